import type { LineColumn } from '../ledger-grid/line-column.ts'
import type { PasteSource } from './paste-settings.ts'
import type { PlannedRow } from './plan-paste.ts'
import { readShown } from './read-shown.ts'

/** Room for a subject and the one it replaces; what is longer is shown on hover. */
const MOST_WIDTH = 240

const LEAST_WIDTH = 76
/** Of a heading like 金额（万元）. */
const LEAST_NUMBER_WIDTH = 104

/** As wide as the longest text that is shown in the first rows, within limits. */
export function measureColumns<L>(
  planned: readonly PlannedRow<L>[],
  { table }: PasteSource,
  columns: readonly (LineColumn<L> | undefined)[],
): readonly number[] {
  const taken = planned.filter(({ isTaken }) => isTaken)
  const sample = taken.slice(0, 60)
  return columns.map((column, at) => {
    // A text may be cut, a number without its tail would be another one.
    const isNumber = column?.align === 'end'
    const widths = (isNumber ? taken : sample).map(({ row, before, after }) => {
      if (column === undefined) return measureText(table.rows[row]?.[at] ?? '')
      const shown = readShown(column, after)
      const old = before === undefined ? shown : readShown(column, before)
      return measureText(old === shown ? shown : `${shown}${old}空`)
    })
    const widest = widths.reduce((most, width) => Math.max(most, width), 0) + 18
    return Math.round(
      isNumber ? Math.max(widest, LEAST_NUMBER_WIDTH) : Math.max(Math.min(widest, MOST_WIDTH), LEAST_WIDTH),
    )
  })
}

/** About as wide as it is drawn: Chinese signs are square. */
function measureText(text: string): number {
  let width = 0
  for (const sign of text) width += sign > '\u00ff' ? 13 : 7.5
  return width
}
