import { Decimal } from 'decimal.js'
import { listCodePrefixes, type Classification } from '../src/domain/subject.ts'
import type { Ledger } from '../src/domain/ledger.ts'
import { listCountedLines, type LineFilter } from '../src/tables/line-filter.ts'
import { isColumnGroup, type Figure, type SummaryTable } from '../src/tables/summary-table.ts'
import { ALL_TABLES } from '../src/tables/all-tables.ts'
import { EMPTY_CATALOG } from '../src/domain/catalog.ts'

/** What a peer that keeps amounts in decimal.js needs to know of a ledger: each line's amount as a Decimal. */
export interface DecimalLedger {
  readonly ledger: Ledger
  readonly amounts: ReadonlyMap<object, Decimal>
}

export function createDecimalLedger(ledger: Ledger): DecimalLedger {
  const amounts = new Map<object, Decimal>()
  for (const line of [...ledger.revenues, ...ledger.expenditures]) {
    amounts.set(line, new Decimal(line.amount ?? 0).div(1_000_000))
  }
  return { ledger, amounts }
}

interface RollUpPlan {
  readonly classification: Classification
  readonly columns: readonly LineFilter[]
}

/** The columns of each table, taken from the figures of a table with lines; found once and not timed. */
export function planRollUps(ledger: Ledger): readonly RollUpPlan[] {
  return ALL_TABLES.map((table) => ({
    classification: findClassification(table),
    columns: listColumns(table, ledger),
  }))
}

/**
 * The same roll-up as the project's own, with decimal.js for the sums: each line is added to the columns of its code,
 * then each code to its class, section and item. Which lines a column counts is looked up beforehand (`lines`).
 */
export function rollUpInDecimal(
  plans: readonly RollUpPlan[],
  lines: readonly (readonly (readonly { code: string; amount: Decimal }[])[])[],
): number {
  let sums = 0
  plans.forEach(({ classification, columns }, table) => {
    const byPrefix = new Map<string, Decimal[]>()
    const leaves = new Map<string, Decimal[]>()
    columns.forEach((_, column) => {
      for (const { code, amount } of lines[table]?.[column] ?? []) {
        const leaf = leaves.get(code) ?? columns.map(() => new Decimal(0))
        leaf[column] = (leaf[column] ?? new Decimal(0)).plus(amount)
        leaves.set(code, leaf)
      }
    })
    for (const [code, leaf] of leaves) {
      for (const prefix of ['', ...listCodePrefixes(classification, code)]) {
        const sum = byPrefix.get(prefix)
        byPrefix.set(
          prefix,
          sum === undefined ? leaf : sum.map((amount, index) => amount.plus(leaf[index] ?? 0)),
        )
      }
    }
    sums += byPrefix.size
  })
  return sums
}

export function listDecimalLines(
  plans: readonly RollUpPlan[],
  { ledger, amounts }: DecimalLedger,
): readonly (readonly (readonly { code: string; amount: Decimal }[])[])[] {
  return plans.map(({ classification, columns }) =>
    columns.map((column) =>
      listCountedLines(ledger, [column]).map(({ line }) => ({
        code: classification === 'economic' && 'economicCode' in line ? line.economicCode : line.functionCode,
        amount: amounts.get(line) ?? new Decimal(0),
      })),
    ),
  )
}

function listColumns(table: SummaryTable, ledger: Ledger): readonly LineFilter[] {
  const filters = table
    .rows(ledger, EMPTY_CATALOG)
    .slice(0, 40)
    .flatMap((row) => row.filter((cell): cell is Figure => typeof cell === 'object'))
    .flatMap((figure) => figure.filters)
  return [...new Map(filters.map((filter) => [JSON.stringify(filter), filter])).values()]
}

function findClassification(table: SummaryTable): Classification {
  const [first] = table.columns
  const header = first !== undefined && isColumnGroup(first) ? first.header : ''
  return header.includes('经济') || table.id === 'threePublicExpenses' ? 'economic' : 'functional'
}
