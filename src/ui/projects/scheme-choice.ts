import { createStore } from 'zustand/vanilla'
import type { Draft } from '../../domain/draft.ts'
import type { Project } from '../../domain/ledger.ts'
import {
  adaptToScheme,
  findScheme,
  INDICATOR_SCHEMES,
  isOfScheme,
  type IndicatorScheme,
  type IndicatorSchemeId,
} from '../../targets/indicator-scheme.ts'

/** The scheme chosen for projects whose indicators do not tell it yet, by the project's id; kept as long as the page is open. */
export const schemeChoiceStore = createStore<ReadonlyMap<string, IndicatorSchemeId>>(() => new Map())

export function chooseScheme(projectId: string, schemeId: IndicatorSchemeId): void {
  schemeChoiceStore.setState((before) => new Map(before).set(projectId, schemeId), true)
}

/** What the indicators are written in; where they fit both schemes what was chosen, or else what the others of the draft have. */
export function findProjectScheme(
  project: Project,
  { projects }: Draft,
  chosen: IndicatorSchemeId | undefined,
): IndicatorScheme {
  const { current, newerNational } = INDICATOR_SCHEMES
  const isTold = project.indicators.some(
    (indicator) => isOfScheme(indicator, current) !== isOfScheme(indicator, newerNational),
  )
  if (isTold) return findScheme(project.indicators)
  if (chosen !== undefined) return INDICATOR_SCHEMES[chosen]
  return findScheme(projects.flatMap(({ indicators }) => indicators))
}

/** The project with its indicators under the names of another scheme; those it has no place for stay as they are. */
export function changeScheme(project: Project, scheme: IndicatorScheme): Project {
  return { ...project, indicators: project.indicators.map((indicator) => adaptToScheme(indicator, scheme)) }
}
