import { formatExactAmount } from '../../domain/amount.ts'
import type { Check, CheckFinding } from '../check.ts'
import { listReviewedProjects, type ReviewedProject } from '../projects/reviewed-projects.ts'
import type { Review } from '../review.ts'
import { describeWords } from './check-texts.ts'
import { listChapterTexts } from './list-texts.ts'
import { findTypedRun, type ReviewedText } from './reviewed-text.ts'
import { findSentence } from './sentences.ts'

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

const LIST = /项目(?:支出)?(?:主要)?(?:为|有|包括|是)(?:以下)?[:：]?/g
/** What a list of names ends with. */
const END = /等(?:项目|工作|方面|支出|\d+\s*个)?[^、，；]*$/
const COUNT = /^(?:[一二三四五六七八九十\d]+\s*个|以下|下列|如下)/

function checkText(review: Review, text: ReviewedText): readonly CheckFinding[] {
  const scope = text.chapter?.scope ?? null
  const projects = listReviewedProjects(review.disclosure).filter(
    ({ project }) => scope === null || project.unitCode === scope,
  )
  const names = projects.map(({ project }) => project.name.trim()).filter((name) => name !== '')
  if (names.length === 0) return []
  return text.paragraphs.flatMap((paragraph, index) =>
    [...paragraph.text.matchAll(LIST)].flatMap((match) => {
      const start = match.index + match[0].length
      const { end } = findSentence(paragraph, match.index)
      // A list that a field writes is right by itself.
      if (start >= end || findTypedRun(paragraph, start, Math.min(start + 2, end)) === undefined) return []
      const list = paragraph.text.slice(start, end).replace(/[。；;！？]$/, '')
      const { known, unknown } = splitList(list, names)
      if (known.length === 0) return []
      const findings = unknown.map(({ name, offset }) => {
        const found = {
          paragraph: index,
          start: start + offset,
          end: start + offset + name.length,
          words: name,
        }
        return describeWords(text, found, {
          severity: 'warning',
          title: '列出的项目不存在',
          says: `列出的“${name}”不是任何项目的名称。请核对，与项目名称写成一致。`,
          evidence: name,
        })
      })
      const largest = findLargest(projects)
      if (largest === undefined || largest.annual === 0 || known.length < 2) return findings
      if (known.includes(largest.project.name.trim())) return findings
      const found = { paragraph: index, start: match.index, end: start, words: match[0] }
      return [
        ...findings,
        describeWords(text, found, {
          severity: 'warning',
          title: '没有列出最大的项目',
          says: `列出了 ${String(known.length)} 个项目，没有金额最大的“${largest.project.name}”（${formatExactAmount(largest.annual, 'wanYuan')} 万元）。请核实。`,
          evidence: `${largest.project.name} ${String(largest.annual)}`,
        }),
      ]
    }),
  )
}

interface Listed {
  readonly name: string
  readonly offset: number
}

/** Names of projects may themselves hold a 、, so they are taken out first, the longest before the others. */
function splitList(
  list: string,
  names: readonly string[],
): { readonly known: readonly string[]; readonly unknown: readonly Listed[] } {
  let rest = list
  const known: string[] = []
  for (const name of [...names].sort((left, right) => right.length - left.length)) {
    if (!rest.includes(name)) continue
    known.push(name)
    rest = rest.replaceAll(name, '、'.repeat(name.length))
  }
  const unknown: Listed[] = []
  for (const match of rest.matchAll(/[^、，,；;]+/g)) {
    const [words] = match
    const name = words
      .replace(END, '')
      .replace(COUNT, '')
      .replace(/[\d.,]+\s*万元.*$/, '')
      .trim()
    // A remark between names is no name.
    if (
      name.length < 4 ||
      /[和及与为其中的共]/.test(name.charAt(0)) ||
      /^(?:其中|主要|用于|共计|合计)/.test(name)
    )
      continue
    unknown.push({ name, offset: match.index + words.indexOf(name) })
  }
  return { known, unknown }
}

function findLargest(projects: readonly ReviewedProject[]): ReviewedProject | undefined {
  return projects.reduce<ReviewedProject | undefined>(
    (largest, each) => (largest === undefined || each.annual > largest.annual ? each : largest),
    undefined,
  )
}
