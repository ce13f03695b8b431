import { BASIC_KINDS } from '../domain/expenditure-kind.ts'
import { amountColumn, subjectColumns } from './columns.ts'
import { groupExpendituresByFunction } from './group-lines.ts'
import { expenditure } from './line-filters.ts'
import { listSubjectSums } from './printed-sum.ts'
import { buildSubjectRows } from './rows-by-subject.ts'
import type { SummaryTable } from './summary-table.ts'

const COLUMNS = [
  expenditure(),
  expenditure(undefined, BASIC_KINDS),
  expenditure(undefined, ['project']),
  expenditure(undefined, ['operating']),
  expenditure(undefined, ['remittance']),
  expenditure(undefined, ['subsidy']),
]

/** Table 3: all expenditure by functional subject and kind. */
export const expenditureSummary: SummaryTable = {
  id: 'expenditureSummary',
  title: '部门预算支出总表',
  shortTitle: '支出总表',
  orientation: 'landscape',
  columns: [
    subjectColumns('功能分类科目', 7),
    amountColumn('合计', 3),
    amountColumn('基本支出', 3),
    amountColumn('项目支出', 3),
    amountColumn('经营支出', 3),
    amountColumn('上解上级支出', 3),
    amountColumn('对附属单位补助支出', 3),
  ],
  rows: (ledger, catalog) =>
    buildSubjectRows(groupExpendituresByFunction(ledger.expenditures), 'functional', COLUMNS, catalog),
  emptyNote: '注：无支出预算，空表列示。',
  isEmpty: (rows) => rows.length === 0,
  listSums: (rows) => listSubjectSums(rows, [{ total: 2, parts: [3, 4, 5, 6, 7] }]),
}
