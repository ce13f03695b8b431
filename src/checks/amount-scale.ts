import { addAmounts, amountFromFen, ZERO, type Amount } from '../domain/amount.ts'
import type { Draft } from '../domain/draft.ts'
import type { RevenueLine } from '../domain/ledger.ts'

/** In fewer lines one of them may well carry most of the money. */
const FEWEST_LINES_TO_JUDGE = 10

/** What an amount is measured by. */
export interface AmountScale {
  /** Of the positive amounts of its list. */
  readonly median: Amount
  /** What all other positive amounts add up to, in fen: of its list or, where that is short, of the draft. */
  readonly sumOthers: (amount: Amount) => number
}

/** Revenue and expenditure lines are measured each by their own kind: the one are sums of the other. */
export function measureAmounts({ revenues, expenditures }: Draft): {
  readonly revenues: AmountScale
  readonly expenditures: AmountScale
} {
  const revenueSum = sumPositive(revenues)
  const expenditureSum = sumPositive(expenditures)
  const lineCount = revenues.length + expenditures.length
  const measure = (lines: readonly RevenueLine[], own: Amount, other: Amount): AmountScale => {
    const median = findMedian(lines)
    if (lines.length >= FEWEST_LINES_TO_JUDGE) return { median, sumOthers: (amount) => own - amount }
    if (lineCount >= FEWEST_LINES_TO_JUDGE) return { median, sumOthers: (amount) => own - amount + other }
    return { median, sumOthers: () => Infinity }
  }
  return {
    revenues: measure(revenues, revenueSum, expenditureSum),
    expenditures: measure(expenditures, expenditureSum, revenueSum),
  }
}

function sumPositive(lines: readonly RevenueLine[]): Amount {
  let sum = ZERO
  for (const { amount } of lines) if (amount !== null && amount > 0) sum = addAmounts(sum, amount)
  return sum
}

function findMedian(lines: readonly RevenueLine[]): Amount {
  const amounts = new Float64Array(lines.length)
  let count = 0
  for (const { amount } of lines) {
    if (amount === null || amount <= 0) continue
    amounts[count] = amount
    count += 1
  }
  const sorted = amounts.subarray(0, count).sort()
  const lower = sorted[Math.floor((count - 1) / 2)] ?? 0
  const upper = sorted[Math.floor(count / 2)] ?? 0
  return amountFromFen(Math.round((lower + upper) / 2))
}
