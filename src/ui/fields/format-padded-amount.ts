import { formatExactAmount, type Amount, type AmountUnit } from '../../domain/amount.ts'

/** Every digit the amount has, and two decimals at least, as sums of money are said: a column of them lines up. */
export function formatPaddedAmount(amount: Amount, unit: AmountUnit): string {
  const [whole = '', decimals = ''] = formatExactAmount(amount, unit).split('.')
  return `${whole}.${decimals.padEnd(2, '0')}`
}
