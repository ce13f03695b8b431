import { addAmounts, amountFromFen, type Amount } from '../domain/amount.ts'
import type { ExpenditureKind } from '../domain/expenditure-kind.ts'
import type { FundSource } from '../domain/fund-source.ts'
import type { ExpenditureLine, Ledger, RevenueLine } from '../domain/ledger.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'

/** Which ledger lines a figure counts; a member that is absent does not restrict. */
export interface LineFilter {
  readonly side: 'revenue' | 'expenditure'
  /** −1 where the lines are taken off, as expenditure is from 年终结转结余. */
  readonly sign: 1 | -1
  readonly sources?: readonly FundSource[]
  readonly carryOver?: boolean
  readonly kinds?: readonly ExpenditureKind[]
  readonly economicCodes?: readonly string[]
  readonly academicAbroad?: boolean
  /** Only `listCountedLines` heeds it: the tables of a unit are computed from the unit's own ledger. */
  readonly unitCodes?: readonly string[]
  readonly functionPrefix?: string
  readonly economicPrefix?: string
}

export type LedgerLine = RevenueLine | ExpenditureLine

export interface CountedLine {
  readonly side: LineFilter['side']
  readonly sign: LineFilter['sign']
  readonly line: LedgerLine
}

/** The lines behind a figure, in the order of the ledger, revenue before expenditure. */
export function listCountedLines(ledger: Ledger, filters: readonly LineFilter[]): readonly CountedLine[] {
  return filters.flatMap((filter): readonly CountedLine[] => {
    const { side, sign } = filter
    return side === 'revenue'
      ? ledger.revenues.filter((line) => countsRevenue(filter, line)).map((line) => ({ side, sign, line }))
      : ledger.expenditures
          .filter((line) => countsExpenditure(filter, line))
          .map((line) => ({ side, sign, line }))
  })
}

/** What the counted lines add up to, without listing them. */
export function sumCountedLines(
  { revenues, expenditures }: Pick<Ledger, 'revenues' | 'expenditures'>,
  filters: readonly LineFilter[],
): Amount {
  return addAmounts(sumRevenues(revenues)(filters), sumExpenditures(expenditures)(filters))
}

/** Remembered by lists and filters: an edit leaves one side, and the lists of most units, as they were. */
const sumRevenues = rememberByReference((lines: readonly RevenueLine[]) =>
  rememberByReference((filters: readonly LineFilter[]) =>
    sumWeighed(lines, createWeight(filters, 'revenue', countsRevenue)),
  ),
)
const sumExpenditures = rememberByReference((lines: readonly ExpenditureLine[]) =>
  rememberByReference((filters: readonly LineFilter[]) =>
    sumWeighed(lines, createWeight(filters, 'expenditure', countsExpenditure)),
  ),
)

function sumWeighed<L extends LedgerLine>(lines: readonly L[], weigh: ((line: L) => number) | null): Amount {
  let fen = 0
  if (weigh !== null) for (const line of lines) fen += (line.amount ?? 0) * weigh(line)
  return amountFromFen(fen)
}

/** Whether two lists of filters count the same lines in the same way. */
export function isSameCount(
  ledger: Ledger,
  left: readonly LineFilter[],
  right: readonly LineFilter[],
): boolean {
  const isSame = <L>(
    lines: readonly L[],
    side: LineFilter['side'],
    counts: (filter: LineFilter, line: L) => boolean,
  ): boolean => {
    const [weighLeft, weighRight] = [createWeight(left, side, counts), createWeight(right, side, counts)]
    if (weighLeft === null && weighRight === null) return true
    return lines.every((line) => (weighLeft?.(line) ?? 0) === (weighRight?.(line) ?? 0))
  }
  return (
    isSame(ledger.revenues, 'revenue', countsRevenue) &&
    isSame(ledger.expenditures, 'expenditure', countsExpenditure)
  )
}

/** How often a line of one side is counted, taken off where the sign is −1; `null` where none can be. */
function createWeight<L>(
  filters: readonly LineFilter[],
  side: LineFilter['side'],
  counts: (filter: LineFilter, line: L) => boolean,
): ((line: L) => number) | null {
  const own = filters.filter((filter) => filter.side === side)
  if (own.length === 0) return null
  return (line) => own.reduce((all, filter) => (counts(filter, line) ? all + filter.sign : all), 0)
}

function countsRevenue(filter: LineFilter, line: RevenueLine): boolean {
  return (
    (filter.sources?.includes(line.source) ?? true) &&
    (filter.carryOver === undefined || filter.carryOver === line.carryOver) &&
    (filter.unitCodes?.includes(line.unitCode) ?? true) &&
    line.functionCode.startsWith(filter.functionPrefix ?? '')
  )
}

function countsExpenditure(filter: LineFilter, line: ExpenditureLine): boolean {
  return (
    countsRevenue(filter, line) &&
    (filter.kinds?.includes(line.kind) ?? true) &&
    (filter.economicCodes?.includes(line.economicCode) ?? true) &&
    (filter.academicAbroad === undefined || filter.academicAbroad === (line.academicAbroad ?? false)) &&
    line.economicCode.startsWith(filter.economicPrefix ?? '')
  )
}
