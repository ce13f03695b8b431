export interface PersonalNumber {
  readonly start: number
  readonly end: number
  readonly kind: '身份证号' | '手机号' | '银行卡号'
  /** Without blanks and hyphens. */
  readonly digits: string
}

/** Digits that stand together, with what nobody sees between them; the last of an identity number may be an X. */
const GROUP = /(?<![\dA-Za-z.])\d(?:[\u200B-\u200D\u2060\uFEFF]*\d)*[Xx]?(?![\dA-Za-z]|\.\d)/g
const NOT_DIGITS = /[^\dXx]/g
/** Between the groups of one number. */
const SEPARATOR = /^[ \u00A0-]$/

interface Group {
  readonly start: number
  readonly end: number
  readonly digits: string
}

/** Finds numbers of persons in a text whose digits are in half width. */
export function listPersonalNumbers(text: string): readonly PersonalNumber[] {
  const groups = [...text.matchAll(GROUP)].map((match): Group => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: match[0].replaceAll(NOT_DIGITS, '').toUpperCase(),
  }))
  const found: PersonalNumber[] = []
  let index = 0
  while (index < groups.length) {
    const number = findFrom(text, groups, index)
    if (number === null) {
      index += 1
      continue
    }
    found.push(number)
    while ((groups[index]?.start ?? Infinity) < number.end) index += 1
  }
  return found
}

/** How the groups of a number are written, by their lengths. */
const SHAPES: readonly (readonly number[])[] = [
  [2, 3, 4, 4],
  [4, 4, 4, 4, 3],
  [4, 4, 4, 4, 2],
  [4, 4, 4, 4, 1],
  [4, 4, 4, 4],
  [3, 4, 4],
  [6, 8, 4],
  [6, 12],
  [2, 11],
]

/** The longest number that begins with a group. */
function findFrom(text: string, groups: readonly Group[], index: number): PersonalNumber | null {
  for (const shape of SHAPES) {
    const taken = groups.slice(index, index + shape.length)
    if (!isWritten(text, taken, shape)) continue
    const number = nameGroups(taken)
    if (number !== null) return number
  }
  return nameGroups(groups.slice(index, index + 1))
}

function isWritten(text: string, groups: readonly Group[], shape: readonly number[]): boolean {
  return shape.every((length, index) => {
    const [group, before] = [groups[index], groups[index - 1]]
    if (group?.digits.length !== length) return false
    return before === undefined || SEPARATOR.test(text.slice(before.end, group.start))
  })
}

function nameGroups(groups: readonly Group[]): PersonalNumber | null {
  const [first, last] = [groups[0], groups.at(-1)]
  if (first === undefined || last === undefined) return null
  const digits = groups.map((group) => group.digits).join('')
  const kind = nameNumber(digits)
  return kind === null ? null : { start: first.start, end: last.end, kind, digits }
}

function nameNumber(digits: string): PersonalNumber['kind'] | null {
  if (isIdentityNumber(digits)) return '身份证号'
  if (/^(?:86)?1[3-9]\d{9}$/.test(digits)) return '手机号'
  if (/^\d{16,19}$/.test(digits) && isLuhn(digits)) return '银行卡号'
  return null
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/** GB 11643: a possible date and the right check digit. */
function isIdentityNumber(digits: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(digits))
    return false
  const sum = WEIGHTS.reduce((all, weight, index) => all + weight * Number(digits.charAt(index)), 0)
  return CHECK_DIGITS.charAt(sum % 11) === digits.charAt(17)
}

/** ISO/IEC 7812. */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reduce((all, digit, index) => {
    const value = Number(digit) * ((digits.length - 1 - index) % 2 === 1 ? 2 : 1)
    return all + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
