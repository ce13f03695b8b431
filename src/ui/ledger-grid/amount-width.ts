import type { Amount, AmountUnit, EnteredAmount } from '../../domain/amount.ts'
import { amountFromFen, ZERO } from '../../domain/amount.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import { measureFigure } from '../grid/measure-figure.ts'

interface AmountLine {
  readonly amount: EnteredAmount
}

/** Of an amount in 万元, which has them all. */
const MOST_DECIMALS = 6
/** Decimals of an amount in 元, and how many are always shown. */
const LEAST_DECIMALS = 2

/** Pixels for the widest of the amounts. Formats one, however many there are. */
export function measureAmounts(amounts: Iterable<EnteredAmount>, unit: AmountUnit): number {
  let widest: Amount = ZERO
  let mostSigns = 0
  let hasMinus = false
  for (const amount of amounts) {
    if (amount === null) continue
    hasMinus ||= amount < 0
    const signs = countSigns(Math.abs(amount), unit)
    if (signs <= mostSigns) continue
    mostSigns = signs
    widest = amountFromFen(Math.abs(amount))
  }
  return measureFigure(`${hasMinus ? '-' : ''}${formatPaddedAmount(widest, unit)}`)
}

/** Digits shown of a magnitude in fen. */
function countSigns(magnitude: number, unit: AmountUnit): number {
  const digits = String(magnitude).length
  if (unit === 'yuan') return Math.max(digits, LEAST_DECIMALS + 1)
  let decimals = MOST_DECIMALS
  for (let rest = magnitude; decimals > LEAST_DECIMALS && rest % 10 === 0; rest /= 10) decimals -= 1
  return Math.max(digits - MOST_DECIMALS, 1) + decimals
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
