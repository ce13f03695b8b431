import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen, type EnteredAmount } from './amount.ts'
import { createDraft, type Draft } from './draft.ts'
import { findUnsafeSum, isWithinSafeSums } from './ledger-bounds.ts'
import type { ExpenditureLine, RevenueLine } from './ledger.ts'

const MOST = amountFromFen(Number.MAX_SAFE_INTEGER)
const ONE = amountFromFen(1)
const MINUS_ONE = amountFromFen(-1)

function createRevenue(amount: EnteredAmount): RevenueLine {
  return { id: '', unitCode: '', functionCode: '', source: 'other', carryOver: false, amount }
}

function createExpenditure(amount: EnteredAmount): ExpenditureLine {
  return { ...createRevenue(amount), kind: 'project', economicCode: '', projectId: null }
}

function createLedger(revenues: readonly EnteredAmount[], expenditures: readonly EnteredAmount[]): Draft {
  return {
    ...createDraft('d', 2025, ''),
    revenues: revenues.map(createRevenue),
    expenditures: expenditures.map(createExpenditure),
  }
}

test('the largest amount is fine once on each side, one fen more is not', () => {
  expect(isWithinSafeSums(createLedger([MOST, null], [MOST]))).toBe(true)
  expect(isWithinSafeSums(createLedger([MOST, ONE], []))).toBe(false)
  expect(isWithinSafeSums(createLedger([], [MOST, ONE]))).toBe(false)
})

test('a difference and a partial sum count as well as the total', () => {
  // Revenue less expenditure, as in 年终结转结余.
  expect(isWithinSafeSums(createLedger([MOST], [MINUS_ONE]))).toBe(false)
  // The total is safe, the sum before the last line is not.
  expect(isWithinSafeSums(createLedger([MOST, ONE, MINUS_ONE], []))).toBe(false)
})

test('names the part that cannot be added up', () => {
  const draft = createLedger([ONE], [MOST])
  const project = { id: 'p', code: '', name: '', unitCode: '', fundUse: '', goals: [], indicators: [] }
  const plan = { march: null, june: null, october: null, december: null }
  expect(findUnsafeSum(draft)).toBeUndefined()
  expect(findUnsafeSum(createLedger([MOST, MOST], []))).toBe('revenues')
  expect(findUnsafeSum(createLedger([MINUS_ONE], [MOST]))).toBe('expenditures')
  expect(
    findUnsafeSum({ ...draft, projects: [{ ...project, spendingPlan: { ...plan, june: MINUS_ONE } }] }),
  ).toBe('projects')
  expect(
    findUnsafeSum({ ...draft, projects: [{ ...project, spendingPlan: { ...plan, june: MOST } }] }),
  ).toBeUndefined()
  expect(findUnsafeSum({ ...draft, priorYear: { total: MOST, threePublic: { reception: ONE } } })).toBe(
    'priorYear',
  )
  expect(findUnsafeSum({ ...draft, assets: { rows: [], plannedPurchase: MOST } })).toBeUndefined()
})

test('law: within the bounds any lines add up and subtract without a fen lost', () => {
  const amounts = fc.array(fc.option(fc.maxSafeInteger().map(amountFromFen)), { maxLength: 6 })
  fc.assert(
    fc.property(amounts, amounts, (revenues, expenditures) => {
      const add = (side: readonly EnteredAmount[], counts: (fen: bigint) => boolean) =>
        side
          .map((amount) => BigInt(amount ?? 0))
          .filter(counts)
          .reduce((sum, fen) => sum + fen, 0n)
      const highest = add(revenues, (fen) => fen > 0n) - add(expenditures, (fen) => fen < 0n)
      const lowest = add(revenues, (fen) => fen < 0n) - add(expenditures, (fen) => fen > 0n)
      const isSafe = highest <= BigInt(MOST) && lowest >= -BigInt(MOST)
      expect(isWithinSafeSums(createLedger(revenues, expenditures))).toBe(isSafe)
    }),
    { numRuns: 500 },
  )
})
