import { insertAt, moveById, updateByIds } from '../lib/edit-list.ts'
import type { Draft, ProcurementAmounts, ProcurementRow } from './draft.ts'
import type { Patch } from './edit-draft.ts'
import { removeMarksOf } from './marks.ts'
import { locateProcurement } from './part-place.ts'

/** A purchase with nothing filled in; `projectId` `null` is 公用经费. */
export function createProcurementRow(id: string, projectId: string | null): ProcurementRow {
  const texts = { item: '', catalogueNumber: '', measureUnit: '', quantity: '' }
  return { id, projectId, ...texts, unitPrice: null, amounts: {} }
}

/** Puts rows before the one at `index`; at the end without it. */
export function addProcurementRows(draft: Draft, rows: readonly ProcurementRow[], index?: number): Draft {
  return { ...draft, procurement: insertAt(listRows(draft), rows, index) }
}

/** Changes many rows at once; ids that are not there are passed over. */
export function updateProcurementRows(
  draft: Draft,
  patches: ReadonlyMap<string, Patch<ProcurementRow>>,
): Draft {
  return { ...draft, procurement: updateByIds(listRows(draft), patches) }
}

/** Sets amounts of a row by source; the others stay. */
export function updateProcurementAmounts(draft: Draft, id: string, patch: ProcurementAmounts): Draft {
  const row = listRows(draft).find((candidate) => candidate.id === id)
  if (row === undefined) return draft
  return updateProcurementRows(draft, new Map([[id, { amounts: { ...row.amounts, ...patch } }]]))
}

export function removeProcurementRows(draft: Draft, ids: ReadonlySet<string>): Draft {
  const procurement = listRows(draft).filter(({ id }) => !ids.has(id))
  return removeMarksOf({ ...draft, procurement }, new Set([...ids].map(locateProcurement)))
}

/** Moves a row so that it stands at `to` of the list without it. */
export function moveProcurementRow(draft: Draft, id: string, to: number): Draft {
  return { ...draft, procurement: moveById(listRows(draft), id, to) }
}

function listRows({ procurement = [] }: Draft): readonly ProcurementRow[] {
  return procurement
}
