import { FISCAL_APPROPRIATION } from '../domain/fund-source.ts'
import { amountColumn, subjectColumns } from './columns.ts'
import { groupRevenuesByFunction } from './group-lines.ts'
import { allRevenue, carriedRevenue, currentRevenue } from './line-filters.ts'
import { listSubjectSums } from './printed-sum.ts'
import { buildSubjectRows } from './rows-by-subject.ts'
import type { SummaryTable } from './summary-table.ts'

const COLUMNS = [
  allRevenue(),
  currentRevenue(),
  currentRevenue(FISCAL_APPROPRIATION),
  currentRevenue(['fiscalAccount']),
  currentRevenue(['business']),
  currentRevenue(['operating']),
  currentRevenue(['superiorGrant']),
  currentRevenue(['subordinateRemittance']),
  currentRevenue(['other']),
  carriedRevenue(),
]

/** Table 2: revenue by functional subject, this year's by source, carry-over in one column. */
export const revenueSummary: SummaryTable = {
  id: 'revenueSummary',
  title: '部门预算收入总表',
  shortTitle: '收入总表',
  orientation: 'landscape',
  columns: [
    subjectColumns('功能分类科目', 5.6),
    amountColumn('合计'),
    {
      header: '本年收入',
      columns: [
        amountColumn('小计'),
        amountColumn('财政拨款收入'),
        amountColumn('财政专户收入'),
        amountColumn('事业收入'),
        amountColumn('经营收入'),
        amountColumn('上级补助收入'),
        amountColumn('附属单位上缴收入'),
        amountColumn('其他收入'),
      ],
    },
    amountColumn('上年结转'),
  ],
  rows: (ledger, catalog) =>
    buildSubjectRows(groupRevenuesByFunction(ledger.revenues), 'functional', COLUMNS, catalog),
  emptyNote: '注：无收入预算，空表列示。',
  isEmpty: (rows) => rows.length === 0,
  listSums: (rows) =>
    listSubjectSums(rows, [
      { total: 2, parts: [3, 11] },
      { total: 3, parts: [4, 5, 6, 7, 8, 9, 10] },
    ]),
}
