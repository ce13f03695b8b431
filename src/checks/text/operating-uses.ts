import type { Draft } from '../../domain/draft.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import type { Check, CheckFinding } from '../check.ts'
import type { Review } from '../review.ts'
import type { Standards } from '../standards/standards.ts'
import { describeWords } from './check-texts.ts'
import { listChapterTexts } from './list-texts.ts'
import { findTyped, type FoundWords, type ReviewedText } from './reviewed-text.ts'
import { isQuoted, readAround } from './sentences.ts'
import { createWordPattern } from './word-pattern.ts'

export const namedUsesHaveMoney: Check = {
  id: 'N05',
  severity: 'warning',
  isBinding: false,
  rule: '正文说到的机关运行经费用途，在一般公共预算基本支出表的相应经济科目中有数。',
  basis: '表间关系：机关运行经费是公用经费中的一般公共预算拨款',
  run: (review) =>
    listChapterTexts(review)
      .filter(({ chapter }) => chapter?.id === 'operatingFunds' && !chapter.isTemplate)
      .flatMap((text) => checkText(review, text)),
}

function checkText({ disclosure, standards }: Review, text: ReviewedText): readonly CheckFinding[] {
  const { pattern, codesOf } = createUses(standards)
  const paid = listPaidCodes(disclosure.draft, text.chapter?.scope ?? null)
  const seen = new Set<string>()
  return findTyped(text, pattern).flatMap((found) => {
    const codes = codesOf.get(found.words) ?? []
    if (seen.has(found.words) || codes.some((code) => paid.has(code)) || !isUse(text, found)) return []
    seen.add(found.words)
    return [
      describeWords(text, found, {
        severity: 'warning',
        title: '说到的用途没有经费',
        says: `说到“${found.words}”，但一般公共预算基本支出表中 ${codes.join('、')} 没有数。请核对用途或经济科目。`,
        evidence: codes.join(' '),
      }),
    ]
  })
}

const DENIED_BEFORE = /(?:不|未|无|没有|取消|停止|严禁|杜绝)[^，。；、]{0,6}$/
/** A meeting whose words are followed, a room, a notice: no use of money. */
const NO_USE_AFTER =
  /^(?:要求|精神|决定|决议|纪要|室|部署|通知|议定|指出|强调|召开|计划|方案|制度|办法|规定|管理办法)/

function isUse(text: ReviewedText, { paragraph, start, end }: FoundWords): boolean {
  const found = text.paragraphs[paragraph]
  if (found === undefined || isQuoted(found, start, end)) return false
  const { before, after } = readAround(found, start, end)
  return !DENIED_BEFORE.test(before) && !NO_USE_AFTER.test(after)
}

const createUses = rememberByReference(({ operatingUses }: Standards) => {
  const codesOf = new Map(
    operatingUses.flatMap(({ words, codes }) => words.map((word) => [word, codes] as const)),
  )
  return { codesOf, pattern: createWordPattern([...codesOf.keys()]) }
})

function listPaidCodes({ expenditures }: Draft, unitCode: string | null): ReadonlySet<string> {
  const lines = expenditures.filter(
    ({ kind, source, amount, unitCode: own }) =>
      kind === 'publicFunds' &&
      source === 'generalPublicBudget' &&
      (amount ?? 0) !== 0 &&
      (unitCode === null || own === unitCode),
  )
  return new Set(lines.map(({ economicCode }) => economicCode))
}
