import { formatExactAmount, formatRounded, type Amount, type AmountUnit } from '../../domain/amount.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'

/** Two decimals in 万元, as the paper prints it; to the fen in 元. */
export function formatShown(amount: Amount, unit: AmountUnit): string {
  return unit === 'wanYuan' ? formatRounded(amount) : formatPaddedAmount(amount, 'yuan')
}

/** What is said on hover: every digit, in 万元. */
export function describeExact(amount: Amount): string {
  return `原始数 ${formatExactAmount(amount, 'wanYuan')} 万元`
}
