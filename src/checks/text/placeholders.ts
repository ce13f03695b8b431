import { rememberByReference } from '../../lib/remember-by-reference.ts'
import type { Check, CheckFinding } from '../check.ts'
import type { Standards } from '../standards/standards.ts'
import { describeWords } from './check-texts.ts'
import { listAllTexts, listChapterTexts } from './list-texts.ts'
import { findTyped, type FoundWords, type ReviewedText } from './reviewed-text.ts'
import { createWordPattern } from './word-pattern.ts'

export const nothingIsLeftToFillIn: Check = {
  id: 'N07',
  severity: 'error',
  isBinding: false,
  rule: '文字中没有“××”“待填”之类的占位，没有不认识的引用数据，没有模板的填写说明。',
  basis: '填报规范：公开的文本应当是定稿',
  run: (review) => {
    const pattern = createPattern(review.standards)
    return [
      ...listAllTexts(review).flatMap((text) =>
        findTyped(text, pattern).map((found) =>
          describeWords(text, found, {
            severity: 'error',
            title: '占位文字没有改完',
            says: `有占位文字“${found.words}”。请填写，不需要的删除。`,
          }),
        ),
      ),
      ...listAllTexts(review).flatMap((text) =>
        findTyped(text, BRACES).map((found) => describeBraces(text, found)),
      ),
      ...listChapterTexts(review).flatMap(listUnknownFields),
    ]
  },
}

/** What was meant to be a field and is none: {{ total }}, {{total}. */
const BRACES = /[{｛]{1,2}[^{}｛｝\n]{0,60}[}｝]{1,2}|[{｛]{2}|[}｝]{2}/g

function describeBraces(text: ReviewedText, found: FoundWords): CheckFinding {
  return describeWords(text, found, {
    severity: 'error',
    title: '引用数据没有写成',
    says: `“${found.words}”不是引用的数据，会原样印出。请删除，需要的用“引用数据”插入。`,
  })
}

const createPattern = rememberByReference(({ placeholders }: Standards) => createWordPattern(placeholders))

function listUnknownFields(text: ReviewedText): readonly CheckFinding[] {
  return text.paragraphs.flatMap(({ runs }, paragraph) =>
    runs
      .filter(({ state }) => state === 'unknown')
      .map(({ text: words, start }) =>
        describeWords(
          text,
          { paragraph, start, end: start + words.length, words },
          {
            severity: 'error',
            title: '引用的数据不存在',
            says: `引用的“${words}”不是任何数据的名称，会原样印出。请删除后重新引用。`,
          },
        ),
      ),
  )
}
