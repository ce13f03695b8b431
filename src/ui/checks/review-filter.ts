import { createStore } from 'zustand/vanilla'
import type { Finding, Severity } from '../../checks/check.ts'
import type { JudgedFinding } from '../../checks/waivers.ts'
import { findStepOf } from '../../state/finding-target.ts'
import { STEP_IDS, type StepId } from '../../state/view-store.ts'
import { SEVERITIES } from '../../checks/severities.ts'

export type ShownState = 'open' | 'answered' | 'fallen'

export interface ReviewFilter {
  readonly state: ShownState
  readonly severity: Severity | 'all'
  readonly step: StepId | 'all'
  /** Words of title, message or place, or the number of a rule. */
  readonly search: string
  /** How many are listed at most. */
  readonly shownCount: number
}

const FIRST_SHOWN = 100
/** As many more as a page can take at once. */
export const MORE_SHOWN = 500

export const INITIAL_FILTER: ReviewFilter = {
  state: 'open',
  severity: 'all',
  step: 'all',
  search: '',
  shownCount: FIRST_SHOWN,
}

/** Stays while the user is away to correct something. */
export const reviewFilterStore = createStore<ReviewFilter>(() => INITIAL_FILTER)

/** What is listed of one step. */
export interface StepFindings {
  readonly step: StepId
  readonly judged: readonly JudgedFinding[]
}

/**
 * The findings that are listed, by steps: those with errors first, then those with warnings, otherwise in the order of the
 * work; the gravest first in each.
 */
export function listStepFindings(
  judged: readonly JudgedFinding[],
  filter: ReviewFilter,
): readonly StepFindings[] {
  const byStep = new Map<StepId, JudgedFinding[]>(STEP_IDS.map((step) => [step, []]))
  for (const each of judged) {
    // A place that this version knows no screen for is still told of, first of all.
    const step = findStepOf(each.finding.at) ?? 'basics'
    if (isShown(each, step, filter)) byStep.get(step)?.push(each)
  }
  return [...byStep]
    .filter(([, list]) => list.length > 0)
    .map(([step, list]) => ({ step, judged: sortByGravity(list, ({ finding }) => finding.severity) }))
    .sort((left, right) => rankFirst(left) - rankFirst(right))
}

/** The gravest of all listed, as many as are shown at most, where they stand. */
export function takeGravest(sections: readonly StepFindings[], most: number): readonly StepFindings[] {
  const all = sections.flatMap(({ judged }) => judged)
  const taken = new Set(sortByGravity(all, ({ finding }) => finding.severity).slice(0, most))
  return sections
    .map(({ step, judged }) => ({ step, judged: judged.filter((each) => taken.has(each)) }))
    .filter(({ judged }) => judged.length > 0)
}

function sortByGravity<T>(items: readonly T[], readSeverity: (item: T) => Severity): readonly T[] {
  return items
    .slice()
    .sort((left, right) => SEVERITIES.indexOf(readSeverity(left)) - SEVERITIES.indexOf(readSeverity(right)))
}

function rankFirst({ judged }: StepFindings): number {
  const [first] = judged
  return first === undefined ? SEVERITIES.length : SEVERITIES.indexOf(first.finding.severity)
}

function isShown({ finding, state }: JudgedFinding, step: StepId, filter: ReviewFilter): boolean {
  return (
    (filter.state === 'open') === (state === 'open') &&
    (filter.severity === 'all' || filter.severity === finding.severity) &&
    (filter.step === 'all' || filter.step === step) &&
    matchesSearch(finding, filter.search)
  )
}

function matchesSearch({ check, title, message }: Finding, search: string): boolean {
  const text = `${check} ${title} ${message}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
