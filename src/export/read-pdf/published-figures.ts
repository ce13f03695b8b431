import { parseAmount, ZERO, type Amount } from '../../domain/amount.ts'
import type { PublishedTables } from './parse-public-data.ts'

/** Cells of the total row, counted with 序号. */
const EXPENDITURE_COLUMNS = {
  total: 3,
  basic: 4,
  project: 5,
  operating: 6,
  remittance: 7,
  subsidy: 8,
} as const

/** Rows of the table of 三公 expenses; their amounts stand behind 序号 and the name. */
const THREE_PUBLIC_ROWS = { travelAbroad: 2, vehiclePurchase: 6, vehicleOperation: 7, reception: 8 } as const
const THREE_PUBLIC_AMOUNT = 2

/** What next year's draft compares itself with. 机关运行经费 stands in no table and is not among them. */
export interface PublishedFigures extends Readonly<Record<keyof typeof EXPENDITURE_COLUMNS, Amount>> {
  readonly fiscalYear: number
  readonly threePublic: Readonly<Record<keyof typeof THREE_PUBLIC_ROWS, Amount>>
}

/** The printed figures of a 公开稿 as 上年预算数; `null` where its tables are not what they should be. */
export function readPublishedFigures({ fiscalYear, tables }: PublishedTables): PublishedFigures | null {
  const expenditure = tables.find(({ id }) => id === 'expenditureSummary')
  const threePublic = tables.find(({ id }) => id === 'threePublicExpenses')
  if (expenditure === undefined || threePublic === undefined) return null
  // Without any expenditure the table is printed empty.
  const total = expenditure.rows.find((row) => row[2] === '合计') ?? []
  const totals = readEach(EXPENDITURE_COLUMNS, (column) => total[column])
  const items = readEach(THREE_PUBLIC_ROWS, (row) => threePublic.rows[row]?.[THREE_PUBLIC_AMOUNT])
  return totals === null || items === null ? null : { fiscalYear, ...totals, threePublic: items }
}

function readEach<Name extends string>(
  places: Readonly<Record<Name, number>>,
  read: (place: number) => string | undefined,
): Readonly<Record<Name, Amount>> | null {
  const figures: Partial<Record<Name, Amount>> = {}
  for (const name in places) {
    const figure = parsePrinted(read(places[name]))
    if (figure === null) return null
    figures[name] = figure
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each name has been given its figure
  return figures as Readonly<Record<Name, Amount>>
}

/** A blank is an exact zero. */
function parsePrinted(text = ''): Amount | null {
  if (text === '') return ZERO
  const amount = parseAmount(text)
  return amount.ok ? amount.value : null
}
