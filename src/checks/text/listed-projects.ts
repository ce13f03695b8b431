import { formatExactAmount } from '../../domain/amount.ts'
import type { Check, CheckFinding } from '../check.ts'
import { listReviewedProjects, type ReviewedProject } from '../projects/reviewed-projects.ts'
import type { Review } from '../review.ts'
import { describeWords } from './check-texts.ts'
import { listChapterTexts } from './list-texts.ts'
import {
  findTypedRun,
  takeTyped,
  type FoundWords,
  type ReviewedParagraph,
  type ReviewedText,
} from './reviewed-text.ts'
import { findSentence } from './sentences.ts'
import { splitList, type Listed } from './split-names.ts'

export const listedProjectsExist: Check = {
  id: 'N03',
  severity: 'warning',
  isBinding: false,
  rule: '正文“项目主要为”“项目包括”之后列出的名称，与项目名称一致；金额最大的项目在其中。',
  basis: '预算公开要求：文字与项目一致',
  run: (review) =>
    listChapterTexts(review)
      .filter(({ chapter }) => chapter?.isTemplate === false)
      .flatMap((text) => checkText(review, text)),
}

/** Before names, not before the amount of them all. */
const LIST =
  /项目(?:支出)?(?:主要)?(?:为|有|包括|是)(?:以下)?[:：]?(?!\s*[\d.,，]+\s*(?:万元|亿元|元|[%％]))/g
function checkText(review: Review, text: ReviewedText): readonly CheckFinding[] {
  const scope = text.chapter?.scope ?? null
  const projects = listReviewedProjects(review.disclosure).filter(
    ({ project }) => scope === null || project.unitCode === scope,
  )
  const names = projects.map(({ project }) => project.name.trim()).filter((name) => name !== '')
  if (names.length === 0) return []
  return text.paragraphs.flatMap((paragraph, index) => {
    const lists = readLists(paragraph, names)
    return [
      ...lists.flatMap(({ start, unknown }) =>
        unknown.flatMap(({ name, offset }) =>
          takeTyped(paragraph, index, start + offset, start + offset + name.length).map((found) =>
            describeUnknown(text, found),
          ),
        ),
      ),
      ...findOmission(text, index, lists, projects),
    ]
  })
}

interface NameList {
  /** Where the names begin, and the words before them. */
  readonly start: number
  readonly heading: string
  readonly known: readonly string[]
  readonly unknown: readonly Listed[]
}

/** The lists of a paragraph that name a project at least; one that a field writes is right by itself. */
function readLists(paragraph: ReviewedParagraph, names: readonly string[]): readonly NameList[] {
  const headings = [...paragraph.text.matchAll(LIST)]
  return headings.flatMap(({ 0: heading, index }, order) => {
    const start = index + heading.length
    const end = Math.min(findSentence(paragraph, index).end, headings[order + 1]?.index ?? Infinity)
    if (start >= end || findTypedRun(paragraph, start, Math.min(start + 2, end)) === undefined) return []
    const list = paragraph.text.slice(start, end).replace(/[。；;！？]$/, '')
    const { known, unknown } = splitList(list, names)
    return known.length === 0 ? [] : [{ start, heading, known, unknown }]
  })
}

function describeUnknown(text: ReviewedText, found: FoundWords): CheckFinding {
  return describeWords(text, found, {
    severity: 'warning',
    title: '列出的项目不存在',
    says: `列出的“${found.words}”不是任何项目的名称。请核对，与项目名称写成一致。`,
  })
}

/** A paragraph that lists several projects, and the largest not among them. */
function findOmission(
  text: ReviewedText,
  paragraph: number,
  lists: readonly NameList[],
  projects: readonly ReviewedProject[],
): readonly CheckFinding[] {
  const [first] = lists
  const known = new Set(lists.flatMap((list) => list.known))
  const largest = findLargest(projects)
  if (first === undefined || known.size < 2 || largest === undefined || largest.annual === 0) return []
  if (known.has(largest.project.name.trim())) return []
  const { start, heading } = first
  const found = { paragraph, start: start - heading.length, end: start, words: heading }
  return [
    describeWords(text, found, {
      severity: 'warning',
      title: '没有列出最大的项目',
      says: `列出了 ${String(known.size)} 个项目，没有金额最大的“${largest.project.name}”（${formatExactAmount(largest.annual, 'wanYuan')} 万元）。请核实。`,
      evidence: `${largest.project.name} ${String(largest.annual)}`,
    }),
  ]
}

function findLargest(projects: readonly ReviewedProject[]): ReviewedProject | undefined {
  return projects.reduce<ReviewedProject | undefined>(
    (largest, each) => (largest === undefined || each.annual > largest.annual ? each : largest),
    undefined,
  )
}
