import { rememberByReference } from '../../lib/remember-by-reference.ts'
import { toHalfWidth } from '../../lib/to-half-width.ts'
import type { Check, CheckFinding } from '../check.ts'
import type { Standards } from '../standards/standards.ts'
import { describeWords } from './check-texts.ts'
import { listAllTexts } from './list-texts.ts'
import { listPersonalNumbers } from './personal-numbers.ts'
import { findTyped, takeTyped, type FoundWords, type ReviewedText } from './reviewed-text.ts'
import { createWordPattern } from './word-pattern.ts'

export const nothingIsPrivateOrClassified: Check = {
  id: 'N12',
  severity: 'error',
  isBinding: false,
  rule: '没有身份证号、手机号、银行卡号，没有疑似涉密的词语和文号。',
  basis: '《保守国家秘密法》；《个人信息保护法》；政府信息公开条例第十四条、第十五条',
  run: (review) => {
    const classified = createClassified(review.standards)
    return listAllTexts(review).flatMap((text) => [
      ...listNumbers(text),
      ...findTyped(text, classified.pattern)
        .filter(({ words }) => !classified.harmless.has(words))
        .map((found) => describeClassified(text, found)),
    ])
  },
}

/** Where a harmless word stands, the classified one within it is not found. */
const createClassified = rememberByReference(({ classifiedWords, harmlessWords }: Standards) => ({
  harmless: new Set(harmlessWords),
  pattern: createWordPattern([...harmlessWords, ...classifiedWords]),
}))

function describeClassified(text: ReviewedText, found: FoundWords): CheckFinding {
  return describeWords(text, found, {
    severity: 'error',
    title: '疑似涉密，不得公开',
    says: `“${found.words}”疑似涉密。涉密内容不得公开，请核实后删除或改写；确认不涉密的写明理由。`,
  })
}

function listNumbers(text: ReviewedText): readonly CheckFinding[] {
  return text.paragraphs.flatMap((paragraph, index) =>
    listPersonalNumbers(toHalfWidth(paragraph.text)).flatMap(({ start, end, kind, digits }) =>
      takeTyped(paragraph, index, start, end).map((found) =>
        describeWords(text, found, {
          severity: 'error',
          title: `疑似${kind}，不得公开`,
          says: `“${mask(digits)}”像是${kind}。个人信息不得公开，请删除。`,
        }),
      ),
    ),
  )
}

/** The first three and the last two; a finding must not spread the number. */
function mask(digits: string): string {
  return `${digits.slice(0, 3)}${'*'.repeat(digits.length - 5)}${digits.slice(-2)}`
}
