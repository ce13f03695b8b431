import { BASIC_KINDS } from '../domain/expenditure-kind.ts'
import { amountColumn, subjectColumns } from './columns.ts'
import { groupExpendituresByFunction } from './group-lines.ts'
import { expenditure } from './line-filters.ts'
import { listSubjectSums } from './printed-sum.ts'
import { buildSubjectRows } from './rows-by-subject.ts'
import type { SummaryTable } from './summary-table.ts'

const COLUMNS = [
  expenditure(['generalPublicBudget']),
  expenditure(['generalPublicBudget'], BASIC_KINDS),
  expenditure(['generalPublicBudget'], ['personnel']),
  expenditure(['generalPublicBudget'], ['publicFunds']),
  expenditure(['generalPublicBudget'], ['project']),
]

/** Table 5: expenditure of the general public budget, carry-over included, by functional subject. */
export const generalPublicBudgetExpenditure: SummaryTable = {
  id: 'generalPublicBudgetExpenditure',
  title: '部门预算一般公共预算财政拨款支出表',
  shortTitle: '一般公共预算',
  orientation: 'landscape',
  columns: [
    subjectColumns('功能分类科目', 7),
    amountColumn('合计', 3),
    {
      header: '基本支出',
      columns: [amountColumn('小计', 3), amountColumn('人员经费', 3), amountColumn('公用经费', 3)],
    },
    amountColumn('项目支出', 3),
  ],
  rows: (ledger, catalog) =>
    buildSubjectRows(groupExpendituresByFunction(ledger.expenditures), 'functional', COLUMNS, catalog),
  emptyNote: '注：无一般公共预算财政拨款预算，空表列示。',
  isEmpty: (rows) => rows.length === 0,
  listSums: (rows) =>
    listSubjectSums(rows, [
      { total: 2, parts: [3, 6] },
      { total: 3, parts: [4, 5] },
    ]),
}
