import { insertAt, moveAt, moveById, replaceAt, updateByIds, withoutIndex } from '../lib/edit-list.ts'
import type { Draft } from './draft.ts'
import type { Patch } from './edit-draft.ts'
import type { Indicator, Project, SpendingPlan } from './ledger.ts'
import { removeMarks } from './marks.ts'
import { locateIndicator } from './part-place.ts'

/** 表式 of the target form; `undefined` is the current one. */
export function updateProjectLayout(draft: Draft, projectId: string, layout: string | undefined): Draft {
  return change(draft, projectId, (project) => {
    const { layout: _, ...rest } = project
    return layout === undefined ? rest : { ...rest, layout }
  })
}

/** Sets dates of the cumulative plan; the others stay. */
export function updateSpendingPlan(draft: Draft, projectId: string, patch: Partial<SpendingPlan>): Draft {
  return change(draft, projectId, (project) => ({
    ...project,
    spendingPlan: { ...project.spendingPlan, ...patch },
  }))
}

/** Puts goals before the one at `index`; at the end without it. */
export function addGoals(draft: Draft, projectId: string, goals: readonly string[], index?: number): Draft {
  return changeGoals(draft, projectId, (before) => insertAt(before, goals, index))
}

export function updateGoal(draft: Draft, projectId: string, index: number, text: string): Draft {
  return changeGoals(draft, projectId, (goals) => replaceAt(goals, index, text))
}

export function removeGoal(draft: Draft, projectId: string, index: number): Draft {
  return changeGoals(draft, projectId, (goals) => withoutIndex(goals, index))
}

/** Moves a goal so that it stands at `to` of the list without it. */
export function moveGoal(draft: Draft, projectId: string, index: number, to: number): Draft {
  return changeGoals(draft, projectId, (goals) => moveAt(goals, index, to))
}

/** Puts indicators before the one at `index`, at the end without it: new, pasted, from the library or another project. */
export function addIndicators(
  draft: Draft,
  projectId: string,
  indicators: readonly Indicator[],
  index?: number,
): Draft {
  return changeIndicators(draft, projectId, (before) => insertAt(before, indicators, index))
}

/** Changes many indicators at once; ids that are not there are passed over. */
export function updateIndicators(
  draft: Draft,
  projectId: string,
  patches: ReadonlyMap<string, Patch<Indicator>>,
): Draft {
  return changeIndicators(draft, projectId, (before) => updateByIds(before, patches))
}

export function removeIndicators(draft: Draft, projectId: string, ids: ReadonlySet<string>): Draft {
  const places = new Set([...ids].map((id) => locateIndicator(projectId, id)))
  const removed = changeIndicators(draft, projectId, (before) => before.filter(({ id }) => !ids.has(id)))
  return removeMarks(removed, removed.marks?.filter(({ at }) => places.has(at)) ?? [])
}

/** Moves an indicator so that it stands at `to` of the list without it. */
export function moveIndicator(draft: Draft, projectId: string, id: string, to: number): Draft {
  return changeIndicators(draft, projectId, (before) => moveById(before, id, to))
}

function changeGoals(
  draft: Draft,
  projectId: string,
  edit: (goals: readonly string[]) => readonly string[],
): Draft {
  return change(draft, projectId, (project) => ({ ...project, goals: edit(project.goals) }))
}

function changeIndicators(
  draft: Draft,
  projectId: string,
  edit: (indicators: readonly Indicator[]) => readonly Indicator[],
): Draft {
  return change(draft, projectId, (project) => ({ ...project, indicators: edit(project.indicators) }))
}

/** The same draft where the project is not there. */
function change(draft: Draft, projectId: string, edit: (project: Project) => Project): Draft {
  const index = draft.projects.findIndex(({ id }) => id === projectId)
  const before = draft.projects[index]
  return before === undefined ? draft : { ...draft, projects: replaceAt(draft.projects, index, edit(before)) }
}
