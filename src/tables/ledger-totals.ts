import { EXPENDITURE_KINDS, type ExpenditureKind } from '../domain/expenditure-kind.ts'
import { FUND_SOURCES, type FundSource } from '../domain/fund-source.ts'
import type { ExpenditureLine, RevenueLine } from '../domain/ledger.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import type { LineFilter } from './line-filter.ts'

/**
 * The lines of one code, added up apart for each combination of what the tables distinguish (a slot), in fen.
 * Every table is a sum of slots, so ten thousand lines are read once and not nine times.
 */
export interface CodeTotals {
  readonly fen: Float64Array
  readonly lineCounts: Uint32Array
}

export type TotalsByCode = ReadonlyMap<string, CodeTotals>

const SOURCE_INDEX = indexOf<FundSource>(FUND_SOURCES)
const KIND_INDEX = indexOf<ExpenditureKind>(EXPENDITURE_KINDS)
const REVENUE_SLOTS = FUND_SOURCES.length * 2
const EXPENDITURE_SLOTS = FUND_SOURCES.length * EXPENDITURE_KINDS.length * 2

export const totalRevenueByFunction = rememberByReference((revenues: readonly RevenueLine[]) =>
  totalByCode(revenues, (line) => line.functionCode, revenueSlot, REVENUE_SLOTS),
)

export const totalExpenditureByFunction = rememberByReference((expenditures: readonly ExpenditureLine[]) =>
  totalByCode(expenditures, (line) => line.functionCode, expenditureSlot, EXPENDITURE_SLOTS),
)

export const totalExpenditureByEconomic = rememberByReference((expenditures: readonly ExpenditureLine[]) =>
  totalByCode(expenditures, (line) => line.economicCode, expenditureSlot, EXPENDITURE_SLOTS),
)

/** The slots of `CodeTotals` that a filter counts, its code restrictions left aside. */
export function listSlots(filter: LineFilter): readonly number[] {
  const sources = (filter.sources ?? FUND_SOURCES).map((source) => SOURCE_INDEX[source])
  if (filter.side === 'revenue') {
    return sources.flatMap((source) => listFlags(filter.carryOver).map((flag) => source * 2 + flag))
  }
  // No table tells expenditure out of carry-over apart, so the totals do not either.
  if (filter.carryOver !== undefined) throw new Error('Expenditure is not totalled by carry-over')
  const kinds = (filter.kinds ?? EXPENDITURE_KINDS).map((kind) => KIND_INDEX[kind])
  return sources.flatMap((source) =>
    kinds.flatMap((kind) =>
      listFlags(filter.academicAbroad).map((flag) => (source * EXPENDITURE_KINDS.length + kind) * 2 + flag),
    ),
  )
}

function listFlags(wanted: boolean | undefined): readonly number[] {
  return wanted === undefined ? [0, 1] : [wanted ? 1 : 0]
}

function revenueSlot(line: RevenueLine): number {
  return SOURCE_INDEX[line.source] * 2 + (line.carryOver ? 1 : 0)
}

function expenditureSlot(line: ExpenditureLine): number {
  const pair = SOURCE_INDEX[line.source] * EXPENDITURE_KINDS.length + KIND_INDEX[line.kind]
  return pair * 2 + (line.academicAbroad === true ? 1 : 0)
}

function totalByCode<L extends RevenueLine>(
  lines: readonly L[],
  codeOf: (line: L) => string,
  slotOf: (line: L) => number,
  slotCount: number,
): TotalsByCode {
  const totals = new Map<string, CodeTotals>()
  let magnitude = 0
  for (const line of lines) {
    const code = codeOf(line)
    let codeTotals = totals.get(code)
    if (codeTotals === undefined) {
      codeTotals = { fen: new Float64Array(slotCount), lineCounts: new Uint32Array(slotCount) }
      totals.set(code, codeTotals)
    }
    const slot = slotOf(line)
    const fen = line.amount ?? 0
    magnitude += Math.abs(fen)
    codeTotals.fen[slot] = (codeTotals.fen[slot] ?? 0) + fen
    codeTotals.lineCounts[slot] = (codeTotals.lineCounts[slot] ?? 0) + 1
  }
  // Below this bound no partial sum can have left the integers that are exact.
  if (magnitude > Number.MAX_SAFE_INTEGER) throw new RangeError('The ledger adds up past the safe integers')
  return totals
}

function indexOf<T extends string>(names: readonly T[]): Record<T, number> {
  return Object.fromEntries(names.map((name, index) => [name, index])) as Record<T, number>
}
