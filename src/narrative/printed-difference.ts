import { amountFromFen, roundToPrinted, type Amount } from '../domain/amount.ts'

export type Direction = '增加' | '减少' | '持平'

/** A comparison as a reader of both papers can check it. */
export interface PrintedDifference {
  readonly direction: Direction
  /** Without sign. */
  readonly amount: Amount
  /** Of the printed base, one decimal, without sign; `null` where the base is zero. */
  readonly percent: string | null
}

/** The difference between two figures as printed; `null` where it is too large to be exact. */
export function findPrintedDifference(current: Amount, prior: Amount): PrintedDifference | null {
  const base = roundToPrinted(prior)
  const difference = roundToPrinted(current) - base
  if (!Number.isSafeInteger(difference)) return null
  const amount = amountFromFen(Math.abs(difference))
  const direction = difference === 0 ? '持平' : difference > 0 ? '增加' : '减少'
  return { direction, amount, percent: formatPercent(amount, base) }
}

/** Half up, in whole numbers of any size: a quotient of doubles could fall on the wrong side of a half. */
function formatPercent(difference: Amount, base: Amount): string | null {
  if (base === 0) return null
  const divisor = BigInt(Math.abs(base))
  const tenths = (BigInt(difference) * 2000n + divisor) / (divisor * 2n)
  return `${String(tenths / 10n)}.${String(tenths % 10n)}%`
}
