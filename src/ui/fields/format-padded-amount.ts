import { formatExactAmount, type Amount, type AmountUnit } from '../../domain/amount.ts'

/**
 * Every digit the amount has, and two decimals at least, as sums of money are said: a column of them lines up. Sums in 元
 * are long, so their thousands are set apart; the paper, in 万元, does without.
 */
export function formatPaddedAmount(amount: Amount, unit: AmountUnit): string {
  const [whole = '', decimals = ''] = formatExactAmount(amount, unit).split('.')
  const grouped = unit === 'yuan' ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return `${grouped}.${decimals.padEnd(2, '0')}`
}
