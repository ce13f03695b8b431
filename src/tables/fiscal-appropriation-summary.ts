import { FISCAL_APPROPRIATION, type FundSource } from '../domain/fund-source.ts'
import type { Ledger } from '../domain/ledger.ts'
import { amountColumn, nameColumn } from './columns.ts'
import { buildClassFigures, createFigure } from './figure.ts'
import { FUNCTIONAL_CLASSES } from './functional-classes.ts'
import { allRevenue, carriedRevenue, currentRevenue, expenditure } from './line-filters.ts'
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
  orientation: 'landscape',
  columns: [
    { header: '收入', columns: [nameColumn('项目', 5.4), amountColumn('金额')] },
    {
      header: '支出',
      columns: [
        nameColumn('项目', 5.8),
        amountColumn('合计'),
        amountColumn('一般公共预算财政拨款', 2.8),
        amountColumn('政府性基金预算财政拨款', 2.8),
        amountColumn('国有资本经营预算财政拨款', 2.8),
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

function buildRows(ledger: Ledger): readonly Row[] {
  const ofClass = buildClassFigures(
    ledger,
    SOURCE_LISTS.map((sources) => expenditure(sources)),
  )
  const perSource = (build: (sources: readonly FundSource[]) => Figure): readonly Figure[] =>
    SOURCE_LISTS.map(build)
  const left: readonly (readonly [Cell, Cell])[] = [
    ['一、一般公共预算拨款', createFigure(ledger, currentRevenue(['generalPublicBudget']))],
    ['二、政府性基金预算拨款', createFigure(ledger, currentRevenue(['governmentFund']))],
    ['三、国有资本经营预算拨款', createFigure(ledger, currentRevenue(['stateCapital']))],
  ]
  return [
    ...FUNCTIONAL_CLASSES.map(({ code, name }, index): Row => [
      ...(left[index] ?? ['', '']),
      name,
      ...ofClass(code),
    ]),
    [
      '本年收入合计',
      createFigure(ledger, currentRevenue(FISCAL_APPROPRIATION)),
      '本年支出合计',
      ...perSource((sources) => createFigure(ledger, expenditure(sources))),
    ],
    [
      '年初财政拨款结转和结余',
      createFigure(ledger, carriedRevenue(FISCAL_APPROPRIATION)),
      '年末财政拨款结转和结余',
      ...perSource((sources) =>
        createFigure(ledger, allRevenue(sources), expenditure(sources, undefined, -1)),
      ),
    ],
    ['一、一般公共预算拨款', createFigure(ledger, carriedRevenue(['generalPublicBudget'])), ...BLANK_RIGHT],
    ['二、政府性基金预算拨款', createFigure(ledger, carriedRevenue(['governmentFund'])), ...BLANK_RIGHT],
    ['三、国有资本经营预算拨款', createFigure(ledger, carriedRevenue(['stateCapital'])), ...BLANK_RIGHT],
    [
      '收入总计',
      createFigure(ledger, allRevenue(FISCAL_APPROPRIATION)),
      '支出总计',
      ...perSource((sources) => ({
        ...createFigure(ledger, allRevenue(sources)),
        explanation: EXPENDITURE_TOTAL_EXPLANATION,
      })),
    ],
  ]
}
