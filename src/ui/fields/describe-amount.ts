import { formatExactAmount, formatRounded, type Amount, type TypedAmountError } from '../../domain/amount.ts'
import type { TypedUnit } from '../../domain/typed-number.ts'
import { assertNever } from '../../lib/assert-never.ts'

export const AMOUNT_UNIT_NAMES: Record<TypedUnit, string> = { wanYuan: '万元', qianYuan: '千元', yuan: '元' }

const DECIMAL_COUNTS: Readonly<Record<number, string>> = { 2: '两', 5: '五', 6: '六' }

/** What is wrong with a typed amount, and what to do. */
export function describeAmountError(error: TypedAmountError, unit: TypedUnit): string {
  switch (error.kind) {
    case 'notANumber':
      return `不是数字：请只填数字和小数点，如 12.5（单位：${AMOUNT_UNIT_NAMES[unit]}）`
    case 'tooManyDecimals':
      return `最多${DECIMAL_COUNTS[error.most] ?? String(error.most)}位小数：金额精确到分，请删去多余的位数`
    case 'tooLarge':
      return '金额过大：请检查位数，是否把元当成了万元'
    case 'percentage':
      return '是百分比，不是金额：请填金额，或用算式，如 =200*15%'
    case 'date':
      return '是日期，不是金额：请填金额'
    case 'ambiguousUnit':
      return '算式中有加减时，不清楚单位管到哪里：请把整个算式括起来再写单位，如 =(3500+500)元'
    case 'formulaTooLong':
      return `算式太长：最多 ${String(error.most)} 个字符，请先算出一部分`
    case 'divisionByZero':
      return '算式中除数为零，请改正'
    case 'notAFormula':
      return error.found === ''
        ? '算式没有写完：请补上数字或括号，如 =12*3.5+1'
        : `算式第 ${String(error.at)} 个字符“${error.found}”看不懂：只能用数字、+ - * / 和括号，如 =12*3.5+1`
    default:
      return assertNever(error)
  }
}

/** Both readings of an amount, for hovering: every digit in both units, and how it will be printed. */
export function describeAmount(amount: Amount): string {
  return `${formatExactAmount(amount, 'wanYuan')} 万元 = ${formatExactAmount(amount, 'yuan')} 元，表中列示 ${formatRounded(amount)}`
}
