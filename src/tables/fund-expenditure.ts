import type { FundSource } from '../domain/fund-source.ts'
import { amountColumn, subjectColumns } from './columns.ts'
import { groupExpendituresByFunction } from './group-lines.ts'
import { fundExpenditureColumns } from './line-filters.ts'
import { listSubjectSums } from './printed-sum.ts'
import { buildSubjectRows } from './rows-by-subject.ts'
import type { SummaryTable } from './summary-table.ts'

/** The layout that tables 7 and 8 share: one source by functional subject, basic beside project expenditure. */
export function createFundExpenditure(
  naming: Pick<SummaryTable, 'id' | 'title' | 'shortTitle' | 'emptyNote'>,
  source: FundSource,
): SummaryTable {
  const columns = fundExpenditureColumns(source)
  return {
    ...naming,
    orientation: 'portrait',
    columns: [
      subjectColumns('功能分类科目', 7),
      amountColumn('合计', 3.4),
      amountColumn('基本支出', 3.4),
      amountColumn('项目支出', 3.4),
    ],
    rows: (ledger, catalog) =>
      buildSubjectRows(groupExpendituresByFunction(ledger.expenditures), 'functional', columns, catalog),
    isEmpty: (rows) => rows.length === 0,
    listSums: (rows) => listSubjectSums(rows, [{ total: 2, parts: [3, 4] }]),
  }
}
