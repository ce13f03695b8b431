import { createGroupRowId } from '../grid/grid-model.ts'
import type { LineList } from './line-list.ts'
import type { LineViewStore } from './line-view.ts'
import type { ShownRows } from './shown-rows.ts'

/** Unfolds the subtotals over a line, and lets go of the filters where they hide it. */
export function revealLine<L extends { readonly id: string }>(
  view: LineViewStore,
  { groupCodes }: LineList<L>,
  rows: ShownRows,
  line: L | undefined,
): void {
  if (line === undefined || rows.lineIds.includes(line.id)) return
  const { grouping, folded, serial } = view.getState()
  const codes = (grouping === null ? undefined : groupCodes[grouping]?.(line)) ?? []
  const over = new Set((codes.length === 0 ? [''] : codes).map(createGroupRowId))
  const isFilteredOut = rows.all.includes(line.id) && !rows.passing.includes(line.id)
  view.setState({
    folded: new Set([...folded].filter((rowId) => !over.has(rowId))),
    ...(isFilteredOut ? { conditions: new Map(), serial: serial + 1 } : {}),
  })
}
