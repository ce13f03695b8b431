import { FISCAL_APPROPRIATION, type FundSource } from '../domain/fund-source.ts'
import type { Ledger } from '../domain/ledger.ts'
import { amountColumn, nameColumn } from './columns.ts'
import { buildClassFigures, createFigure } from './figure.ts'
import { FUNCTIONAL_CLASSES } from './functional-classes.ts'
import { allRevenue, carriedRevenue, currentRevenue, expenditure } from './line-filters.ts'
import type { LineFilter } from './line-filter.ts'
import { listColumnSums, listRowSums } from './printed-sum.ts'
import type { Cell, Figure, Row, SummaryTable } from './summary-table.ts'

const CLASS_COUNT = FUNCTIONAL_CLASSES.length
const CLASS_ROWS = FUNCTIONAL_CLASSES.map((_, index) => index)
const RIGHT_COLUMNS = [3, 4, 5, 6]
const BLANK_RIGHT: readonly Cell[] = ['', '', '', '', '']
const EXPENDITURE_TOTAL_EXPLANATION = '支出总计 = 本年支出合计 + 年末财政拨款结转和结余，与收入总计相等'

/** 合计 and then each of the three sources: the columns on the right. */
const SOURCE_LISTS: readonly (readonly FundSource[])[] = [
  FISCAL_APPROPRIATION,
  ...FISCAL_APPROPRIATION.map((source) => [source]),
]

/** Table 4: fiscal appropriation alone, revenue on the left, expenditure by class and source on the right. */
export const fiscalAppropriationSummary: SummaryTable = {
  id: 'fiscalAppropriationSummary',
  title: '部门预算财政拨款收支总表',
  shortTitle: '财政拨款',
  orientation: 'portrait',
  columns: [
    { header: '收入', columns: [nameColumn('项目', 5.9), amountColumn('金额', 2.35)] },
    {
      header: '支出',
      columns: [
        nameColumn('项目', 7.25),
        amountColumn('合计', 2.35),
        amountColumn('一般公共预算财政拨款', 2.45),
        amountColumn('政府性基金预算财政拨款', 2.45),
        amountColumn('国有资本经营预算财政拨款', 2.45),
      ],
    },
  ],
  rows: buildRows,
  emptyNote: null,
  isEmpty: () => false,
  listSums: (rows) => [
    ...listRowSums(CLASS_COUNT, [0, 1, 2], [1]),
    ...listRowSums(CLASS_COUNT + 1, [CLASS_COUNT + 2, CLASS_COUNT + 3, CLASS_COUNT + 4], [1]),
    ...listRowSums(CLASS_COUNT, CLASS_ROWS, RIGHT_COLUMNS),
    ...listRowSums(CLASS_COUNT + 5, [CLASS_COUNT, CLASS_COUNT + 1], [1, ...RIGHT_COLUMNS]),
    ...listColumnSums(rows, [{ total: 3, parts: [4, 5, 6] }]),
  ],
}

/** The revenue rows, beside the first classes. */
const REVENUE_ROWS: readonly (readonly [string, readonly LineFilter[]])[] = [
  ['一、一般公共预算拨款', [currentRevenue(['generalPublicBudget'])]],
  ['二、政府性基金预算拨款', [currentRevenue(['governmentFund'])]],
  ['三、国有资本经营预算拨款', [currentRevenue(['stateCapital'])]],
]
const CARRIED_ROWS: readonly (readonly [string, readonly LineFilter[]])[] = [
  ['一、一般公共预算拨款', [carriedRevenue(['generalPublicBudget'])]],
  ['二、政府性基金预算拨款', [carriedRevenue(['governmentFund'])]],
  ['三、国有资本经营预算拨款', [carriedRevenue(['stateCapital'])]],
]
const CURRENT_REVENUE = [currentRevenue(FISCAL_APPROPRIATION)]
const CARRIED_REVENUE = [carriedRevenue(FISCAL_APPROPRIATION)]
const ALL_REVENUE = [allRevenue(FISCAL_APPROPRIATION)]
const EXPENDITURE_COLUMNS = SOURCE_LISTS.map((sources) => expenditure(sources))
const EXPENDITURES = EXPENDITURE_COLUMNS.map((filter) => [filter])
const YEAR_END_BALANCES = SOURCE_LISTS.map((sources) => [
  allRevenue(sources),
  expenditure(sources, undefined, -1),
])
const EXPENDITURE_TOTALS = SOURCE_LISTS.map((sources) => [allRevenue(sources)])

function buildRows(ledger: Ledger): readonly Row[] {
  const ofClass = buildClassFigures(ledger, EXPENDITURE_COLUMNS)
  const figureOf = (filters: readonly LineFilter[]): Figure => createFigure(ledger, filters)
  return [
    ...FUNCTIONAL_CLASSES.map(({ code, name }, index): Row => {
      const [revenueName, filters] = REVENUE_ROWS[index] ?? ['', undefined]
      return [revenueName, filters === undefined ? '' : figureOf(filters), name, ...ofClass(code)]
    }),
    ['本年收入合计', figureOf(CURRENT_REVENUE), '本年支出合计', ...EXPENDITURES.map(figureOf)],
    [
      '年初财政拨款结转和结余',
      figureOf(CARRIED_REVENUE),
      '年末财政拨款结转和结余',
      ...YEAR_END_BALANCES.map(figureOf),
    ],
    ...CARRIED_ROWS.map(([name, filters]): Row => [name, figureOf(filters), ...BLANK_RIGHT]),
    [
      '收入总计',
      figureOf(ALL_REVENUE),
      '支出总计',
      ...EXPENDITURE_TOTALS.map((filters) => ({
        ...figureOf(filters),
        explanation: EXPENDITURE_TOTAL_EXPLANATION,
      })),
    ],
  ]
}
