import {
  formatExactAmount,
  formatRounded,
  roundToPrinted,
  ZERO,
  type Amount,
  type EnteredAmount,
} from '../domain/amount.ts'
import { assertNever } from '../lib/assert-never.ts'
import type { Indicator } from '../domain/ledger.ts'
import type { IndicatorValue } from './target-layout.ts'

export const TEXT_SYMBOL = '文字描述'

/** 1.20, 398.288: two decimals, more only where the amount has them; a blank for what is not filled in. */
export function formatFormAmount(amount: EnteredAmount): string {
  if (amount === null) return ''
  return roundToPrinted(amount) === amount ? formatRounded(amount) : formatExactAmount(amount, 'wanYuan')
}

/** The share of a plan date in the annual amount, two decimals; blank where either is missing. */
export function formatPlanPercent(planned: EnteredAmount, annual: Amount): string {
  if (planned === null || annual === ZERO) return ''
  // In whole numbers of any size, half away from zero.
  const [above, below] = [BigInt(Math.abs(planned)) * 20_000n, BigInt(Math.abs(annual))]
  const hundredths = (above + below) / (below * 2n)
  const digits = String(hundredths).padStart(3, '0')
  const isNegative = planned < 0 !== annual < 0 && hundredths > 0n
  return `${isNegative ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** With 文字描述 the text stands where others have their unit, and there is no value. */
export function readIndicator(indicator: Indicator, content: IndicatorValue): string {
  const isText = indicator.symbol === TEXT_SYMBOL
  switch (content) {
    case 'level1':
    case 'level2':
    case 'name':
    case 'description':
    case 'symbol':
    case 'basis':
      return indicator[content].trim()
    case 'value':
      return isText ? '' : indicator.value.trim()
    case 'unitOrText':
      return isText ? describeTarget(indicator) : indicator.unit.trim()
    case 'target':
      return describeTarget(indicator)
    default:
      return assertNever(content)
  }
}

/** `≥90%`; an equals sign says nothing that the value does not. */
function describeTarget({ symbol, value, unit }: Indicator): string {
  const sign = symbol === TEXT_SYMBOL || symbol === '=' ? '' : symbol.trim()
  const measured = `${value.trim()}${unit.trim()}`
  return measured === '' ? '' : `${sign}${measured}`
}
