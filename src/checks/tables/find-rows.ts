import { FUNCTIONAL_CLASSES } from '../../tables/functional-classes.ts'
import type { SummaryTableId } from '../../tables/summary-table.ts'
import type { TableView } from './table-set.ts'

/** In tables 1 and 4: names left and right, with what stands beside them. */
export const LEFT = { name: 0, amount: 1 } as const
export const RIGHT = { name: 2, amount: 3 } as const
/** In tables by subject, the first amount: 合计. */
export const TOTAL_COLUMN = 2
export const TOTAL_ROW = 0

/** The row with this name in a column of names; `undefined` where there is none. */
export function findNamedRow(view: TableView, column: number, name: string): number | undefined {
  for (let row = view.rowCount - 1; row >= 0; row -= 1) {
    if (view.readText(row, column).replaceAll(/\s/g, '') === name) return row
  }
  return undefined
}

/** The row of a class in a table by subject. */
export function listClassRows(view: TableView): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (let row = 0; row < view.rowCount; row += 1) {
    const code = view.readText(row, 0)
    if (code.length === CLASS_DIGITS) rows.set(code, row)
  }
  return rows
}

const CLASS_DIGITS = 3

/** The rows of the classes on the right of tables 1 and 4, by their codes. */
export function listSummaryClassRows(view: TableView): ReadonlyMap<string, number> {
  const rowOfName = new Map<string, number>()
  for (let row = 0; row < view.rowCount; row += 1) {
    rowOfName.set(view.readText(row, RIGHT.name).replaceAll(/\s/g, ''), row)
  }
  return new Map(
    FUNCTIONAL_CLASSES.flatMap(({ code, name }) => {
      const row = rowOfName.get(name)
      return row === undefined ? [] : [[code, row] as const]
    }),
  )
}

export const SUMMARY_OF_ALL: SummaryTableId = 'revenueExpenditureSummary'
export const SUMMARY_OF_APPROPRIATION: SummaryTableId = 'fiscalAppropriationSummary'
