import type { Amount, AmountUnit, EnteredAmount } from '../../domain/amount.ts'
import { amountFromFen } from '../../domain/amount.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import { measureFigure } from '../grid/measure-figure.ts'

interface AmountLine {
  readonly amount: EnteredAmount
}

/** More decimals than any amount has, in steps of one. */
const MOST_DECIMALS = 6

/**
 * Pixels for the largest magnitude with as many decimals as the finest amount has: no amount of the lines is wider.
 * Formats two amounts, however many lines there are.
 */
export function measureAmounts(amounts: Iterable<EnteredAmount>, unit: AmountUnit): number {
  let largest = 0
  let finest = 0
  let mostDecimals = -1
  let hasMinus = false
  for (const amount of amounts) {
    if (amount === null) continue
    hasMinus ||= amount < 0
    largest = Math.max(largest, Math.abs(amount))
    if (mostDecimals === MOST_DECIMALS) continue
    const decimals = countDecimals(amount)
    if (decimals <= mostDecimals) continue
    mostDecimals = decimals
    finest = Math.abs(amount)
  }
  const [whole = ''] = formatPaddedAmount(amountFromFen(largest), unit).split('.')
  const [, decimals = ''] = formatPaddedAmount(amountFromFen(finest), unit).split('.')
  return measureFigure(`${hasMinus ? '-' : ''}${whole}.${decimals}`)
}

/** Of an amount in 万元; in 元, with four fewer, the order is the same. */
function countDecimals(amount: Amount): number {
  let decimals = MOST_DECIMALS
  for (let rest: number = amount; decimals > 0 && rest % 10 === 0; rest /= 10) decimals -= 1
  return decimals
}

/** Measures anew only what became another list. */
export function createAmountMeter(unit: AmountUnit): (lines: readonly AmountLine[]) => number {
  let known: readonly AmountLine[] | null = null
  let width = 0
  return (lines) => {
    if (lines !== known)
      width = measureAmounts(
        lines.map(({ amount }) => amount),
        unit,
      )
    known = lines
    return width
  }
}
