import type { LeafColumn } from '../../tables/summary-table.ts'

export interface ColumnWidths {
  /** Shares of the sheet in percent, 序号 first. */
  readonly percents: readonly number[]
  /** The narrowest sheet, in em, on which every figure still stands on one line. */
  readonly minWidth: number
}

const INDEX_SHARE = 1.9
/** What one share takes at least, in em: names then wrap at a readable length. */
const EM_PER_SHARE = 1.45
const EM_PER_DIGIT = 0.56
const EM_OF_PADDING = 0.8
/** Names wrap, but not in a column much narrower than this as long as one of them is longer. */
const EM_OF_NAME = 8.7

/** Widths by the shares of the layout; a column with longer texts than its share holds gets more. */
export function computeColumnWidths(
  columns: readonly LeafColumn[],
  rows: readonly (readonly string[])[],
): ColumnWidths {
  const longest = columns.map(() => 0)
  for (const row of rows) {
    for (const index of columns.keys()) {
      // The printed row begins with 序号.
      const length = row[index + 1]?.length ?? 0
      if (length > (longest[index] ?? 0)) longest[index] = length
    }
  }
  const shares = [
    INDEX_SHARE,
    ...columns.map(({ content, width }, index) => {
      const length = longest[index] ?? 0
      const wanted = content === 'name' ? Math.min(length, EM_OF_NAME) : length * EM_PER_DIGIT + EM_OF_PADDING
      return Math.max(width, wanted / EM_PER_SHARE)
    }),
  ]
  const sum = shares.reduce((total, share) => total + share, 0)
  return { percents: shares.map((share) => (share / sum) * 100), minWidth: sum * EM_PER_SHARE }
}
