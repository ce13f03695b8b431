import { Decimal } from 'decimal.js'
import { assertNever } from '../lib/assert-never.ts'
import { failed, ok, type Result } from '../lib/result.ts'
import type { Formula } from './amount-formula.ts'
import { parseTypedNumber, type TypedNumberError, type TypedUnit } from './typed-number.ts'

declare const amountBrand: unique symbol

/** An exact sum of money in fen (0.000001 万元): a safe integer, made only by the functions of this file. */
export type Amount = number & { readonly [amountBrand]: true }

/** An amount as a form holds it: `null` while it is not filled in, which adds nothing and is not zero. */
export type EnteredAmount = Amount | null

/** How amounts are typed and shown while editing; files and paper are always in 万元. */
export type AmountUnit = 'wanYuan' | 'yuan'

export type AmountError =
  | { readonly kind: 'notANumber' }
  | { readonly kind: 'tooManyDecimals'; readonly most: number }
  | { readonly kind: 'tooLarge' }

const FEN_PER_WAN_YUAN = 1_000_000
const FEN_PER_QIAN_YUAN = 100_000
const FEN_PER_YUAN = 100
/** A hundredth of a 万元, the smallest part that is printed. */
export const FEN_PER_PRINTED_CENT = 10_000
const DECIMALS: Record<TypedUnit, number> = { wanYuan: 6, qianYuan: 5, yuan: 2 }
const FEN_PER: Record<TypedUnit, number> = {
  wanYuan: FEN_PER_WAN_YUAN,
  qianYuan: FEN_PER_QIAN_YUAN,
  yuan: FEN_PER_YUAN,
}

/** Where sums begin, and an amount that was typed: what is not filled in is `null`. */
export const ZERO = brandFen(0)

function brandFen(fen: number): Amount {
  // Adding zero turns -0 into 0, so that equal amounts are also identical.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the brand is given
  return (fen + 0) as Amount
}

/** @throws RangeError when `fen` is not a safe integer: the sum can no longer be exact. */
export function amountFromFen(fen: number): Amount {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`Amount is not a safe integer of fen: ${String(fen)}`)
  return brandFen(fen)
}

const DECIMAL_TEXT = /^(-?)(\d+)(?:\.(\d+))?$/

/** Reads the decimal text of a draft file: 万元, at most six decimals, no separators, no exponent. */
export function parseAmount(text: string): Result<Amount, AmountError> {
  const parts = DECIMAL_TEXT.exec(text)
  if (parts === null) return failed({ kind: 'notANumber' })
  const [, sign, whole = '', decimals = ''] = parts
  if (decimals.length > DECIMALS.wanYuan) return failed({ kind: 'tooManyDecimals', most: DECIMALS.wanYuan })
  // Integer digits of fen, read at once: exact whenever the result is a safe integer.
  const fen = Number(whole + decimals.padEnd(DECIMALS.wanYuan, '0'))
  if (!Number.isSafeInteger(fen)) return failed({ kind: 'tooLarge' })
  return ok(brandFen(sign === '-' ? -fen : fen))
}

/** The shortest decimal text in 万元 that reads back as the same amount; what files hold. */
export function serializeAmount(amount: Amount): string {
  return formatExactAmount(amount, 'wanYuan')
}

/** Every digit the amount has in the given unit, none that it has not: 398.288, not 398.288000. */
export function formatExactAmount(amount: Amount, unit: AmountUnit): string {
  const magnitude = Math.abs(amount)
  const whole = Math.floor(magnitude / FEN_PER[unit])
  const rest = magnitude % FEN_PER[unit]
  const sign = amount < 0 ? '-' : ''
  if (rest === 0) return `${sign}${String(whole)}`
  return `${sign}${String(whole)}.${String(rest).padStart(DECIMALS[unit], '0').replace(/0+$/, '')}`
}

/** Fen rounded half away from zero to a hundredth of a 万元, the smallest part that is printed. */
export function roundToPrinted(amount: Amount): Amount {
  const magnitude = Math.abs(amount)
  const rest = magnitude % FEN_PER_PRINTED_CENT
  const up = rest * 2 >= FEN_PER_PRINTED_CENT ? FEN_PER_PRINTED_CENT : 0
  return amountFromFen(Math.sign(amount) * (magnitude - rest + up))
}

/** Two decimals in 万元, rounded once; 0.00 for zero. */
export function formatRounded(amount: Amount): string {
  const cents = Math.abs(roundToPrinted(amount)) / FEN_PER_PRINTED_CENT
  const text = `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`
  return amount < 0 && cents > 0 ? `-${text}` : text
}

/** A cell of the paper: two decimals, blank for an exact zero, 0.00 for what only rounds to it. */
export function formatPrinted(amount: Amount): string {
  return amount === 0 ? '' : formatRounded(amount)
}

/** @throws RangeError past the safe integers */
export function addAmounts(left: Amount, right: Amount): Amount {
  return amountFromFen(left + right)
}

/** @throws RangeError past the safe integers */
export function subtractAmounts(left: Amount, right: Amount): Amount {
  return amountFromFen(left - right)
}

/** Adds exactly; what is not filled in adds nothing. @throws RangeError past the safe integers */
export function sumAmounts(amounts: Iterable<EnteredAmount>): Amount {
  let fen = 0
  for (const amount of amounts) fen = amountFromFen(fen + (amount ?? 0))
  return amountFromFen(fen)
}

/** Holds every digit of a number of `LONGEST_NUMBER` characters at its largest exponent, and of a fraction from a formula. */
const ExactDecimal = Decimal.clone({ precision: 1000 })

export type TypedAmountError = AmountError | TypedNumberError | { readonly kind: 'divisionByZero' }

/** An amount with what must be said of how it was read. */
export interface TypedAmount {
  readonly amount: Amount
  /** The unit it was read in: its own, or else the one asked for. */
  readonly unit: TypedUnit
  /** Had more decimals than a fen: rounded half away from zero. */
  readonly isRounded: boolean
}

/**
 * Reads what a person types: full-width digits, thousands separators, `=12*3.5`, a 元, 千元 or 万元 of its own that wins over
 * `unit`. Blank text is "not filled in" and gives `null`.
 */
export function parseTypedAmount(text: string, unit: TypedUnit): Result<EnteredAmount, TypedAmountError> {
  const typed = readTypedAmount(text, unit)
  return typed.ok ? ok(typed.value?.amount ?? null) : typed
}

/** As `parseTypedAmount`, with the unit it was read in and whether it was rounded: results of formulas are, or all numbers. */
export function readTypedAmount(
  text: string,
  unit: TypedUnit,
  rounded: 'formulas' | 'all' = 'formulas',
): Result<TypedAmount | null, TypedAmountError> {
  const typed = parseTypedNumber(text)
  if (!typed.ok) return typed
  if (typed.value === null) return ok(null)
  const { formula, isCalculated } = typed.value
  const ownUnit = typed.value.unit ?? unit
  const plain = formula.kind === 'number' ? readDigits(formula.digits, ownUnit) : undefined
  if (plain !== undefined) return ok({ amount: plain, unit: ownUnit, isRounded: false })
  const fraction = calculate(formula)
  if (fraction === null) return failed({ kind: 'divisionByZero' })
  const above = fraction.above.times(FEN_PER[ownUnit])
  const below = fraction.below
  // Half away from zero, in whole numbers: a quotient that does not end would already be rounded.
  const fen = above.abs().times(2).plus(below.abs()).divToInt(below.abs().times(2))
  const isRounded = !fen.times(below.abs()).eq(above.abs())
  if (isRounded && !isCalculated && rounded === 'formulas') {
    return failed({ kind: 'tooManyDecimals', most: DECIMALS[ownUnit] })
  }
  if (fen.gt(Number.MAX_SAFE_INTEGER)) return failed({ kind: 'tooLarge' })
  const isNegative = above.isNegative() !== below.isNegative()
  return ok({ amount: brandFen(isNegative ? -fen.toNumber() : fen.toNumber()), unit: ownUnit, isRounded })
}

/** The short way for most of what is typed and pasted, exact where it answers: the digits of fen, read at once. */
function readDigits(digits: string, unit: TypedUnit): Amount | undefined {
  const [, sign, whole = '', decimals = ''] = DECIMAL_TEXT.exec(digits) ?? []
  if (whole === '' || decimals.length > DECIMALS[unit]) return undefined
  const fen = Number(whole + decimals.padEnd(DECIMALS[unit], '0'))
  if (!Number.isSafeInteger(fen)) return undefined
  return brandFen(sign === '-' ? -fen : fen)
}

interface Fraction {
  readonly above: Decimal
  readonly below: Decimal
}

/** As a fraction, so that `=10/3*3` is 10; `null` where it divides by zero. */
function calculate(formula: Formula): Fraction | null {
  if (formula.kind === 'number')
    return { above: new ExactDecimal(formula.digits), below: new ExactDecimal(1) }
  if (formula.kind !== 'operation') {
    const of = calculate(formula.of)
    if (of === null || formula.kind === 'bracket') return of
    return formula.kind === 'negated'
      ? { above: of.above.negated(), below: of.below }
      : { above: of.above, below: of.below.times(100) }
  }
  const left = calculate(formula.left)
  const right = calculate(formula.right)
  if (left === null || right === null) return null
  switch (formula.operator) {
    case '+':
    case '-': {
      const added = right.above.times(left.below)
      const above = left.above.times(right.below)
      return {
        above: formula.operator === '+' ? above.plus(added) : above.minus(added),
        below: left.below.times(right.below),
      }
    }
    case '*':
      return { above: left.above.times(right.above), below: left.below.times(right.below) }
    case '/':
      if (right.above.isZero()) return null
      return { above: left.above.times(right.below), below: left.below.times(right.above) }
    default:
      return assertNever(formula.operator)
  }
}
