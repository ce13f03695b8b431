import { amountFromFen } from '../src/domain/amount.ts'
import { EXPENDITURE_KINDS } from '../src/domain/expenditure-kind.ts'
import { FUND_SOURCES } from '../src/domain/fund-source.ts'
import type { ExpenditureLine, Ledger, RevenueLine } from '../src/domain/ledger.ts'
import { createRandom, type Random } from './random.ts'

export interface LedgerCodes {
  readonly functional: readonly string[]
  readonly economic: readonly string[]
}

/** A ledger of `lineCount` lines, a third of them revenue, over all codes, sources, kinds and twenty units. */
export function createBenchLedger(lineCount: number, codes: LedgerCodes): Ledger {
  const random = createRandom(20260101)
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
    kind: random.pick(EXPENDITURE_KINDS),
    economicCode: random.pick(codes.economic),
    projectId: null,
  }
}

function createShared(random: Random, codes: LedgerCodes): Omit<RevenueLine, 'id'> {
  return {
    unitCode: `2030${String(random.below(20)).padStart(2, '0')}`,
    functionCode: random.pick(codes.functional),
    source: random.pick(FUND_SOURCES),
    carryOver: random.below(10) === 0,
    amount: amountFromFen(random.below(500_000_000)),
  }
}
