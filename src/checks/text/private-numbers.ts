import { rememberByReference } from '../../lib/remember-by-reference.ts'
import type { Check, CheckFinding } from '../check.ts'
import type { Standards } from '../standards/standards.ts'
import { describeWords } from './check-texts.ts'
import { listAllTexts } from './list-texts.ts'
import { findTyped, type FoundWords, type ReviewedText } from './reviewed-text.ts'
import { createWordPattern } from './word-pattern.ts'

export const nothingIsPrivateOrClassified: Check = {
  id: 'N12',
  severity: 'error',
  isBinding: false,
  rule: '没有身份证号、手机号、银行卡号，没有疑似涉密的词语和文号。',
  basis: '《保守国家秘密法》；《个人信息保护法》；政府信息公开条例第十四条、第十五条',
  run: (review) => {
    const pattern = createClassified(review.standards)
    return listAllTexts(review).flatMap((text) => [
      ...findTyped(text, NUMBER).flatMap((found) => checkNumber(text, found)),
      ...findTyped(text, pattern).map((found) =>
        describeWords(text, found, {
          severity: 'error',
          title: '疑似涉密，不得公开',
          says: `“${found.words}”疑似涉密。涉密内容不得公开，请核实后删除或改写；确认不涉密的写明理由。`,
        }),
      ),
    ])
  },
}

/** Digits that stand alone, in groups of four or together; the last of an identity number may be an X. */
const NUMBER = /(?<![\dA-Za-z.])\d(?:[ \u00A0-]?\d){9,18}[Xx]?(?![\dA-Za-z])/g

const createClassified = rememberByReference(({ classifiedWords }: Standards) =>
  createWordPattern(classifiedWords),
)

function checkNumber(text: ReviewedText, found: FoundWords): readonly CheckFinding[] {
  const digits = found.words.replaceAll(/[ \u00A0-]/g, '').toUpperCase()
  const kind = nameNumber(digits)
  if (kind === null) return []
  return [
    describeWords(text, found, {
      severity: 'error',
      title: `疑似${kind}，不得公开`,
      says: `“${mask(digits)}”像是${kind}。个人信息不得公开，请删除。`,
      evidence: digits,
    }),
  ]
}

function nameNumber(digits: string): string | null {
  if (isIdentityNumber(digits)) return '身份证号'
  if (/^1[3-9]\d{9}$/.test(digits)) return '手机号'
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

/** The first three and the last two; a finding must not spread the number. */
function mask(digits: string): string {
  return `${digits.slice(0, 3)}${'*'.repeat(digits.length - 5)}${digits.slice(-2)}`
}
