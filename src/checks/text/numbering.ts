import type { Check, CheckFinding } from '../check.ts'
import { describeWords } from './check-texts.ts'
import { listChapterTexts } from './list-texts.ts'
import { createRepair } from './repair-chapter.ts'
import type { ReviewedText } from './reviewed-text.ts'

export const numberingIsConsecutive: Check = {
  id: 'N11',
  severity: 'warning',
  isBinding: false,
  rule: '“一、二、”“（一）（二）”“1．2．”的序号连续。',
  basis: '国家标准《党政机关公文格式》：结构层次序数',
  run: (review) =>
    listChapterTexts(review)
      .filter(({ chapter }) => chapter?.isTemplate === false)
      .flatMap(checkText),
}

/** From the outermost level to the innermost; each begins anew below the one above it. */
const LEVELS = [
  { pattern: /^\s*([一二三四五六七八九十]{1,3})、/, isChinese: true },
  { pattern: /^\s*[（(]([一二三四五六七八九十]{1,3})[）)]/, isChinese: true },
  { pattern: /^\s*(\d{1,2})[．.、](?!\d)/, isChinese: false },
  { pattern: /^\s*[（(](\d{1,2})[）)]/, isChinese: false },
]

function checkText(text: ReviewedText): readonly CheckFinding[] {
  const last: (number | null)[] = LEVELS.map(() => null)
  let isAfterPlain = false
  return text.paragraphs.flatMap((paragraph, index) => {
    const level = LEVELS.findIndex(({ pattern }) => pattern.test(paragraph.text))
    const match = LEVELS[level]?.pattern.exec(paragraph.text)
    const isChinese = LEVELS[level]?.isChinese === true
    const [whole = '', digits = ''] = match ?? []
    const wasAfterPlain = isAfterPlain
    isAfterPlain = digits === ''
    if (digits === '') return []
    const number = isChinese ? readChinese(digits) : Number(digits)
    const before = last[level] ?? null
    last[level] = number
    last.fill(null, level + 1)
    const expected = (before ?? 0) + 1
    // A chapter may begin where the printed heading above it left off.
    if (number === expected || (before === null && level === 0)) return []
    // A list of its own, with what it lists said before it.
    if (number === 1 && level > 0 && wasAfterPlain) return []
    const start = whole.indexOf(digits)
    const found = { paragraph: index, start, end: start + digits.length, words: digits }
    const right = isChinese ? writeChinese(expected) : String(expected)
    return [
      describeWords(text, found, {
        severity: 'warning',
        title: '序号不连续',
        says:
          before === null
            ? `“${paragraph.text.trim().slice(0, 16)}”的序号没有从一开始。请核对。`
            : `“${paragraph.text.trim().slice(0, 16)}”的序号应为 ${right}。请核对。`,
        evidence: String(before),
        repair: createRepair(`改为“${right}”`, text, found, right),
      }),
    ]
  })
}

const DIGITS = '零一二三四五六七八九'

/** Up to 九十九. */
function readChinese(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words]
  const ten = words.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) : 0
  return ten * 10 + (ones === undefined || ones === '' ? 0 : DIGITS.indexOf(ones))
}

function writeChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`
  return ten + (ones === 0 ? '' : DIGITS.charAt(ones))
}
