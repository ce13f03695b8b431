import type { Finding } from '../checks/check.ts'
import type { Draft } from '../domain/draft.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import { findStepOf } from './finding-target.ts'
import type { StepId } from './view-store.ts'

/** How far a step of the work is. */
export type TaskState =
  | { readonly kind: 'notStarted' }
  | { readonly kind: 'inProgress' }
  | { readonly kind: 'done' }
  /** What is entered is questioned by checks; information alone is no question. */
  | { readonly kind: 'pending'; readonly errorCount: number; readonly warningCount: number }

export type TaskStates = Readonly<Record<StepId, TaskState>>

export function describeTasks(draft: Draft, findings: readonly Finding[]): TaskStates {
  const open = countByStep(findings)
  const describe = (step: StepId, progress: 'notStarted' | 'inProgress' | 'done'): TaskState => {
    const { errorCount, warningCount } = open[step]
    return errorCount + warningCount > 0 ? { kind: 'pending', errorCount, warningCount } : { kind: progress }
  }
  const hasLines = draft.revenues.length + draft.expenditures.length > 0
  return {
    basics: describe('basics', gradeBasics(draft)),
    revenue: describe('revenue', draft.revenues.length > 0 ? 'done' : 'notStarted'),
    expenditure: describe('expenditure', draft.expenditures.length > 0 ? 'done' : 'notStarted'),
    projects: describe('projects', draft.projects.length > 0 ? 'done' : 'notStarted'),
    tables: describe('tables', hasLines ? 'done' : 'notStarted'),
  }
}

function gradeBasics({ department, units }: Draft): 'notStarted' | 'inProgress' | 'done' {
  const texts = [department.code, department.name, ...units.flatMap(({ code, name }) => [code, name])]
  if (texts.every((text) => text === '')) return 'notStarted'
  return units.length > 0 && texts.every((text) => text !== '') ? 'done' : 'inProgress'
}

type StepCounts = Readonly<Record<StepId, { errorCount: number; warningCount: number }>>

const countByStep: (findings: readonly Finding[]) => StepCounts = rememberByReference((findings) => {
  const counts: StepCounts = {
    basics: { errorCount: 0, warningCount: 0 },
    revenue: { errorCount: 0, warningCount: 0 },
    expenditure: { errorCount: 0, warningCount: 0 },
    projects: { errorCount: 0, warningCount: 0 },
    tables: { errorCount: 0, warningCount: 0 },
  }
  for (const { at, severity } of findings) {
    const step = severity === 'info' ? undefined : findStepOf(at)
    if (step === undefined) continue
    if (severity === 'error') counts[step].errorCount += 1
    else counts[step].warningCount += 1
  }
  return counts
})
