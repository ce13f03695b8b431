import type { Draft } from '../../domain/draft.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import type { Check, CheckFinding } from '../check.ts'
import { describeWords } from './check-texts.ts'
import { listAllTexts } from './list-texts.ts'
import { createRepair } from './repair-chapter.ts'
import { findTyped, type FoundWords, type ReviewedParagraph, type ReviewedText } from './reviewed-text.ts'
import { isQuoted, readAround, type Surroundings } from './sentences.ts'
import { readYear, YEAR } from './written-year.ts'

export const yearsAreRight: Check = {
  id: 'N02',
  severity: 'error',
  isBinding: false,
  rule: '叙述本年预算数的句子写预算年度；“与某年相比”写上一年；其他年份须核实。',
  basis: '预算公开要求：年度准确',
  run: (review) => {
    const { draft } = review.disclosure
    return listAllTexts(review)
      .filter((text) => text.chapter !== undefined || text.field === 'reason' || isPlan(text))
      .flatMap((text) => checkText(draft, text))
  },
}

const COMPARED_BEFORE = /(?:与|比|较|同|和|跟|对比)\s*(?:上年[（(])?$/
const COMPARED_AFTER = /^\s*年度?[^，。；、]{0,8}?(?:相比|比较|持平|增加|增长|减少|下降|同期|预算数|[）)])/
/** 较2023年、2024年: beside more than the year before. */
const SEVERAL_AFTER = /^\s*年?\s*[、和及]\s*(?:19|20)\d{2}\s*年/
/** A date until which, since which or on which something was so, or what has been of a year since. */
const DATE_AFTER =
  /^\s*年(?:\s*\d{1,2}\s*月|[底末初]|中(?![央国共小型心学])|以来|以前|之前|以后|之后|起|至|到|[—–\-~～]|开始|成立|印发|机构改革|修订|修正|发布|颁布|实施|建成|投入|版|度?(?:决算|结转|结余))/
const DATE_BEFORE = /(?:截至|截止|截止到|截至到|自|从|始于|成立于|于|至|到|[—–\-~～])\s*$/
const PLAN = /规划|五年|三年|十[一二三四五]五|中长期|行动计划|行动方案|工作方案|实施方案|周期/
/** What makes a sentence state figures of this budget. */
const FIGURES = /预算|收入|支出|经费|安排|拨款|万元/

/** What a project is to do in the year of the budget. */
function isPlan({ field = '' }: ReviewedText): boolean {
  return field === 'fundUse' || field.startsWith('goals.') || field === 'value'
}

function checkText(draft: Draft, text: ReviewedText): readonly CheckFinding[] {
  return findTyped(text, YEAR, { isWidthFree: true }).flatMap((found) => {
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
  if (isQuoted(paragraph, start, end) || isWithinProjectName(draft.projects, paragraph, start, end))
    return null
  const around = readAround(paragraph, start, end)
  const { before, after } = around
  if (COMPARED_BEFORE.test(before) && SEVERAL_AFTER.test(after)) return null
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
  if (year === fiscalYear || DATE_BEFORE.test(before) || PLAN.test(around.text)) return null
  if (isPlan(text) && year < fiscalYear && DEADLINE_AFTER.test(after)) {
    return describeOther(draft, text, found, '早于预算年度，像是沿用了以前的目标')
  }
  if (DATE_AFTER.test(after)) return null
  if (statesThisYear(fiscalYear, paragraph, found, around)) {
    return describeYear(text, found, fiscalYear, '年份与预算年度不符', `预算年度是 ${String(fiscalYear)} 年`)
  }
  // Last year is what this one is compared with all over such a paper.
  if (year === fiscalYear - 1 && !isPlan(text)) return null
  return describeOther(draft, text, found, '既不是预算年度，也不是上一年')
}

/** 2024年12月底前, until the end of 2024年. */
const DEADLINE_AFTER = /^\s*年(?:\s*\d{1,2}\s*月|年?[底末])[^，。；]{0,6}?(?:前|完成)/
/** Before the year nothing but the number of its paragraph, or clauses that name neither figures nor years. */
const OPENING =
  /^[\s（(一二三四五六七八九十、）)\d.．]*(?:[\p{Script=Han}“”、]*[，,:：])*[\p{Script=Han}]{0,12}$/u
const OTHER_YEAR_AFTER = /^\s*年[^，。；]*(?:决算|执行|完成|实际|结转|结余)/
const STATED_AFTER = /^\s*年(?:度|，|,|部门|单位|收|支|预|我|本|全|财|一般|政府|安排|项目|基本|“三公|机关|\s)/
/** Beside what the year before was like, its figures are told too. */
const COMPARED = /相比|比较|同比|上年|去年|增加|增长|减少|下降|持平|本年|今年/

/** The sentence, or its last clause, opens with the year and tells a current figure: 2024年，我部门收入预算 982.55 万元. */
function statesThisYear(
  fiscalYear: number,
  paragraph: ReviewedParagraph,
  { start, end }: FoundWords,
  { before, after }: Surroundings,
): boolean {
  if (!OPENING.test(before) || !STATED_AFTER.test(after) || OTHER_YEAR_AFTER.test(after)) return false
  const isAfterClause = /[，,:：]/.test(before)
  if (isAfterClause && (COMPARED.test(before + after) || before.includes(String(fiscalYear)))) return false
  const until = end + after.length
  const hasFigure = paragraph.runs.some(
    ({ field, start: at, state }) =>
      field !== undefined && state === 'known' && at >= start && at < until && isCurrentFigure(field),
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
    evidence: String(right),
    repair: createRepair(`改为“${String(right)}年”`, text, found, String(right)),
  })
}

function describeOther(
  { fiscalYear }: Draft,
  text: ReviewedText,
  found: FoundWords,
  says: string,
): CheckFinding {
  const paragraph = text.paragraphs[found.paragraph]
  const around = paragraph === undefined ? '' : readAround(paragraph, found.start, found.end).text.trim()
  return describeWords(text, found, {
    severity: 'warning',
    title: '出现其他年份',
    says: `“${around.slice(0, 60)}”中的 ${found.words} 年${says}。请核实。`,
    evidence: String(fiscalYear),
  })
}

const listNamesWithYears = rememberByReference((projects: Draft['projects']): readonly string[] =>
  projects.map(({ name }) => name).filter((name) => /\d{4}|[〇零○]/.test(name)),
)

function isWithinProjectName(
  projects: Draft['projects'],
  { text }: ReviewedParagraph,
  start: number,
  end: number,
): boolean {
  const year = text.slice(start, end)
  return listNamesWithYears(projects).some((name) => {
    const offset = name.indexOf(year)
    return offset !== -1 && offset <= start && text.startsWith(name, start - offset)
  })
}
