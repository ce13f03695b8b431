import { amountFromFen, sumAmounts, type Amount } from '../../domain/amount.ts'
import type { Draft } from '../../domain/draft.ts'
import type { RevenueLine } from '../../domain/ledger.ts'
import { measureAmounts, type AmountScale } from '../amount-scale.ts'
import { groupLedger } from './ledger-groups.ts'

/** 元 typed as 万元 makes an amount this many times too large. */
const OUTLIER_TIMES_MEDIAN = 10_000
/** 10 亿元 in fen: where a draft is too short to be measured by, more than this is asked about. */
const LARGE_ALONE = 100_000_000_000
/** Above so many whole budgets an amount beside the ledger, such as last year's, is asked about. */
const MOST_BUDGETS = 3
const FEN_PER_YUAN_IN_WAN_YUAN = 10_000

/** In what way an amount is out of all proportion to the others. */
export type Oversize = 'farAboveMedian' | 'exceedsTheRest'

export function findOversize(amount: Amount, { median, sumOthers }: AmountScale): Oversize | undefined {
  if (amount / OUTLIER_TIMES_MEDIAN > median) return 'farAboveMedian'
  return amount > sumOthers(amount) ? 'exceedsTheRest' : undefined
}

/** One revenue line often carries a whole unit: no slip as long as the expenditure of its subject uses it up. */
export function isUsedUp(draft: Draft, line: RevenueLine): boolean {
  const spent = groupLedger(draft).findGroup(line)?.expenditure ?? 0
  return line.amount !== null && line.amount <= spent
}

/** The amount with its figures read as 元 instead of 万元; `undefined` where they have more decimals than 元 has. */
export function readAsYuan(amount: Amount): Amount | undefined {
  return amount % FEN_PER_YUAN_IN_WAN_YUAN === 0
    ? amountFromFen(amount / FEN_PER_YUAN_IN_WAN_YUAN)
    : undefined
}

/** Whether a line of the draft looks as if its 元 had been typed as 万元, by the measures of check L10. */
export function isLineInYuan(draft: Draft, side: 'revenues' | 'expenditures', line: RevenueLine): boolean {
  const { amount } = line
  if (amount === null || amount <= 0 || readAsYuan(amount) === undefined) return false
  const scale = measureAmounts(draft)[side]
  if (scale.sumOthers(amount) === Infinity && amount >= LARGE_ALONE) return true
  const oversize = findOversize(amount, scale)
  if (oversize === undefined) return false
  return side === 'expenditures' || oversize === 'farAboveMedian' || !isUsedUp(draft, line)
}

/** The same of an amount that is no line: it is measured by the whole budget, once there is one. */
export function isFieldInYuan(draft: Draft, amount: Amount): boolean {
  if (amount <= 0 || readAsYuan(amount) === undefined) return false
  const budget = Math.max(sumPositive(draft.revenues), sumPositive(draft.expenditures))
  return budget === 0 ? amount >= LARGE_ALONE : amount / MOST_BUDGETS > budget
}

function sumPositive(lines: readonly RevenueLine[]): Amount {
  return sumAmounts(lines.map(({ amount }) => (amount !== null && amount > 0 ? amount : null)))
}
