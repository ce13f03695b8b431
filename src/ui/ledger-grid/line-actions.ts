import { draftStore } from '../../state/draft-store.ts'
import { createId } from '../../state/new-id.ts'
import { NEW_ROW_ID } from '../grid/grid-model.ts'
import { requestCell, selectRange } from '../grid/grid-store.ts'
import { commit } from '../hooks/use-draft.ts'
import type { LedgerGrid } from './use-ledger-grid.ts'

interface WithId {
  readonly id: string
}

/** Adds an empty line at the end and goes to its first cell. */
export function addLine<L extends WithId>({ store, list, source, columns }: LedgerGrid<L>): void {
  const line = source.createNext(createId())
  if (!commit(`新增${list.noun}`, (draft) => list.add(draft, [line]))) return
  requestCell(store, line.id, columns[0]?.id ?? '')
}

/** The lines of the selected rows. */
function listSelectedLines<L extends WithId>({ store, rowIds }: LedgerGrid<L>): readonly string[] {
  const range = selectRange(store.getState())
  if (range === null) return []
  return rowIds.slice(range.top, range.bottom + 1).filter((rowId) => rowId !== NEW_ROW_ID)
}

/** Copies the selected lines below the last of them. */
export function duplicateSelectedLines<L extends WithId>(grid: LedgerGrid<L>): void {
  const { list, store, columns } = grid
  const selected = new Set(listSelectedLines(grid))
  const { open } = draftStore.getState()
  if (open === null || selected.size === 0) return
  const lines = list.select(open.draft)
  const originals = lines.filter(({ id }) => selected.has(id))
  const copies = originals.map((line) => ({ ...line, id: createId() }))
  const after = lines.findIndex((line) => line === originals.at(-1)) + 1
  if (!commit(`复制 ${String(copies.length)} 行${list.noun}`, (draft) => list.add(draft, copies, after)))
    return
  const [first] = copies
  if (first !== undefined) requestCell(store, first.id, columns[0]?.id ?? '')
}

export function removeSelectedLines<L extends WithId>(grid: LedgerGrid<L>): void {
  const { list, store, columns, rowIds } = grid
  const selected = listSelectedLines(grid)
  const last = selected.at(-1)
  if (last === undefined) return
  const next = rowIds[rowIds.indexOf(last) + 1]
  const ids = new Set(selected)
  if (!commit(`删除 ${String(ids.size)} 行${list.noun}`, (draft) => list.remove(draft, ids))) return
  if (next !== undefined) requestCell(store, next, columns[0]?.id ?? '')
}
