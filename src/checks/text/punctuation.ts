import { toHalfWidth } from '../../lib/to-half-width.ts'
import type { Check, CheckFinding } from '../check.ts'
import { describeWords } from './check-texts.ts'
import { listAllTexts } from './list-texts.ts'
import { createRepair } from './repair-chapter.ts'
import { findTyped, type FoundWords, type ReviewedParagraph, type ReviewedText } from './reviewed-text.ts'

export const punctuationIsRight: Check = {
  id: 'N09',
  severity: 'warning',
  isBinding: false,
  rule: '引号、书名号、括号成对；没有连用的句号、逗号；中文之间用全角标点；数字用半角。',
  basis: '国家标准《标点符号用法》《出版物上数字用法》',
  run: (review) =>
    listAllTexts(review).flatMap((text) => [
      ...text.paragraphs.flatMap((paragraph, index) => findUnbalanced(text, paragraph, index)),
      ...findTyped(text, DOUBLED).map((found) => mend(text, found, '标点重复', found.words.charAt(0))),
      ...findTyped(text, HALF_WIDTH).map((found) =>
        mend(text, found, '中文之间用了半角标点', FULL_WIDTH[found.words] ?? found.words),
      ),
      ...findTyped(text, WIDE_DIGITS).map((found) =>
        mend(text, found, '数字用了全角', toHalfWidth(found.words)),
      ),
    ]),
}

const DOUBLED = /([。，、；：！？])\1+/g
const HALF_WIDTH = /(?<=[\p{Script=Han}”》）])[,;:?!](?=[\p{Script=Han}“《（])/gu
const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const WIDE_DIGITS = /[０-９]+/g

function mend(text: ReviewedText, found: FoundWords, title: string, right: string): CheckFinding {
  return describeWords(text, found, {
    severity: 'warning',
    title,
    says: `“${found.words}”应为“${right}”。`,
    repair: createRepair(`改为“${right}”`, text, found, right),
  })
}

const PAIRS = [
  { open: /[“]/g, close: /[”]/g, name: '引号“”' },
  { open: /[《]/g, close: /[》]/g, name: '书名号《》' },
  { open: /[（(]/g, close: /[）)]/g, name: '括号（）' },
  { open: /[〔]/g, close: /[〕]/g, name: '六角括号〔〕' },
]
/** 1） and 一） number a list and have no other half. */
const NUMBERING = /(^|[\s。；;：:，,])(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})[）)]/g

/** Said once for each kind of pair in a paragraph, at the first half that has no other. */
function findUnbalanced(
  text: ReviewedText,
  paragraph: ReviewedParagraph,
  index: number,
): readonly CheckFinding[] {
  const bare = paragraph.text.replaceAll(NUMBERING, (whole, before: string) =>
    before.padEnd(whole.length, ' '),
  )
  return PAIRS.flatMap(({ open, close, name }) => {
    const at = findLonely(bare, open, close)
    if (at === null) return []
    const words = paragraph.text.charAt(at)
    return [
      describeWords(
        text,
        { paragraph: index, start: at, end: at + 1, words },
        {
          severity: 'warning',
          title: '标点不成对',
          says: `${name}不成对，“${excerpt(paragraph.text, at)}”处少了一半。请补上或删除。`,
          evidence: `${name} ${paragraph.text}`,
        },
      ),
    ]
  })
}

function findLonely(text: string, open: RegExp, close: RegExp): number | null {
  const waiting: number[] = []
  const marks = [
    ...[...text.matchAll(open)].map(({ index }) => ({ index, isOpen: true })),
    ...[...text.matchAll(close)].map(({ index }) => ({ index, isOpen: false })),
  ].sort((left, right) => left.index - right.index)
  for (const { index, isOpen } of marks) {
    if (isOpen) waiting.push(index)
    else if (waiting.pop() === undefined) return index
  }
  return waiting[0] ?? null
}

function excerpt(text: string, at: number): string {
  return text.slice(Math.max(0, at - 6), at + 8).trim()
}
