import type { Draft } from '../../domain/draft.ts'
import type { Check, CheckFinding } from '../check.ts'
import { describeWords } from './check-texts.ts'
import { listAllTexts } from './list-texts.ts'
import { createRepair } from './repair-chapter.ts'
import { findTyped, type FoundWords, type ReviewedParagraph, type ReviewedText } from './reviewed-text.ts'
import { findSentence, isQuoted } from './sentences.ts'

export const yearsAreRight: Check = {
  id: 'N02',
  severity: 'error',
  isBinding: false,
  rule: '叙述本年预算数的句子写预算年度；“与某年相比”写上一年；其他年份须核实。',
  basis: '预算公开要求：年度准确',
  run: (review) => {
    const { draft } = review.disclosure
    return listAllTexts(review)
      .filter(({ chapter, field }) => chapter !== undefined || field === 'reason')
      .flatMap((text) => checkText(draft, text))
  },
}

const YEAR = /(?<![\d.—–\-~～至])(?:(?:19|20)\d{2}|二[〇零○]\d{0}[〇零○一二三四五六七八九]{2})(?=\s*年)/g
const COMPARED_BEFORE = /(?:与|比|较|同)\s*(?:上年[（(])?$/
const COMPARED_AFTER = /^\s*年度?[^，。；]{0,8}?(?:相比|比较|持平|增加|增长|减少|下降|同期|预算数|[）)])/
/** A date until which, since which or on which something was so. */
const DATE_AFTER =
  /^\s*年(?:\s*\d{1,2}\s*月|[底末初中]|以来|以前|之前|以后|之后|起|至|到|[—–\-~～]|开始|成立|印发|机构改革|修订|发布|颁布|实施|建成|投入|决算)/
const DATE_BEFORE = /(?:截至|截止|截止到|截至到|自|从|始于|成立于|于|至|到|[—–\-~～])\s*$/
const PLAN = /规划|五年|三年|十[一二三四五]五|中长期|行动计划|行动方案|工作方案|实施方案|周期/
/** What makes a sentence state figures of this budget. */
const FIGURES = /预算|收入|支出|经费|安排|拨款|万元/

function checkText(draft: Draft, text: ReviewedText): readonly CheckFinding[] {
  return findTyped(text, YEAR).flatMap((found) => {
    const paragraph = text.paragraphs[found.paragraph]
    if (paragraph === undefined) return []
    const finding = checkYear(draft, text, paragraph, found)
    return finding === null ? [] : [finding]
  })
}

function checkYear(
  draft: Draft,
  text: ReviewedText,
  paragraph: ReviewedParagraph,
  found: FoundWords,
): CheckFinding | null {
  const { fiscalYear } = draft
  const year = readYear(found.words)
  const { start, end } = found
  if (isQuoted(paragraph, start, end) || isWithinProjectName(draft, paragraph, start, end)) return null
  const sentence = findSentence(paragraph, start)
  const before = sentence.text.slice(0, start - sentence.start)
  const after = sentence.text.slice(end - sentence.start)
  if (COMPARED_BEFORE.test(before) && COMPARED_AFTER.test(after)) {
    if (year === fiscalYear - 1) return null
    return describeYear(
      text,
      found,
      fiscalYear - 1,
      '比较的年份不是上一年',
      `上一年是 ${String(fiscalYear - 1)} 年`,
    )
  }
  if (year === fiscalYear || DATE_AFTER.test(after) || DATE_BEFORE.test(before) || PLAN.test(sentence.text))
    return null
  if (statesThisYear(paragraph, sentence.start, sentence.end, before, after)) {
    return describeYear(text, found, fiscalYear, '年份与预算年度不符', `预算年度是 ${String(fiscalYear)} 年`)
  }
  // Last year is what this one is compared with all over such a paper.
  if (year === fiscalYear - 1) return null
  return describeWords(text, found, {
    severity: 'warning',
    title: '出现其他年份',
    says: `“${sentence.text.trim()}”中的 ${found.words} 年既不是预算年度，也不是上一年。请核实。`,
    evidence: `${String(fiscalYear)} ${found.words} ${sentence.text}`,
  })
}

/** The sentence opens with the year and tells a current figure: 2024年，我部门收入预算 982.55 万元. */
function statesThisYear(
  paragraph: ReviewedParagraph,
  start: number,
  end: number,
  before: string,
  after: string,
): boolean {
  if (
    !/^[\s（(一二三四五六七八九十、）)\d.．]*(?:[\p{Script=Han}]{0,12}[，,:：])?[\p{Script=Han}]{0,12}$/u.test(
      before,
    )
  )
    return false
  if (!/^\s*年(?:度|，|,|部门|单位|收|支|预|我|本|全|财|一般|政府|安排|项目|基本|“三公|机关|\s)/.test(after))
    return false
  if (/^\s*年[^，。；]*(?:决算|执行|完成|实际)/.test(after)) return false
  const hasFigure = paragraph.runs.some(
    ({ field, start: at, state }) =>
      field !== undefined && state === 'known' && at >= start && at < end && isCurrentFigure(field),
  )
  return hasFigure || (FIGURES.test(after) && /\d[\d,.]*\s*万元/.test(after))
}

function isCurrentFigure(field: string): boolean {
  return !/^(?:prior|change|direction|reason)\b|^(?:fiscalYear|priorYear|department)/.test(field)
}

function describeYear(
  text: ReviewedText,
  found: FoundWords,
  right: number,
  title: string,
  says: string,
): CheckFinding {
  return describeWords(text, found, {
    severity: 'error',
    title,
    says: `这里写的是 ${found.words} 年，${says}。请改正。`,
    evidence: `${String(right)} ${found.words}`,
    repair: createRepair(`改为“${String(right)}年”`, text, found, String(right)),
  })
}

const DIGITS = '〇一二三四五六七八九'

/** 2025 or 二〇二五. */
function readYear(words: string): number {
  const digits = [...words].map((letter) => {
    if (letter === '零' || letter === '○') return '0'
    const index = DIGITS.indexOf(letter)
    return index === -1 ? letter : String(index)
  })
  return Number(digits.join(''))
}

function isWithinProjectName(
  { projects }: Draft,
  { text }: ReviewedParagraph,
  start: number,
  end: number,
): boolean {
  const year = text.slice(start, end)
  return projects.some(({ name }) => {
    const offset = name.indexOf(year)
    return offset !== -1 && text.slice(start - offset, start - offset + name.length) === name
  })
}
