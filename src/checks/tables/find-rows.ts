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
    if (view.readText(row, column) === name) return row
  }
  return undefined
}

export const SUMMARY_OF_ALL: SummaryTableId = 'revenueExpenditureSummary'
export const SUMMARY_OF_APPROPRIATION: SummaryTableId = 'fiscalAppropriationSummary'
