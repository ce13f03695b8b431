import type { Finding } from '../checks/check.ts'
import { NARRATIVE_CHAPTERS, THREE_PUBLIC_ITEMS, type Draft } from '../domain/draft.ts'
import type { RevenueLine } from '../domain/ledger.ts'
import { listPaperScopes, selectPaperTexts } from '../domain/paper-texts.ts'
import { sumProcurementRow } from '../domain/procurement-amounts.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import { gradeProject, groupProjectLines } from '../targets/project-progress.ts'
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

/** Of the steps where something is filled in. */
type EntryStates = Omit<TaskStates, 'review' | 'publish'>

export function describeTasks(draft: Draft, findings: readonly Finding[]): TaskStates {
  const open = countByStep(findings)
  const describe = (step: StepId, progress: Progress): TaskState => {
    const { errorCount, warningCount } = open[step]
    return errorCount + warningCount > 0 ? { kind: 'pending', errorCount, warningCount } : { kind: progress }
  }
  const revenue = gradeLines(draft.revenues)
  const expenditure = gradeLines(draft.expenditures)
  const steps: EntryStates = {
    basics: describe('basics', gradeBasics(draft)),
    revenue: describe('revenue', revenue),
    expenditure: describe('expenditure', expenditure),
    projects: describe('projects', gradeProjects(draft.projects)(draft.expenditures)),
    priorYear: describe('priorYear', gradePriorYear(draft)),
    procurement: describe('procurement', gradeProcurement(draft)),
    assets: describe('assets', gradeAssets(draft)),
    tables: describe('tables', gradeTables(revenue, expenditure, open)),
    narrative: describe('narrative', gradeNarrative(draft)),
    glossary: describe('glossary', gradeGlossary(draft)),
  }
  return { ...steps, review: gradeReview(steps, open), publish: { kind: gradePublish(steps, open) } }
}

/** What is open anywhere; where nothing is filled in nothing is reviewed. */
function gradeReview(steps: EntryStates, open: StepCounts): TaskState {
  if (steps.tables.kind === 'notStarted') return { kind: 'notStarted' }
  const counts = Object.values(open)
  const errorCount = counts.reduce((all, each) => all + each.errorCount, 0)
  const warningCount = counts.reduce((all, each) => all + each.warningCount, 0)
  return errorCount + warningCount > 0 ? { kind: 'pending', errorCount, warningCount } : { kind: 'done' }
}

/** Done when the 公开稿 can be made: the ledger is complete and no error is open anywhere. */
function gradePublish(steps: EntryStates, open: StepCounts): Progress {
  if (steps.tables.kind === 'notStarted') return 'notStarted'
  const isFree = Object.values(open).every(({ errorCount }) => errorCount === 0)
  return isFree && steps.tables.kind === 'done' && steps.basics.kind === 'done' ? 'done' : 'inProgress'
}

type Progress = 'notStarted' | 'inProgress' | 'done'

/** Lines that are only begun make nothing done. */
const gradeLines: (lines: readonly RevenueLine[]) => Progress = rememberByReference((lines) => {
  if (lines.length === 0) return 'notStarted'
  return lines.every(({ amount }) => amount !== null) ? 'done' : 'inProgress'
})

/** A project is as far as its target form and its lines. */
const gradeProjects = rememberByReference((projects: Draft['projects']) =>
  rememberByReference((expenditures: Draft['expenditures']): Progress => {
    if (projects.length === 0) return 'notStarted'
    const lines = groupProjectLines(expenditures)
    const isDone = projects.every(
      (project) => gradeProject(project, lines.get(project.id) ?? []).state === 'done',
    )
    return isDone ? 'done' : 'inProgress'
  }),
)

/** The tables follow by themselves: they are as far as what they are made of, which must also be free of errors. */
function gradeTables(revenue: Progress, expenditure: Progress, open: StepCounts): Progress {
  if (revenue === 'notStarted' && expenditure === 'notStarted') return 'notStarted'
  const errorCount = open.revenue.errorCount + open.expenditure.errorCount + open.projects.errorCount
  return revenue === 'done' && expenditure === 'done' && errorCount === 0 ? 'done' : 'inProgress'
}

function gradeBasics({ department, units }: Draft): Progress {
  const texts = [department.code, department.name, ...units.flatMap(({ code, name }) => [code, name])]
  if (texts.every((text) => text === '')) return 'notStarted'
  return units.length > 0 && texts.every((text) => text !== '') ? 'done' : 'inProgress'
}

type StepCounts = Readonly<Record<StepId, { errorCount: number; warningCount: number }>>

/**
 * Every chapter has a default: something is begun where one paper has a text of its own. What is missing once the budget is
 * begun, a check says (N04).
 */
function gradeNarrative(draft: Draft): Progress {
  const isBegun = listPaperScopes(draft).some((scope) => {
    const { narrative = {}, dutyTargets = [] } = selectPaperTexts(draft, scope)
    return dutyTargets.length > 0 || NARRATIVE_CHAPTERS.some((id) => typeof narrative[id] === 'string')
  })
  if (!isBegun) return 'notStarted'
  return draft.revenues.length + draft.expenditures.length > 0 ? 'done' : 'inProgress'
}

/** What every paper compares; other kinds of expenditure are not everywhere. */
function gradePriorYear({ priorYear }: Draft): Progress {
  if (priorYear === undefined) return 'notStarted'
  const { total, basic, project, threePublic } = priorYear
  const figures = [total, basic, project, ...THREE_PUBLIC_ITEMS.map((item) => threePublic?.[item])]
  return figures.every((figure) => figure !== undefined && figure !== null) ? 'done' : 'inProgress'
}

/** An empty list says that nothing is bought. */
function gradeProcurement({ procurement }: Draft): Progress {
  if (procurement === undefined) return 'notStarted'
  const isDone = procurement.every((row) => row.item.trim() !== '' && sumProcurementRow(row) !== null)
  return isDone ? 'done' : 'inProgress'
}

function gradeAssets({ assets }: Draft): Progress {
  if (assets === undefined) return 'notStarted'
  const hasDate = (assets.asOf ?? '').trim() !== ''
  return hasDate && assets.rows.some(({ value }) => value !== null) ? 'done' : 'inProgress'
}

/** Without a list of its own the paper has the default terms. */
function gradeGlossary({ glossary }: Draft): Progress {
  if (glossary === undefined) return 'notStarted'
  const isDone = glossary.every(({ term, definition }) => term.trim() !== '' && definition.trim() !== '')
  return isDone && glossary.length > 0 ? 'done' : 'inProgress'
}

function createCounts(): StepCounts {
  return {
    basics: { errorCount: 0, warningCount: 0 },
    revenue: { errorCount: 0, warningCount: 0 },
    expenditure: { errorCount: 0, warningCount: 0 },
    projects: { errorCount: 0, warningCount: 0 },
    priorYear: { errorCount: 0, warningCount: 0 },
    procurement: { errorCount: 0, warningCount: 0 },
    assets: { errorCount: 0, warningCount: 0 },
    tables: { errorCount: 0, warningCount: 0 },
    narrative: { errorCount: 0, warningCount: 0 },
    glossary: { errorCount: 0, warningCount: 0 },
    review: { errorCount: 0, warningCount: 0 },
    publish: { errorCount: 0, warningCount: 0 },
  }
}

const countByStep: (findings: readonly Finding[]) => StepCounts = rememberByReference((findings) => {
  const counts = createCounts()
  for (const { at, severity } of findings) {
    const step = severity === 'info' ? undefined : findStepOf(at)
    if (step === undefined) continue
    if (severity === 'error') counts[step].errorCount += 1
    else counts[step].warningCount += 1
  }
  return counts
})
