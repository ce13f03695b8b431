import { Decimal } from 'decimal.js'
import { EMPTY_CATALOG } from '../src/domain/catalog.ts'
import type { ExpenditureLine, Ledger, RevenueLine } from '../src/domain/ledger.ts'
import { listCodePrefixes, type Classification } from '../src/domain/subject.ts'
import { ALL_TABLES } from '../src/tables/all-tables.ts'
import type { LineFilter } from '../src/tables/line-filter.ts'
import type { Figure, SummaryTable } from '../src/tables/summary-table.ts'

type DecimalLine = (Omit<RevenueLine, 'amount'> | Omit<ExpenditureLine, 'amount'>) & {
  readonly amount: Decimal
}

/** A ledger as a program keeps it that does its sums in decimal.js: amounts are Decimals from the start. */
export interface DecimalLedger {
  readonly revenue: readonly DecimalLine[]
  readonly expenditure: readonly DecimalLine[]
}

export interface DecimalTable {
  readonly classification: Classification
  readonly columns: readonly LineFilter[]
}

export function createDecimalLedger({ revenues, expenditures }: Ledger): DecimalLedger {
  const withDecimal = (line: RevenueLine): DecimalLine => ({
    ...line,
    amount: new Decimal(line.amount ?? 0).div(1_000_000),
  })
  return { revenue: revenues.map(withDecimal), expenditure: expenditures.map(withDecimal) }
}

/** Which columns each table has; looked up once and not timed. */
export function listDecimalTables(ledger: Ledger): readonly DecimalTable[] {
  return ALL_TABLES.map((table) => ({
    classification: findClassification(table),
    columns: listColumns(table, ledger),
  }))
}

/** Which rows a line's code counts in at once; the others follow afterwards. */
type RowsOf = (classification: Classification, code: string) => readonly string[]

const onlyLeaf: RowsOf = (_, code) => [code]
const everyRow: RowsOf = (classification, code) => ['', ...listCodePrefixes(classification, code)]

/**
 * The same roll-up as ours with decimal.js, leaf first: each line is added to every column of its code that counts it, then
 * each code to its class, section and item and to the total. Gives the number of sums, so that none can be left out.
 */
export function rollUpLeafFirst(tables: readonly DecimalTable[], ledger: DecimalLedger): number {
  return tables.reduce((count, table) => {
    const sums = new Map<string, readonly Decimal[]>()
    for (const [code, leaf] of addLines(table, ledger, onlyLeaf)) {
      for (const row of everyRow(table.classification, code)) {
        const sum = sums.get(row)
        sums.set(row, sum === undefined ? leaf : sum.map((amount, index) => amount.plus(leaf[index] ?? 0)))
      }
    }
    return count + sums.size
  }, 0)
}

/** The plain way: each line is added to every row and column that counts it. */
export function rollUpLineByLine(tables: readonly DecimalTable[], ledger: DecimalLedger): number {
  return tables.reduce((count, table) => count + addLines(table, ledger, everyRow).size, 0)
}

function addLines(
  { classification, columns }: DecimalTable,
  ledger: DecimalLedger,
  rowsOf: RowsOf,
): ReadonlyMap<string, readonly Decimal[]> {
  const sums = new Map<string, Decimal[]>()
  for (const side of ['revenue', 'expenditure'] as const) {
    const counting = columns.map((column) => (column.side === side ? column : undefined))
    if (counting.every((column) => column === undefined)) continue
    for (const line of ledger[side]) {
      const code =
        classification === 'economic' && 'economicCode' in line ? line.economicCode : line.functionCode
      const rows = rowsOf(classification, code)
      counting.forEach((column, index) => {
        if (column === undefined || !countsLine(column, line)) return
        for (const row of rows) {
          const sum = sums.get(row) ?? columns.map(() => new Decimal(0))
          sum[index] = (sum[index] ?? new Decimal(0)).plus(line.amount)
          sums.set(row, sum)
        }
      })
    }
  }
  return sums
}

function countsLine(filter: LineFilter, line: DecimalLine): boolean {
  if (!(filter.sources?.includes(line.source) ?? true)) return false
  if (filter.carryOver !== undefined && filter.carryOver !== line.carryOver) return false
  if (!('kind' in line)) return true
  return (
    (filter.kinds?.includes(line.kind) ?? true) &&
    (filter.economicCodes?.includes(line.economicCode) ?? true) &&
    (filter.academicAbroad === undefined || filter.academicAbroad === (line.academicAbroad ?? false))
  )
}

function listColumns(table: SummaryTable, ledger: Ledger): readonly LineFilter[] {
  const filters = table
    .rows(ledger, EMPTY_CATALOG)
    .flatMap((row) => row.filter((cell): cell is Figure => typeof cell === 'object'))
    .flatMap((figure) => figure.filters)
  return [...new Map(filters.map((filter) => [JSON.stringify(filter), filter])).values()]
}

function findClassification({ id }: SummaryTable): Classification {
  return id === 'generalPublicBudgetBasicExpenditure' || id === 'threePublicExpenses'
    ? 'economic'
    : 'functional'
}
