import {
  listWrittenAmounts,
  printExactly,
  readWrittenAmount,
  type WrittenAmount,
} from '../../domain/written-amounts.ts'
import { amountFromFen } from '../../domain/amount.ts'
import type { Check, CheckFinding, Repair } from '../check.ts'
import type { Review, ReviewedPaper } from '../review.ts'
import { describeWords } from './check-texts.ts'
import { listChapterTexts } from './list-texts.ts'
import { createRepair } from './repair-chapter.ts'
import { takeTyped, type FoundWords, type ReviewedParagraph, type ReviewedText } from './reviewed-text.ts'
import { isQuoted, readAround } from './sentences.ts'

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

/** A limit or a rate, not a figure of this budget. */
const LIMIT_AFTER =
  /^\s*[万亿]?元\s*(?:[（(]含[^）)]*[）)])?\s*(?:以上|以下|以内|以外|及以上|及以下|\/|每|[至到—–~～-]\s*\d)/
const LIMIT_BEFORE =
  /(?:不超过|不高于|不低于|不少于|低于|高于|超过|限额|上限|下限|标准为?|单价|人均|每[人年月次户平米]{1,3}|元\s*[至到—–~～-])\s*$/
/** Money of others, of other years, or of what has been contracted or spent. */
const OTHER_MONEY =
  /(?:[上去前]年|历年|累计|争取|总投资|概算|社会资本|到位|上级下达|全市|全县|全区|全省|全国|决算|执行数|实际|合同|中标|审计|追回|挽回|节约|核减)[^，。；]*$/

function checkText(review: Review, text: ReviewedText): readonly CheckFinding[] {
  const paper = review.papers.find(({ scope }) => scope === text.chapter?.scope)
  if (paper === undefined) return []
  return text.paragraphs.flatMap((paragraph, index) =>
    listWrittenAmounts(paragraph.text).flatMap((amount) =>
      takeTyped(paragraph, index, amount.start, amount.end)
        .filter((found) => isFigure(paragraph, found))
        .flatMap((found) => checkAmount(paper, text, { ...found, ...amount })),
    ),
  )
}

function isFigure(paragraph: ReviewedParagraph, { start, end }: FoundWords): boolean {
  if (isQuoted(paragraph, start, end)) return false
  const { before, after } = readAround(paragraph, start, end)
  return !LIMIT_AFTER.test(after) && !LIMIT_BEFORE.test(before) && !OTHER_MONEY.test(before)
}

type FoundAmount = FoundWords & WrittenAmount

function checkAmount(paper: ReviewedPaper, text: ReviewedText, found: FoundAmount): readonly CheckFinding[] {
  const printed = printExactly(readWrittenAmount(found))
  const written = `${found.words} ${found.unit}`
  const fields = printed === null ? [] : paper.listFieldsPrinting(printed)
  if (fields.length > 0) {
    const names = fields.slice(0, 3).map(({ label }) => `“${label}”`)
    return [
      describeWords(text, found, {
        severity: 'warning',
        title: '金额没有引用数据',
        says: `手工录入的 ${written}与${names.join('、')}相等，数据改动后不会跟着变。请改为引用。`,
        repair: createBinding(text, found, fields),
      }),
    ]
  }
  if (printed !== null && paper.isPrinted(printed)) {
    return [
      describeWords(text, found, {
        severity: 'warning',
        title: '金额没有引用数据',
        says: `手工录入的 ${written}与表中一个数相等，数据改动后不会跟着变。请核实，能引用的改为引用。`,
      }),
    ]
  }
  return found.unit === '万元'
    ? [describeForeign(text, found, written)]
    : checkOtherUnit(text, found, written)
}

function describeForeign(text: ReviewedText, found: FoundWords, written: string): CheckFinding {
  return describeWords(text, found, {
    severity: 'error',
    title: '文表数据不一致',
    says: `手工录入的 ${written}与任何表、项目、采购的数都不相等。请核对，改为引用数据。`,
  })
}

const WAN_YUAN = amountFromFen(1_000_000)

/** Below 1 万元 it is the price or the rate of something; above, figures of a budget are written in 万元. */
function checkOtherUnit(text: ReviewedText, found: FoundAmount, written: string): readonly CheckFinding[] {
  const amount = readWrittenAmount(found)
  if (amount !== null && amount < WAN_YUAN) return []
  return [
    describeWords(text, found, {
      severity: 'warning',
      title: '金额不是以万元为单位',
      says: `手工录入的 ${written}与任何表、项目、采购的数都不相等。请核对，预算数引用数据，以万元为单位。`,
    }),
  ]
}

/** By the field that the sentence names, or the only one; a field prints 万元, so words in another unit stay. */
function createBinding(
  text: ReviewedText,
  found: FoundAmount,
  fields: ReturnType<ReviewedPaper['listFieldsPrinting']>,
): Repair | null {
  const paragraph = text.paragraphs[found.paragraph]
  if (found.unit !== '万元' || paragraph === undefined) return null
  const sentence = readAround(paragraph, found.start, found.end).text
  const named = fields.filter(({ label }) => sentence.includes(label))
  const only = named.length === 1 ? named[0] : fields.length === 1 ? fields[0] : undefined
  return only === undefined ? null : createRepair(`改为引用“${only.label}”`, text, found, `{{${only.name}}}`)
}
