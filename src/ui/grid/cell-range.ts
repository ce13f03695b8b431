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

/** The next cell within a range, down its columns or along its rows, and from its end on at its beginning. */
export function moveInside(
  { row, column }: CellPosition,
  order: 'down' | 'along',
  steps: 1 | -1,
  { top, bottom, left, right }: CellRange,
): CellPosition {
  const height = bottom - top + 1
  const width = right - left + 1
  const index = order === 'down' ? (column - left) * height + row - top : (row - top) * width + column - left
  const next = (index + steps + height * width) % (height * width)
  return order === 'down'
    ? { row: top + (next % height), column: left + Math.floor(next / height) }
    : { row: top + Math.floor(next / width), column: left + (next % width) }
}

export function isInside({ row, column }: CellPosition, { top, bottom, left, right }: CellRange): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}

function isSamePosition(left: CellPosition, right: CellPosition): boolean {
  return left.row === right.row && left.column === right.column
}

/**
 * Where Ctrl and an arrow go in a spreadsheet: within a block of filled cells to its last one, from its end or from an
 * empty cell to the next filled one, or else to the edge.
 */
export function findBlockEdge(
  from: CellPosition,
  direction: Direction,
  size: GridSize,
  isFilled: (position: CellPosition) => boolean,
): CellPosition {
  let at = moveBy(from, direction, 1, size)
  const isInBlock = isFilled(from) && isFilled(at)
  for (;;) {
    const following = moveBy(at, direction, 1, size)
    if (isSamePosition(following, at)) return at
    if (isInBlock ? !isFilled(following) : isFilled(at)) return at
    at = following
  }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}
