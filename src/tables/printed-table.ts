import { formatPrinted } from '../domain/amount.ts'
import type { Row, SummaryTable, SummaryTableId } from './summary-table.ts'

/** A table with nothing left to compute, as it goes into files and onto paper: texts only, and 序号 counts as a column. */
export interface PrintedTable {
  readonly id: SummaryTableId
  readonly title: string
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

export function printTable(table: SummaryTable, rows: readonly Row[], title = table.title): PrintedTable {
  return {
    id: table.id,
    title,
    rows: rows.map((row, index) => [
      String(index + 1),
      ...row.map((cell) => (typeof cell === 'string' ? cell : formatPrinted(cell.amount))),
    ]),
    notes: table.emptyNote !== null && table.isEmpty(rows) ? [table.emptyNote] : [],
  }
}
