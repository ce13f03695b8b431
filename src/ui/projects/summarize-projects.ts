import { parseLocation } from '../../checks/location.ts'
import type { Finding } from '../../checks/check.ts'
import { subtractAmounts, sumAmounts, type Amount } from '../../domain/amount.ts'
import type { Draft } from '../../domain/draft.ts'
import type { Ledger, Project } from '../../domain/ledger.ts'
import { gradeProject, groupProjectLines } from '../../targets/project-progress.ts'
import { NO_PROJECT_LINES, sumProjects, type ProjectSum } from '../../domain/project-amounts.ts'

/** A project with what follows from its lines. */
export interface ProjectSummary extends ProjectSum {
  readonly project: Project
}

export interface ProjectTotals {
  readonly projects: readonly ProjectSummary[]
  readonly total: Amount
  /** Of 项目支出, what names no project of the draft. */
  readonly unassigned: Amount
}

/** How far a project is: what the checks question comes before what is still to be filled in. */
export type ProjectState =
  | { readonly kind: 'pending'; readonly errorCount: number; readonly warningCount: number }
  | { readonly kind: 'notStarted' | 'inProgress' | 'done'; readonly missing: readonly string[] }

export function summarizeProjects({ projects, expenditures }: Ledger): ProjectTotals {
  const sums = sumProjects(expenditures)
  const summaries = projects.map((project) => ({ project, ...(sums.get(project.id) ?? NO_PROJECT_LINES) }))
  const total = sumAmounts(summaries.map(({ amount }) => amount))
  const spent = sumAmounts(expenditures.map(({ kind, amount }) => (kind === 'project' ? amount : null)))
  return { projects: summaries, total, unassigned: subtractAmounts(spent, total) }
}

/** The state of every project, by its id. */
export function describeProjects(
  findings: readonly Finding[],
  { projects, expenditures }: Draft,
): ReadonlyMap<string, ProjectState> {
  const counts = countFindings(findings, expenditures)
  const lines = groupProjectLines(expenditures)
  return new Map(
    projects.map((project): [string, ProjectState] => {
      const { state, missing } = gradeProject(project, lines.get(project.id) ?? [])
      const count = counts.get(project.id)
      // One that was only added is questioned for everything that it has not yet.
      if (count !== undefined && state !== 'notStarted') return [project.id, { kind: 'pending', ...count }]
      return [project.id, { kind: state, missing }]
    }),
  )
}

interface FindingCount {
  readonly errorCount: number
  readonly warningCount: number
}

/** What the checks question of a project, its indicators and its lines; projects without are not in it. */
function countFindings(
  findings: readonly Finding[],
  expenditures: Draft['expenditures'],
): ReadonlyMap<string, FindingCount> {
  const projectOfLine = new Map(expenditures.map(({ id, projectId }) => [id, projectId]))
  const counts = new Map<string, FindingCount>()
  for (const { at, severity } of findings) {
    const projectId = severity === 'info' ? null : findProject(at, projectOfLine)
    if (projectId === null) continue
    const { errorCount, warningCount } = counts.get(projectId) ?? { errorCount: 0, warningCount: 0 }
    counts.set(projectId, {
      errorCount: errorCount + (severity === 'error' ? 1 : 0),
      warningCount: warningCount + (severity === 'warning' ? 1 : 0),
    })
  }
  return counts
}

function findProject(at: string, projectOfLine: ReadonlyMap<string, string | null>): string | null {
  const location = parseLocation(at)
  switch (location?.kind) {
    case 'project':
      return location.id
    case 'indicator':
      return location.projectId
    case 'expenditure':
      return projectOfLine.get(location.id) ?? null
    case 'revenue':
    case 'procurement':
    case 'dutyTarget':
    case 'glossary':
    case 'chapter':
    case 'priorFigure':
    case 'asset':
    case 'unit':
    case 'department':
    case 'customSubject':
    case 'source':
    case 'group':
    case 'table':
    case 'cell':
    case undefined:
      return null
  }
}
