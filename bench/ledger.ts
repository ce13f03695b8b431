import { amountFromFen } from '../src/domain/amount.ts'
import { EXPENDITURE_KINDS } from '../src/domain/expenditure-kind.ts'
import { FUND_SOURCES } from '../src/domain/fund-source.ts'
import type { ExpenditureLine, Ledger, RevenueLine } from '../src/domain/ledger.ts'
import { createRandom, type Random } from './random.ts'

/** Most money of a department is general public budget, and most lines are basic or project expenditure. */
const SOURCES = [...repeat('generalPublicBudget' as const, 40), ...FUND_SOURCES]
const KINDS = [
  ...repeat('personnel' as const, 20),
  ...repeat('publicFunds' as const, 20),
  ...repeat('project' as const, 20),
  ...EXPENDITURE_KINDS,
]

export interface LedgerCodes {
  readonly functional: readonly string[]
  readonly economic: readonly string[]
}

/**
 * A ledger of `lineCount` lines, a third of them revenue, over all sources, kinds, economic codes and twenty units. The more
 * lines, the more functional items they are booked on: 38 of the year's 1 245 for a thousand, 380 for a hundred thousand.
 */
export function createBenchLedger(lineCount: number, all: LedgerCodes): Ledger {
  const random = createRandom(20260101)
  const itemCount = Math.round(Math.sqrt(lineCount) * 1.2)
  const step = Math.floor(all.functional.length / itemCount)
  const codes = {
    ...all,
    functional: all.functional.filter((_, index) => index % step === 0).slice(0, itemCount),
  }
  const revenueCount = Math.floor(lineCount / 3)
  return {
    revenues: Array.from({ length: revenueCount }, (_, index) => createRevenue(random, index, codes)),
    expenditures: Array.from({ length: lineCount - revenueCount }, (_, index) =>
      createExpenditure(random, index, codes),
    ),
    projects: [],
  }
}

function createRevenue(random: Random, index: number, codes: LedgerCodes): RevenueLine {
  return { id: `r${String(index)}`, ...createShared(random, codes) }
}

function createExpenditure(random: Random, index: number, codes: LedgerCodes): ExpenditureLine {
  return {
    id: `e${String(index)}`,
    ...createShared(random, codes),
    kind: random.pick(KINDS),
    economicCode: random.pick(codes.economic),
    projectId: null,
  }
}

function createShared(random: Random, codes: LedgerCodes): Omit<RevenueLine, 'id'> {
  return {
    unitCode: `2030${String(random.below(20)).padStart(2, '0')}`,
    functionCode: random.pick(codes.functional),
    source: random.pick(SOURCES),
    carryOver: random.below(10) === 0,
    amount: amountFromFen(random.below(500_000_000)),
  }
}

function repeat<T>(item: T, times: number): readonly T[] {
  return Array.from({ length: times }, () => item)
}
