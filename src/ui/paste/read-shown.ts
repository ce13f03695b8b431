import type { LineColumn } from '../ledger-grid/line-column.ts'

/** A cell as it is copied and read out. */
export function readShown<L>(column: LineColumn<L>, line: L): string {
  const { text, spoken } = column.read(line)
  return spoken ?? text
}
