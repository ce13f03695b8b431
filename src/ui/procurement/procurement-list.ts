import type { Draft, ProcurementRow } from '../../domain/draft.ts'
import {
  addProcurementRows,
  createProcurementRow,
  removeProcurementRows,
  updateProcurementRows,
} from '../../domain/edit-procurement.ts'
import { locateProcurement } from '../../domain/part-place.ts'
import type { LineList } from '../ledger-grid/line-list.ts'

const NO_ROWS: readonly ProcurementRow[] = []

/** 政府采购 as a grid of lines finds and changes it. */
export const procurementList: LineList<ProcurementRow> = {
  noun: '采购',
  select: ({ procurement }) => procurement ?? NO_ROWS,
  locate: locateProcurement,
  add: addProcurementRows,
  update: updateProcurementRows,
  remove: removeProcurementRows,
  groupCodes: {},
  reorder: (draft, ids) => ({ ...draft, procurement: reorderAmong(draft, ids) }),
  create: (id, above) => createProcurementRow(id, above?.projectId ?? null),
}

/** Gives some rows another order among the places they hold. */
function reorderAmong({ procurement = NO_ROWS }: Draft, ids: readonly string[]): readonly ProcurementRow[] {
  const byId = new Map(procurement.map((row) => [row.id, row]))
  const inOrder = ids.flatMap((id) => byId.get(id) ?? [])
  const moved = new Set(inOrder)
  let next = 0
  return procurement.map((row) => (moved.has(row) ? (inOrder[next++] ?? row) : row))
}
