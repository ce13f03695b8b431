import type { TextRows } from '../../lib/delimited-text.ts'

/** What was copied, as rows of equally many texts. */
export interface PastedTable {
  readonly rows: TextRows
  /** Cells, as `nameCell` names them, that only repeat the text of the merged cell they are a part of. */
  readonly repeated: ReadonlySet<string>
  /** Rows at the end that were too many to be read. */
  readonly cutCount: number
  /** Columns at the right that were too many to be read. */
  readonly cutColumnCount: number
}

/** Row and column from zero. */
export function nameCell(row: number, column: number): string {
  return `${String(row)},${String(column)}`
}

/** The block beside and below itself as often as it fits into a selection; itself where the selection is no multiple. */
export function tileTable(table: PastedTable, rowCount: number, columnCount: number): PastedTable {
  const height = table.rows.length
  const width = table.rows[0]?.length ?? 0
  if (height === 0 || width === 0 || rowCount < height || columnCount < width) return table
  const isMultiple = rowCount % height === 0 && columnCount % width === 0
  if (!isMultiple || (rowCount === height && columnCount === width)) return table
  const repeated = new Set<string>()
  for (const name of table.repeated) {
    const [row = 0, column = 0] = name.split(',').map(Number)
    for (let down = row; down < rowCount; down += height) {
      for (let right = column; right < columnCount; right += width) repeated.add(nameCell(down, right))
    }
  }
  return {
    cutCount: table.cutCount,
    cutColumnCount: table.cutColumnCount,
    rows: Array.from({ length: rowCount }, (_, row) => {
      const cells = table.rows[row % height] ?? []
      return Array.from({ length: columnCount }, (__, column) => cells[column % width] ?? '')
    }),
    repeated,
  }
}
