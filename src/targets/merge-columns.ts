/**
 * How many rows each cell spans when equal neighbours of the first columns are merged; 0 for one that an earlier cell
 * covers. A cell never reaches over the end of the one on its left, and blanks stay apart: they are still to be filled in.
 */
export function mergeColumns(
  rows: readonly (readonly string[])[],
  mergedColumns: number,
): readonly (readonly number[])[] {
  const spans = rows.map((row) => row.map(() => 1))
  for (let column = 0; column < mergedColumns; column += 1) {
    let start = 0
    for (let row = 1; row < rows.length; row += 1) {
      if (!isMerged(rows, spans, row, column)) start = row
      else {
        setSpan(spans, start, column, row - start + 1)
        setSpan(spans, row, column, 0)
      }
    }
  }
  return spans
}

function isMerged(
  rows: readonly (readonly string[])[],
  spans: readonly (readonly number[])[],
  row: number,
  column: number,
): boolean {
  const content = rows[row]?.[column] ?? ''
  const isSame = content !== '' && content === rows[row - 1]?.[column]
  return isSame && (column === 0 || spans[row]?.[column - 1] === 0)
}

function setSpan(spans: readonly number[][], row: number, column: number, span: number): void {
  const cells = spans[row]
  if (cells !== undefined) cells[column] = span
}
