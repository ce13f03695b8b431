import { isLineInYuan, readAsYuan } from '../../checks/ledger/oversized-amount.ts'
import { formatExactAmount, readTypedAmount, type Amount, type AmountUnit } from '../../domain/amount.ts'
import type { Draft } from '../../domain/draft.ts'
import type { RevenueLine } from '../../domain/ledger.ts'
import { parseTypedNumber } from '../../domain/typed-number.ts'
import { AMOUNT_UNIT_NAMES } from '../fields/describe-amount.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'

/** What is to be said of an amount that was accepted. */
export interface AmountAdvice {
  /** As it was taken. */
  readonly amount: Amount
  readonly message: string
  /** What it would be if 元 was meant; absent where it was only rounded. */
  readonly inYuan?: Amount
}

/** Of a text that was just taken as an amount; `looksLikeYuan` is asked only where 元 could have been meant. */
export function adviseAmount(
  text: string,
  unit: AmountUnit,
  looksLikeYuan: (amount: Amount) => boolean,
): AmountAdvice | undefined {
  const typed = readTypedAmount(text, unit)
  if (!typed.ok || typed.value === null) return undefined
  const { amount, isRounded } = typed.value
  const inYuan = readAsYuan(amount)
  // Who writes 万元 means it.
  const namesUnit = hasOwnUnit(text)
  if (unit === 'wanYuan' && !namesUnit && inYuan !== undefined && looksLikeYuan(amount)) {
    return { amount, inYuan, message: `${formatExactAmount(amount, 'wanYuan')} 万元像是把元当作了万元` }
  }
  if (!isRounded) return undefined
  return {
    amount,
    message: `“${text.trim()}”除不尽，已四舍五入到分：${formatExactAmount(amount, unit)} ${AMOUNT_UNIT_NAMES[unit]}`,
  }
}

/** Of a text that was taken as the amount of a line that is now in the draft. */
export function adviseLine(
  text: string,
  unit: AmountUnit,
  draft: Draft,
  side: 'revenues' | 'expenditures',
  line: RevenueLine,
): AmountAdvice | undefined {
  return adviseAmount(text, unit, (amount) => line.amount === amount && isLineInYuan(draft, side, line))
}

/** 按元理解：12.50 万元 */
export function describeInYuan(inYuan: Amount): string {
  return `按元理解：${formatPaddedAmount(inYuan, 'wanYuan')} 万元`
}

function hasOwnUnit(text: string): boolean {
  const typed = parseTypedNumber(text)
  return typed.ok && typed.value?.unit !== undefined
}
