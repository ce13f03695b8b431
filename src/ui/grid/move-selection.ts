import { acceptEntry } from './cell-entry.ts'
import {
  clampPosition,
  countCells,
  findBlockEdge,
  moveBy,
  moveInOrder,
  moveInside,
  type CellPosition,
  type Direction,
  type GridSize,
} from './cell-range.ts'
import { locateActiveCell, locateCell, measureGrid, readCell, type GridContext } from './grid-context.ts'
import { NEW_ROW_ID } from './grid-model.ts'
import { selectRange } from './grid-store.ts'

const ORIGIN: CellPosition = { row: 0, column: 0 }
/** More steps than there are rows or columns. */
const FAR = 1_000_000_000

export type Stride = 'cell' | 'page' | 'end' | 'edge'

/** Makes a cell the active one, or with `extendsRange` the other corner of the selection. */
export function activateCell(
  context: GridContext,
  position: CellPosition,
  extendsRange = false,
  size: GridSize = measureGrid(context),
): void {
  const place = clampPosition(position, size)
  const { store } = context
  if (extendsRange && store.getState().active !== null) {
    store.setState({ end: place, tabColumn: null, hint: null })
    return
  }
  const anchorRowId = findAnchor(context, place, size)
  store.setState({ active: place, corner: null, end: place, tabColumn: null, anchorRowId, hint: null })
}

/** Where a line was just added, the row it was added from becomes that line, and the row below is the next one for new lines. */
function findAnchor(context: GridContext, { row }: CellPosition, size: GridSize): string | null {
  const rowId = context.rowIds[row]
  const isGrown = size.rows > context.rowIds.length
  if (rowId === NEW_ROW_ID && isGrown) return null
  return rowId ?? NEW_ROW_ID
}

export function moveActive(
  context: GridContext,
  direction: Direction,
  by: Stride,
  extendsRange: boolean,
): void {
  const grown = leaveEntry(context)
  if (grown === null) return
  const { active, end } = context.store.getState()
  const start = (extendsRange ? end : active) ?? active ?? ORIGIN
  activateCell(context, findTarget(context, start, direction, by, grown), extendsRange, grown)
}

function findTarget(
  context: GridContext,
  start: CellPosition,
  direction: Direction,
  by: Stride,
  size: GridSize,
): CellPosition {
  switch (by) {
    case 'edge':
      return findBlockEdge(start, direction, size, (position) => isFilled(context, position))
    case 'cell':
      return moveBy(start, direction, 1, size)
    case 'page':
      return moveBy(start, direction, context.rowsPerPage, size)
    case 'end':
      return moveBy(start, direction, FAR, size)
  }
}

function isFilled(context: GridContext, position: CellPosition): boolean {
  const cell = locateCell(context, position)
  return cell !== undefined && cell.rowId !== NEW_ROW_ID && readCell(cell).text !== ''
}

export function moveToCorner(context: GridContext, corner: 'first' | 'last', extendsRange: boolean): void {
  const { rows, columns } = measureGrid(context)
  activateCell(context, corner === 'first' ? ORIGIN : { row: rows - 1, column: columns - 1 }, extendsRange)
}

/** Enter: within a selection of several cells to the next of them; otherwise below where the run of Tab keys began. */
export function moveBelow(context: GridContext, steps: 1 | -1): void {
  const { active, tabColumn } = context.store.getState()
  const grown = leaveEntry(context)
  if (grown === null || stepInside(context, 'down', steps)) return
  const { row, column } = active ?? ORIGIN
  const to = moveBy({ row, column: tabColumn ?? column }, steps === 1 ? 'down' : 'up', 1, grown)
  activateCell(context, to, false, grown)
}

/** Tab. Past the first and the last cell the focus leaves the grid, as the key does everywhere: then `false`. */
export function moveNext(context: GridContext, steps: 1 | -1): boolean {
  const { active, tabColumn } = context.store.getState()
  const grown = leaveEntry(context)
  if (grown === null || stepInside(context, 'along', steps)) return true
  const from = active ?? ORIGIN
  const to = moveInOrder(from, steps, grown)
  if (to === from) return false
  activateCell(context, to, false, grown)
  context.store.setState({ tabColumn: tabColumn ?? from.column })
  return true
}

function stepInside(context: GridContext, order: 'down' | 'along', steps: 1 | -1): boolean {
  const { store } = context
  const state = store.getState()
  const range = selectRange(state)
  if (state.active === null || range === null || countCells(range) === 1) return false
  const active = moveInside(state.active, order, steps, range)
  const anchorRowId = findAnchor(context, active, measureGrid(context))
  store.setState({ active, corner: state.corner ?? state.active, anchorRowId, hint: null })
  return true
}

/** The size after the entry was accepted: a new line is there before it is shown. `null` where it was refused. */
function leaveEntry(context: GridContext): GridSize | null {
  const isNewRow = locateActiveCell(context)?.rowId === NEW_ROW_ID
  const outcome = acceptEntry(context)
  if (outcome === 'refused') return null
  const { rows, columns } = measureGrid(context)
  return { rows: isNewRow && outcome === 'entered' ? rows + 1 : rows, columns }
}

/** Selects a cell's whole row, or with `extends` all rows from the active one. */
export function selectRow(context: GridContext, row: number, extendsRange: boolean): void {
  const { active } = context.store.getState()
  const first = extendsRange && active !== null ? active.row : row
  activateCell(context, { row: first, column: 0 })
  activateCell(context, { row, column: context.columns.length - 1 }, true)
}

/** The selection grown to whole rows, whole columns, or everything. */
export function growSelection(context: GridContext, to: 'rows' | 'columns' | 'all'): void {
  const { rows, columns } = measureGrid(context)
  const { active, end } = context.store.getState()
  const from = active ?? ORIGIN
  const until = end ?? from
  const isWide = to !== 'columns'
  const isHigh = to !== 'rows'
  activateCell(context, { row: isHigh ? 0 : from.row, column: isWide ? 0 : from.column })
  activateCell(
    context,
    { row: isHigh ? rows - 1 : until.row, column: isWide ? columns - 1 : until.column },
    true,
  )
}
