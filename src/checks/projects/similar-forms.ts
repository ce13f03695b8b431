import type { Project } from '../../domain/ledger.ts'
import { measureEditDistance } from '../../lib/edit-distance.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import type { Check, CheckFinding } from '../check.ts'
import { listReviewedProjects, type ReviewedProject } from './reviewed-projects.ts'

/** Forms with less text are alike because there is nothing in them yet. */
const LEAST_LETTERS = 30

export const targetFormsDiffer: Check = {
  id: 'P02',
  severity: 'error',
  isBinding: false,
  rule: '任何两个项目的资金用途、绩效目标和指标，相同的文字不到九成。',
  basis: '绩效目标应反映本项目的产出和效果，不得照抄其他项目',
  run: ({ disclosure, standards }) => {
    const projects = listReviewedProjects(disclosure)
    const findings: CheckFinding[] = []
    for (const [index, later] of projects.entries()) {
      for (const earlier of projects.slice(0, index)) {
        const similarity = measureSimilarity(
          earlier.project,
          later.project,
          standards.thresholds.similarForms,
        )
        if (similarity !== null) findings.push(describePair(earlier, later, similarity))
      }
    }
    return findings
  },
}

function describePair(earlier: ReviewedProject, later: ReviewedProject, similarity: number): CheckFinding {
  const percent = Math.floor(similarity * 100)
  return {
    severity: 'error',
    title: '绩效目标雷同',
    message:
      `${later.name}与${earlier.name}的资金用途、绩效目标和指标有 ${String(percent)}% 的文字相同。` +
      '请核对是否复制后没有修改，按本项目的内容改写。',
    at: later.at,
    evidence: `${earlier.at} ${readProfile(earlier.project).text} ${readProfile(later.project).text}`,
  }
}

/** A form as text, and how often it has each letter. */
interface Profile {
  readonly text: string
  readonly length: number
  readonly counts: ReadonlyMap<string, number>
}

const readProfile: (project: Project) => Profile = rememberByReference(
  ({ fundUse, goals, indicators }: Project): Profile => {
    const ofIndicators = indicators.flatMap(({ name, description, symbol, value, unit }) => [
      name,
      description,
      symbol,
      value,
      unit,
    ])
    const text = [fundUse, ...goals, ...ofIndicators].join('').replaceAll(/[\s\p{P}]/gu, '')
    const letters = [...text]
    const counts = new Map<string, number>()
    for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1)
    return { text, length: letters.length, counts }
  },
)

type PairMemory = WeakMap<Project, number | null>
const rememberPairs = rememberByReference((_: Project): Map<number, PairMemory> => new Map())

/** The share of equal letters by edit distance; `null` below `least`. Remembered for each pair of projects as they are. */
function measureSimilarity(left: Project, right: Project, least: number): number | null {
  const byLeast = rememberPairs(left)
  const memory: PairMemory = byLeast.get(least) ?? new WeakMap()
  byLeast.set(least, memory)
  const known = memory.get(right)
  if (known !== undefined) return known
  const similarity = computeSimilarity(readProfile(left), readProfile(right), least)
  memory.set(right, similarity)
  return similarity
}

function computeSimilarity(left: Profile, right: Profile, least: number): number | null {
  const length = Math.max(left.length, right.length)
  if (Math.min(left.length, right.length) < LEAST_LETTERS) return null
  // A share of just `least` counts; the product of the two may fall a hair below a whole number.
  const most = Math.floor((1 - least) * length + 1e-9)
  if (countUnmatched(left, right) > most) return null
  const distance = measureEditDistance(left.text, right.text, most)
  return distance === null ? null : 1 - distance / length
}

/** Letters of the longer list that the other cannot match: never more than the edit distance, and quickly told. */
function countUnmatched(left: Profile, right: Profile): number {
  let [missing, added] = [0, 0]
  for (const [letter, count] of left.counts) missing += Math.max(0, count - (right.counts.get(letter) ?? 0))
  for (const [letter, count] of right.counts) added += Math.max(0, count - (left.counts.get(letter) ?? 0))
  return Math.max(missing, added)
}
