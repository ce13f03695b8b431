import type { Check, CheckFinding, Repair } from '../check.ts'
import type { Review, ReviewedPaper } from '../review.ts'
import { describeWords } from './check-texts.ts'
import { listChapterTexts } from './list-texts.ts'
import { createRepair } from './repair-chapter.ts'
import { findTyped, type FoundWords, type ReviewedText } from './reviewed-text.ts'
import { findSentence, isQuoted } from './sentences.ts'

export const amountsAreBound: Check = {
  id: 'N01',
  severity: 'error',
  isBinding: false,
  rule: '正文中的金额引用预算数据，不手工录入；手工录入的与表中某个数相等的，可以改为引用。',
  basis: '预算公开要求：文字与表格一致',
  run: (review) =>
    listChapterTexts(review)
      .filter(({ chapter }) => chapter?.isTemplate === false)
      .flatMap((text) => checkText(review, text)),
}

const AMOUNT = /(?<![\d.,，A-Za-z])(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?(?=\s*万元)/g
/** A limit or a rate, not a figure of this budget. */
const LIMIT_AFTER = /^\s*万元\s*(?:[（(]含[^）)]*[）)])?\s*(?:以上|以下|以内|以外|及以上|及以下|\/|每)/
const LIMIT_BEFORE =
  /(?:不超过|不高于|不低于|不少于|低于|高于|超过|达到|限额|上限|下限|标准为?|单价|人均|每[人年月次户平米]{1,3}|至|到)\s*$/
const OTHER_MONEY =
  /(?:[上去前]年|历年|累计|争取|总投资|社会资本|到位|上级下达|全市|全县|全区|全省|全国)[^，。；]*$/

function checkText(review: Review, text: ReviewedText): readonly CheckFinding[] {
  const paper = review.papers.find(({ scope }) => scope === text.chapter?.scope)
  if (paper === undefined) return []
  return findTyped(text, AMOUNT)
    .filter((found) => isFigure(text, found))
    .map((found) => checkAmount(paper, text, found))
}

function isFigure(text: ReviewedText, { paragraph, start, end }: FoundWords): boolean {
  const found = text.paragraphs[paragraph]
  if (found === undefined || isQuoted(found, start, end)) return false
  const sentence = findSentence(found, start)
  const before = sentence.text.slice(0, start - sentence.start)
  const after = sentence.text.slice(end - sentence.start)
  return !LIMIT_AFTER.test(after) && !LIMIT_BEFORE.test(before) && !OTHER_MONEY.test(before)
}

function checkAmount(paper: ReviewedPaper, text: ReviewedText, found: FoundWords): CheckFinding {
  const printed = normalizeAmount(found.words)
  const fields = paper.listFieldsPrinting(printed)
  const paragraph = text.paragraphs[found.paragraph]
  const sentence = paragraph === undefined ? '' : findSentence(paragraph, found.start).text
  const named = fields.filter(({ label }) => sentence.includes(label))
  const only = named.length === 1 ? named[0] : fields.length === 1 ? fields[0] : undefined
  const repair: Repair | null =
    only === undefined ? null : createRepair(`改为引用“${only.label}”`, text, found, `{{${only.name}}}`)
  if (fields.length > 0) {
    const names = fields.slice(0, 3).map(({ label }) => `“${label}”`)
    return describeWords(text, found, {
      severity: 'warning',
      title: '金额没有引用数据',
      says: `手工录入的 ${found.words} 万元与${names.join('、')}相等，数据改动后不会跟着变。请改为引用。`,
      repair,
    })
  }
  if (paper.isPrinted(printed)) {
    return describeWords(text, found, {
      severity: 'warning',
      title: '金额没有引用数据',
      says: `手工录入的 ${found.words} 万元与表中一个数相等，数据改动后不会跟着变。请核实，能引用的改为引用。`,
    })
  }
  return describeWords(text, found, {
    severity: 'error',
    title: '文表数据不一致',
    says: `手工录入的 ${found.words} 万元与任何表、项目、采购的数都不相等。请核对，改为引用数据。`,
  })
}

/** As a field prints it: without separators, with two decimals. */
function normalizeAmount(words: string): string {
  const [whole = '', decimals = ''] = words.replaceAll(/[,，]/g, '').split('.')
  return `${whole.replace(/^0+(?=\d)/, '')}.${decimals.padEnd(2, '0')}`
}
