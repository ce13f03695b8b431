import { sumAmounts } from '../domain/amount.ts'
import { FISCAL_APPROPRIATION, type FundSource } from '../domain/fund-source.ts'
import type { Ledger } from '../domain/ledger.ts'
import { TRAVEL_ABROAD_CODE } from '../domain/subject.ts'
import { amountColumn, nameColumn } from './columns.ts'
import { groupExpendituresByEconomic } from './group-lines.ts'
import type { LineFilter } from './line-filter.ts'
import { expenditure } from './line-filters.ts'
import { listColumnSums, listRowSums } from './printed-sum.ts'
import { readSum, sumByCode } from './roll-up.ts'
import type { Figure, Row, SummaryTable } from './summary-table.ts'

const TRAVEL_ABROAD = [TRAVEL_ABROAD_CODE]
const RECEPTION = ['30217']
const VEHICLE_OPERATION = ['30231']
const VEHICLE_PURCHASE = ['31013', '30913']
const VEHICLES = [...VEHICLE_PURCHASE, ...VEHICLE_OPERATION]
const ALL = [...TRAVEL_ABROAD, ...VEHICLES, ...RECEPTION]

const ITEMS: readonly { name: string; economicCodes: readonly string[]; academicAbroad?: boolean }[] = [
  { name: '合计', economicCodes: ALL },
  { name: '“三公”经费小计', economicCodes: ALL },
  { name: '一、因公出国（境）费', economicCodes: TRAVEL_ABROAD },
  { name: '其中：教学科研人员因公出国（境）费', economicCodes: TRAVEL_ABROAD, academicAbroad: true },
  { name: '其他因公出国（境）费', economicCodes: TRAVEL_ABROAD, academicAbroad: false },
  { name: '二、公务用车购置及运维费', economicCodes: VEHICLES },
  { name: '其中：公务用车购置费', economicCodes: VEHICLE_PURCHASE },
  { name: '公务用车运行维护费', economicCodes: VEHICLE_OPERATION },
  { name: '三、公务接待费', economicCodes: RECEPTION },
]

const SOURCE_LISTS: readonly (readonly FundSource[])[] = [
  FISCAL_APPROPRIATION,
  ...FISCAL_APPROPRIATION.map((source) => [source]),
]

const AMOUNT_COLUMNS = [1, 2, 3, 4]

/** Table 9: 三公 expenses out of fiscal appropriation, basic and project lines alike, told by their economic codes. */
export const threePublicExpenses: SummaryTable = {
  id: 'threePublicExpenses',
  title: '部门预算财政拨款“三公”经费支出表',
  shortTitle: '“三公”',
  orientation: 'portrait',
  columns: [
    nameColumn('项目', 7),
    {
      header: '资金性质',
      columns: [
        amountColumn('合计', 3),
        amountColumn('一般公共预算财政拨款', 3),
        amountColumn('政府性基金预算拨款', 3),
        amountColumn('国有资本经营预算财政拨款', 3),
      ],
    },
  ],
  rows: buildRows,
  emptyNote: '注：无财政拨款“三公”经费预算，空表列示。',
  isEmpty: (rows) => rows.every((row) => row.every((cell) => typeof cell === 'string' || cell.amount === 0)),
  listSums: (rows) => [
    ...listRowSums(0, [1], AMOUNT_COLUMNS),
    ...listRowSums(1, [2, 5, 8], AMOUNT_COLUMNS),
    ...listRowSums(2, [3, 4], AMOUNT_COLUMNS),
    ...listRowSums(5, [6, 7], AMOUNT_COLUMNS),
    ...listColumnSums(rows, [{ total: 1, parts: [2, 3, 4] }]),
  ],
}

const COLUMN_COUNT = SOURCE_LISTS.length
const ALL_CODES = new Set(ALL)

/** Each source list for all lines, for academic travel and for the rest: the first counts what any other counts. */
const COLUMNS: readonly LineFilter[] = [undefined, true, false].flatMap((academicAbroad) =>
  SOURCE_LISTS.map((sources) => withAcademicAbroad(expenditure(sources), academicAbroad)),
)

const ROWS = ITEMS.map(({ name, economicCodes, academicAbroad }) => {
  const firstColumn = academicAbroad === undefined ? 0 : academicAbroad ? COLUMN_COUNT : COLUMN_COUNT * 2
  const columns = COLUMNS.slice(firstColumn, firstColumn + COLUMN_COUNT)
  return {
    name,
    economicCodes,
    cells: columns.map((column, index) => ({
      column: firstColumn + index,
      filters: [{ ...column, economicCodes }],
    })),
  }
})

function buildRows({ expenditures }: Ledger): readonly Row[] {
  const sumsByCode = sumByCode(groupExpendituresByEconomic(expenditures), COLUMNS, ALL_CODES)
  return ROWS.map(({ name, economicCodes, cells }) => {
    const sums = economicCodes.flatMap((code) => sumsByCode.get(code) ?? [])
    const figures = cells.map(({ column, filters }): Figure => {
      return { amount: sumAmounts(sums.map((ofCode) => readSum(ofCode, column))), filters }
    })
    return [name, ...figures]
  })
}

function withAcademicAbroad(filter: LineFilter, academicAbroad: boolean | undefined): LineFilter {
  return academicAbroad === undefined ? filter : { ...filter, academicAbroad }
}
