import { BASIC_KINDS } from '../domain/expenditure-kind.ts'
import { amountColumn, subjectColumns } from './columns.ts'
import { groupExpendituresByEconomic } from './group-lines.ts'
import { expenditure } from './line-filters.ts'
import { listSubjectSums } from './printed-sum.ts'
import { buildSubjectRows } from './rows-by-subject.ts'
import type { SummaryTable } from './summary-table.ts'

const COLUMNS = [
  expenditure(['generalPublicBudget'], BASIC_KINDS),
  expenditure(['generalPublicBudget'], ['personnel']),
  expenditure(['generalPublicBudget'], ['publicFunds']),
]

/** Table 6: the basic expenditure of table 5 by economic subject. */
export const generalPublicBudgetBasicExpenditure: SummaryTable = {
  id: 'generalPublicBudgetBasicExpenditure',
  title: '部门预算一般公共预算财政拨款基本支出表',
  shortTitle: '基本支出',
  orientation: 'portrait',
  columns: [
    subjectColumns('支出部门经济分类科目', 7),
    {
      header: '一般公共预算基本支出',
      columns: [amountColumn('合计', 3.4), amountColumn('人员经费', 3.4), amountColumn('公用经费', 3.4)],
    },
  ],
  rows: (ledger, catalog) =>
    buildSubjectRows(groupExpendituresByEconomic(ledger.expenditures), 'economic', COLUMNS, catalog),
  emptyNote: '注：无一般公共预算财政拨款基本支出预算，空表列示。',
  isEmpty: (rows) => rows.length === 0,
  listSums: (rows) => listSubjectSums(rows, [{ total: 2, parts: [3, 4] }]),
}
