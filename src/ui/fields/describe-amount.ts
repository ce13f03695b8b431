import {
  formatExactAmount,
  formatRounded,
  type Amount,
  type AmountError,
  type AmountUnit,
} from '../../domain/amount.ts'
import { assertNever } from '../../lib/assert-never.ts'

export const AMOUNT_UNIT_NAMES: Record<AmountUnit, string> = { wanYuan: '万元', yuan: '元' }

/** What is wrong with a typed amount, and what to do. */
export function describeAmountError(error: AmountError, unit: AmountUnit): string {
  switch (error.kind) {
    case 'notANumber':
      return `不是数字：请只填数字和小数点，如 12.5（单位：${AMOUNT_UNIT_NAMES[unit]}）`
    case 'tooManyDecimals':
      return `最多${error.most === 6 ? '六' : '两'}位小数：金额精确到分，请删去多余的位数`
    case 'tooLarge':
      return '金额过大：请检查位数，是否把元当成了万元'
    default:
      return assertNever(error)
  }
}

/** Both readings of an amount, for hovering: every digit in both units, and how it will be printed. */
export function describeAmount(amount: Amount): string {
  return `${formatExactAmount(amount, 'wanYuan')} 万元 = ${formatExactAmount(amount, 'yuan')} 元，表中列示 ${formatRounded(amount)}`
}
