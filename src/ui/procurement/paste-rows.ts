import type { Draft, ProcurementRow } from '../../domain/draft.ts'
import type { Patch } from '../../domain/edit-draft.ts'
import { isLineRow, type PastePlace } from '../grid/grid-model.ts'
import type { LineColumn } from '../ledger-grid/line-column.ts'
import { procurementList } from './procurement-list.ts'

export interface PastedRows {
  readonly edit: (draft: Draft) => Draft
  readonly addedCount: number
  readonly changedCount: number
  /** Cells whose text could not be read; they keep what they had. */
  readonly refusedCount: number
}

/** A block put into the rows there are, from the selected cell on, and into new ones below the last. */
export function planPastedRows(
  rows: readonly ProcurementRow[],
  columns: readonly LineColumn<ProcurementRow>[],
  texts: readonly (readonly string[])[],
  place: PastePlace,
  createId: () => string,
): PastedRows {
  const left = Math.max(
    0,
    columns.findIndex(({ id }) => id === place.columnIds[0]),
  )
  const first = place.rowIds[0] ?? ''
  const top = isLineRow(first) ? rows.findIndex(({ id }) => id === first) : rows.length
  const patches = new Map<string, Patch<ProcurementRow>>()
  const added: ProcurementRow[] = []
  let refusedCount = 0
  for (const [down, cells] of withoutHeader(texts, columns, left).entries()) {
    const existing = rows[top + down]
    const start = existing ?? procurementList.create(createId(), added.at(-1) ?? rows.at(-1), '')
    let changed = start
    for (const [right, text] of cells.entries()) {
      const column = columns[left + right]
      // 合计 follows from the amounts.
      if (column === undefined || column.editor(changed).kind === 'none') continue
      if (text.trim() === '' && existing === undefined) continue
      const parsed = column.parse(text, changed)
      if (parsed.ok) changed = { ...changed, ...parsed.value }
      else refusedCount += 1
    }
    if (existing === undefined) added.push(changed)
    else if (changed !== start) patches.set(existing.id, changed)
  }
  return {
    edit: (draft) => procurementList.add(procurementList.update(draft, patches), added),
    addedCount: added.length,
    changedCount: patches.size,
    refusedCount,
  }
}

/** A first row that repeats the names of the columns, and rows without anything, are left out. */
function withoutHeader(
  texts: readonly (readonly string[])[],
  columns: readonly LineColumn<ProcurementRow>[],
  left: number,
): readonly (readonly string[])[] {
  const filled = texts.filter((cells) => cells.some((text) => text.trim() !== ''))
  const [first = []] = filled
  const named = first.filter((text, right) => text.trim() === columns[left + right]?.name)
  return named.length > 1 ? filled.slice(1) : filled
}
