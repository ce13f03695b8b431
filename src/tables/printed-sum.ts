import type { Cell, Figure, Row } from './summary-table.ts'

/** Where a cell stands: row and column from zero, the column counted after 序号. */
export interface CellPosition {
  readonly row: number
  readonly column: number
}

/** A printed figure that a reader would expect to be the sum of other printed figures of its table. */
export interface PrintedSum {
  readonly total: CellPosition
  readonly parts: readonly CellPosition[]
}

/** A column and the columns it sums, counted after 序号. */
export interface ColumnSum {
  readonly total: number
  readonly parts: readonly number[]
}

export function findFigure(rows: readonly Row[], { row, column }: CellPosition): Figure | undefined {
  const cell: Cell | undefined = rows[row]?.[column]
  return typeof cell === 'object' ? cell : undefined
}

/** Across: the given columns of every row. */
export function listColumnSums(rows: readonly Row[], sums: readonly ColumnSum[]): readonly PrintedSum[] {
  return rows.flatMap((_, row) =>
    sums.map(({ total, parts }) => ({
      total: { row, column: total },
      parts: parts.map((column) => ({ row, column })),
    })),
  )
}

/** Down: a row and the rows it sums, in each of the columns. */
export function listRowSums(
  total: number,
  parts: readonly number[],
  columns: readonly number[],
): readonly PrintedSum[] {
  return columns.map((column) => ({
    total: { row: total, column },
    parts: parts.map((row) => ({ row, column })),
  }))
}

/** The sums of a table by subject: 合计 over classes, class over sections, section over items, and the columns across. */
export function listSubjectSums(
  rows: readonly Row[],
  columnSums: readonly ColumnSum[],
): readonly PrintedSum[] {
  const columns = (rows[0] ?? []).flatMap((cell, column) => (typeof cell === 'object' ? [column] : []))
  const partsByParent = groupChildRows(rows)
  const down = [...partsByParent].flatMap(([parent, parts]) => listRowSums(parent, parts, columns))
  return [...down, ...listColumnSums(rows, columnSums)]
}

const PARENT_DIGITS: Record<number, number> = { 3: 0, 5: 3, 7: 5 }

function groupChildRows(rows: readonly Row[]): ReadonlyMap<number, readonly number[]> {
  const rowOfCode = new Map(rows.map(([code], index) => [typeof code === 'string' ? code : '', index]))
  const children = new Map<number, number[]>()
  for (const [code, index] of rowOfCode) {
    const parentDigits = PARENT_DIGITS[code.length]
    const parent = parentDigits === undefined ? undefined : rowOfCode.get(code.slice(0, parentDigits))
    if (parent === undefined) continue
    const siblings = children.get(parent)
    if (siblings === undefined) children.set(parent, [index])
    else siblings.push(index)
  }
  return children
}
