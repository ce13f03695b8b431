/** A cell by its place on the screen, both from zero, without header and row numbers. */
export interface CellPosition {
  readonly row: number
  readonly column: number
}

/** How many rows and columns there are. */
export interface GridSize {
  readonly rows: number
  readonly columns: number
}

/** Both corners included. */
export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export type Direction = 'up' | 'down' | 'left' | 'right'

const STEPS: Record<Direction, GridSize> = {
  up: { rows: -1, columns: 0 },
  down: { rows: 1, columns: 0 },
  left: { rows: 0, columns: -1 },
  right: { rows: 0, columns: 1 },
}

export function spanRange(corner: CellPosition, opposite: CellPosition): CellRange {
  return {
    top: Math.min(corner.row, opposite.row),
    bottom: Math.max(corner.row, opposite.row),
    left: Math.min(corner.column, opposite.column),
    right: Math.max(corner.column, opposite.column),
  }
}

export function countCells({ top, bottom, left, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1)
}

/** The nearest cell there is; the first where the grid is empty. */
export function clampPosition({ row, column }: CellPosition, { rows, columns }: GridSize): CellPosition {
  return { row: clamp(row, rows - 1), column: clamp(column, columns - 1) }
}

export function moveBy(
  position: CellPosition,
  direction: Direction,
  steps: number,
  size: GridSize,
): CellPosition {
  const { rows, columns } = STEPS[direction]
  return clampPosition({ row: position.row + rows * steps, column: position.column + columns * steps }, size)
}

/** The next cell of the reading order, from the end of a row to the beginning of the next one. */
export function moveInOrder(position: CellPosition, steps: 1 | -1, size: GridSize): CellPosition {
  const column = position.column + steps
  if (column >= 0 && column < size.columns) return { row: position.row, column }
  const row = position.row + steps
  if (row < 0 || row >= size.rows) return position
  return { row, column: steps === 1 ? 0 : size.columns - 1 }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}
