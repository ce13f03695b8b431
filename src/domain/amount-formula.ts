import { failed, ok, type Result } from '../lib/result.ts'

export type FormulaOperator = '+' | '-' | '*' | '/'

/** What was typed after an equals sign. Numbers stay text: who calculates decides how exactly. */
export type Formula =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'negated' | 'percent' | 'bracket'; readonly of: Formula }
  | {
      readonly kind: 'operation'
      readonly operator: FormulaOperator
      readonly left: Formula
      readonly right: Formula
    }

/** Where reading a formula stopped: the place from 1 and what stands there, empty at the end. */
export interface FormulaError {
  readonly kind: 'notAFormula'
  readonly at: number
  readonly found: string
}

/** Deeper ones are no sums a person types; the reader calls itself once per level. */
const DEEPEST = 50
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d*)?|\d+\.?\d*|\.\d+)/
const SIGNS: Readonly<Record<string, string>> = {
  '×': '*',
  '✕': '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
  '—': '-',
  '【': '(',
  '】': ')',
  '[': '(',
  ']': ')',
  '。': '.',
}

interface Place {
  readonly text: string
  /** Of the next character, from zero. */
  at: number
  depth: number
}

/** Reads the part of a formula after its equals sign, in half width: + - * / % and brackets; × ÷ as Chinese input types them. */
export function parseFormula(text: string): Result<Formula, FormulaError> {
  const place: Place = { text: [...text].map((sign) => SIGNS[sign] ?? sign).join(''), at: 0, depth: 0 }
  const formula = readSum(place)
  skipSpace(place)
  if (formula !== null && place.at === place.text.length) return ok(formula)
  return failed({ kind: 'notAFormula', at: place.at + 1, found: text.slice(place.at, place.at + 1) })
}

/** Sums and differences at the outermost level: a unit behind them could mean the last number or all. */
export function isSum(formula: Formula): boolean {
  return formula.kind === 'operation' && (formula.operator === '+' || formula.operator === '-')
}

function skipSpace(place: Place): void {
  while (/\s/.test(place.text.charAt(place.at))) place.at += 1
}

/** The next character after spaces, if it is one of those asked for. */
function takeSign<S extends string>(place: Place, signs: readonly S[]): S | undefined {
  skipSpace(place)
  const sign = signs.find((candidate) => place.text.charAt(place.at) === candidate)
  if (sign !== undefined) place.at += 1
  return sign
}

function readSum(place: Place): Formula | null {
  return readChain(place, ['+', '-'], readProduct)
}

function readProduct(place: Place): Formula | null {
  return readChain(place, ['*', '/'], readSigned)
}

function readChain(
  place: Place,
  operators: readonly FormulaOperator[],
  readPart: (place: Place) => Formula | null,
): Formula | null {
  let left = readPart(place)
  while (left !== null) {
    const operator = takeSign(place, operators)
    if (operator === undefined) return left
    const right = readPart(place)
    left = right === null ? null : { kind: 'operation', operator, left, right }
  }
  return null
}

function readSigned(place: Place): Formula | null {
  const sign = takeSign(place, ['-', '+'])
  if (sign === undefined) return readPercent(place)
  if (place.depth >= DEEPEST) return null
  place.depth += 1
  const of = readSigned(place)
  place.depth -= 1
  return of === null || sign === '+' ? of : { kind: 'negated', of }
}

function readPercent(place: Place): Formula | null {
  let formula = readPrimary(place)
  while (formula !== null && takeSign(place, ['%']) !== undefined) formula = { kind: 'percent', of: formula }
  return formula
}

function readPrimary(place: Place): Formula | null {
  if (takeSign(place, ['(']) !== undefined) {
    if (place.depth >= DEEPEST) return null
    place.depth += 1
    const of = readSum(place)
    place.depth -= 1
    return of === null || takeSign(place, [')']) === undefined ? null : { kind: 'bracket', of }
  }
  skipSpace(place)
  const digits = NUMBER.exec(place.text.slice(place.at))?.[0]
  if (digits === undefined) return null
  place.at += digits.length
  return { kind: 'number', digits: digits.replaceAll(',', '') }
}
