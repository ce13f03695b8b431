import { NEW_ROW_ID } from './grid-model.ts'
import type { GridStore } from './grid-store.ts'

/** Keeps the selection on its line when lines before it come or go; where the line itself is gone, on its place. */
export function reanchorSelection(store: GridStore, rowIds: readonly string[]): void {
  const { active, end, anchorRowId } = store.getState()
  if (active === null) return
  const clampRow = (row: number) => Math.max(0, Math.min(row, rowIds.length - 1))
  const found = findAnchor(rowIds, anchorRowId, active.row)
  const row = clampRow(found ?? active.row)
  const rowId = rowIds[row] ?? null
  const isGone = anchorRowId !== null && found === undefined
  const shift = row - active.row
  const isSamePlace = shift === 0 && !isGone
  store.setState({
    anchorRowId: rowId === NEW_ROW_ID ? null : rowId,
    ...(isSamePlace ? {} : { active: { row, column: active.column } }),
    ...(isSamePlace || end === null ? {} : { end: { row: clampRow(end.row + shift), column: end.column } }),
    // What was being typed belonged to the line.
    ...(isGone ? { entry: null } : {}),
  })
}

function findAnchor(rowIds: readonly string[], anchorRowId: string | null, row: number): number | undefined {
  if (anchorRowId === null) return undefined
  if (rowIds[row] === anchorRowId) return row
  const index = rowIds.indexOf(anchorRowId)
  return index === -1 ? undefined : index
}
