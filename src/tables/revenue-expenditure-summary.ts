import { OWN_FUNDS } from '../domain/fund-source.ts'
import type { Ledger } from '../domain/ledger.ts'
import { amountColumn, nameColumn } from './columns.ts'
import { buildClassFigures, createFigure } from './figure.ts'
import { FUNCTIONAL_CLASSES } from './functional-classes.ts'
import { allRevenue, carriedRevenue, currentRevenue, expenditure } from './line-filters.ts'
import { listRowSums } from './printed-sum.ts'
import type { LineFilter } from './line-filter.ts'
import type { Row, SummaryTable } from './summary-table.ts'

const CLASS_COUNT = FUNCTIONAL_CLASSES.length
const CLASS_ROWS = FUNCTIONAL_CLASSES.map((_, index) => index)
const EXPENDITURE_TOTAL_EXPLANATION = '支出总计 = 本年支出合计 + 年终结转结余，与收入总计相等'

/** Table 1: all money, revenue by source on the left, expenditure by functional class on the right. */
export const revenueExpenditureSummary: SummaryTable = {
  id: 'revenueExpenditureSummary',
  title: '部门预算收支总表',
  shortTitle: '收支总表',
  orientation: 'portrait',
  columns: [
    { header: '收入', columns: [nameColumn('项目', 6), amountColumn('预算数', 3)] },
    { header: '支出', columns: [nameColumn('项目', 6), amountColumn('预算数', 3)] },
  ],
  rows: buildRows,
  emptyNote: null,
  isEmpty: () => false,
  listSums: () => [
    ...listRowSums(CLASS_COUNT, [0, 1, 2, 3, 4], [1]),
    ...listRowSums(CLASS_COUNT, CLASS_ROWS, [3]),
    ...listRowSums(CLASS_COUNT + 2, [CLASS_COUNT, CLASS_COUNT + 1], [1, 3]),
  ],
}

/** The revenue rows, beside the first classes. */
const REVENUE_ROWS: readonly (readonly [string, readonly LineFilter[]])[] = [
  ['一、一般公共预算拨款收入', [currentRevenue(['generalPublicBudget'])]],
  ['二、政府性基金预算拨款收入', [currentRevenue(['governmentFund'])]],
  ['三、国有资本经营预算拨款收入', [currentRevenue(['stateCapital'])]],
  ['四、财政专户管理资金收入', [currentRevenue(['fiscalAccount'])]],
  ['五、单位资金', [currentRevenue(OWN_FUNDS)]],
]
const CURRENT_REVENUE = [currentRevenue()]
const CARRIED_REVENUE = [carriedRevenue()]
const ALL_REVENUE = [allRevenue()]
const ALL_EXPENDITURE = [expenditure()]
const YEAR_END_BALANCE = [allRevenue(), expenditure(undefined, undefined, -1)]

function buildRows(ledger: Ledger): readonly Row[] {
  const ofClass = buildClassFigures(ledger, ALL_EXPENDITURE)
  const total = createFigure(ledger, ALL_REVENUE)
  return [
    ...FUNCTIONAL_CLASSES.map(({ code, name }, index): Row => {
      const [revenueName, filters] = REVENUE_ROWS[index] ?? ['', undefined]
      return [revenueName, filters === undefined ? '' : createFigure(ledger, filters), name, ...ofClass(code)]
    }),
    [
      '本年收入合计',
      createFigure(ledger, CURRENT_REVENUE),
      '本年支出合计',
      createFigure(ledger, ALL_EXPENDITURE),
    ],
    [
      '上年结转结余',
      createFigure(ledger, CARRIED_REVENUE),
      '年终结转结余',
      createFigure(ledger, YEAR_END_BALANCE),
    ],
    ['收入总计', total, '支出总计', { ...total, explanation: EXPENDITURE_TOTAL_EXPLANATION }],
  ]
}
