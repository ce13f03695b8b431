import { failed, ok, type Result } from '../lib/result.ts'
import { toHalfWidth } from '../lib/to-half-width.ts'
import { isSum, parseFormula, type Formula, type FormulaError } from './amount-formula.ts'

/** Units a typed or pasted amount can name; 千元 is read and never shown. */
export type TypedUnit = 'wanYuan' | 'qianYuan' | 'yuan'

/** A number as it was typed, not yet money. */
export interface TypedNumber {
  readonly formula: Formula
  /** Whether it began with an equals sign: what is calculated may have more decimals than money has. */
  readonly isCalculated: boolean
  /** The unit it names itself. */
  readonly unit: TypedUnit | undefined
}

export type TypedNumberError =
  | { readonly kind: 'notANumber' }
  | { readonly kind: 'percentage' }
  | { readonly kind: 'date' }
  /** 元 behind a sum may mean its last number or all of it. */
  | { readonly kind: 'ambiguousUnit' }
  | { readonly kind: 'formulaTooLong'; readonly most: number }
  | FormulaError

const UNITS: Readonly<Record<string, TypedUnit>> = { 万元: 'wanYuan', 千元: 'qianYuan', 元: 'yuan' }
const UNIT_SUFFIX = /\s*(?:人民币)?\s*(万元|千元|元)$/
const GROUPED = /^-?\d{1,3}([, ]\d{3})+(\.\d+)?$/
const PLAIN_NUMBER = /^-?(\d+\.?\d*|\.\d+)$/
/** As spreadsheets write large and small numbers; `1e3` is a slip of the keyboard. */
const SCIENTIFIC = /^-?\d(\.\d+)?e[+-]\d{1,2}$/i
const ACCOUNTING_NEGATIVE = /^\(\s*([^()-]+?)\s*\)$/
const DATE = /^\d{2,4}([-/.年])\d{1,2}([-/.月])\d{1,2}日?(\s.*)?$|^\d{4}年\d{1,2}月$|^\d{1,2}月\d{1,2}日$/
const PERCENTAGE = /^-?[\d.,]+\s*[%‰]$/
/** Longer texts are no amounts; up to here every digit counts. */
const LONGEST_NUMBER = 60
const LONGEST_FORMULA = 200

/**
 * Reads a number as people type it and spreadsheets show it: full-width digits, separators, ¥, a unit, brackets for a
 * negative, an exponent, or a formula after an equals sign. Blank text gives `null`.
 */
export function parseTypedNumber(text: string): Result<TypedNumber | null, TypedNumberError> {
  const plain = toHalfWidth(text)
    .replace(/[\s\u3000\u00a0]+/g, ' ')
    .replace(/^([-(]? ?)(?:[¥￥]|人民币) ?/, '$1')
    .replace(/^-\s+(?=[\d.])/, '-')
    // What a Chinese input method types for minus and for the decimal point.
    .replace(/−/g, '-')
    .replace(/(\d)。(?=\d)/g, '$1.')
    .trim()
  if (plain === '') return ok(null)
  const suffix = UNIT_SUFFIX.exec(plain)?.[1]
  const unit = suffix === undefined ? undefined : UNITS[suffix]
  const number = suffix === undefined ? plain : plain.replace(UNIT_SUFFIX, '')
  if (number.startsWith('=')) return readFormula(number.slice(1), unit)
  if (PERCENTAGE.test(number)) return failed({ kind: 'percentage' })
  if (DATE.test(plain)) return failed({ kind: 'date' })
  const digits = readDigits(number)
  if (digits === undefined) return failed({ kind: 'notANumber' })
  return ok({ formula: { kind: 'number', digits }, isCalculated: false, unit })
}

function readFormula(text: string, unit: TypedUnit | undefined): Result<TypedNumber, TypedNumberError> {
  if (text.length > LONGEST_FORMULA) return failed({ kind: 'formulaTooLong', most: LONGEST_FORMULA })
  const formula = parseFormula(text)
  if (!formula.ok) return failed({ ...formula.error, at: formula.error.at + 1 })
  if (unit !== undefined && isSum(formula.value)) return failed({ kind: 'ambiguousUnit' })
  return ok({ formula: formula.value, isCalculated: true, unit })
}

/** The number without its separators; `undefined` where it is none. */
function readDigits(number: string): string | undefined {
  const inBrackets = ACCOUNTING_NEGATIVE.exec(number)?.[1]
  const signed = inBrackets === undefined ? number : `-${inBrackets}`
  const digits = GROUPED.test(signed) ? signed.replace(/[, ]/g, '') : signed
  if (digits.length > LONGEST_NUMBER) return undefined
  return PLAIN_NUMBER.test(digits) || SCIENTIFIC.test(digits) ? digits : undefined
}
