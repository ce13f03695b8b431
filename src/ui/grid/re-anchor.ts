import type { CellPosition } from './cell-range.ts'
import { isLineRow } from './grid-model.ts'
import type { GridStore } from './grid-store.ts'

/** Keeps the selection on its line when lines before it come or go; where the line itself is gone, on its place. */
export function reanchorSelection(
  store: GridStore,
  rowIds: readonly string[],
  rowIdsBefore: readonly string[],
): void {
  const { active, corner, end, anchorRowId } = store.getState()
  if (active === null) return
  const clampRow = (row: number) => Math.max(0, Math.min(row, rowIds.length - 1))
  const found =
    anchorRowId === null ? findAddedRow(rowIds, rowIdsBefore) : findRow(rowIds, anchorRowId, active.row)
  const row = clampRow(found ?? active.row)
  const isGone = anchorRowId !== null && found === undefined
  const shift = row - active.row
  const isSamePlace = shift === 0 && !isGone
  const move = (position: CellPosition | null) =>
    position === null ? null : { row: clampRow(position.row + shift), column: position.column }
  store.setState({
    anchorRowId: rowIds[row] ?? anchorRowId,
    ...(isSamePlace ? {} : { active: { row, column: active.column }, corner: move(corner), end: move(end) }),
    // What was being typed belonged to the line.
    ...(isGone ? { entry: null } : {}),
  })
}

function findRow(rowIds: readonly string[], rowId: string, row: number): number | undefined {
  if (rowIds[row] === rowId) return row
  const index = rowIds.indexOf(rowId)
  return index === -1 ? undefined : index
}

function findAddedRow(rowIds: readonly string[], rowIdsBefore: readonly string[]): number | undefined {
  const before = new Set(rowIdsBefore)
  const index = rowIds.findIndex((rowId) => isLineRow(rowId) && !before.has(rowId))
  return index === -1 ? undefined : index
}
