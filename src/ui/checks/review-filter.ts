import { createStore } from 'zustand/vanilla'
import type { Finding, Severity } from '../../checks/check.ts'
import type { JudgedFinding } from '../../checks/waivers.ts'
import { findStepOf } from '../../state/finding-target.ts'
import { STEP_IDS, type StepId } from '../../state/view-store.ts'

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

const INITIAL_FILTER: ReviewFilter = {
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

/** The findings that are listed, by steps in the order of the work, the gravest first in each. */
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
  return [...byStep].filter(([, list]) => list.length > 0).map(([step, list]) => ({ step, judged: list }))
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
