import { parseLocation } from '../../checks/location.ts'
import type { Finding, Severity } from '../../checks/check.ts'
import { subtractAmounts, sumAmounts, type Amount } from '../../domain/amount.ts'
import type { Draft } from '../../domain/draft.ts'
import type { Ledger, Project } from '../../domain/ledger.ts'
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

/** How many findings a project has, of the gravest kind it has. */
export interface ProjectState {
  readonly severity: Severity
  readonly count: number
}

export function summarizeProjects({ projects, expenditures }: Ledger): ProjectTotals {
  const sums = sumProjects(expenditures)
  const summaries = projects.map((project) => ({ project, ...(sums.get(project.id) ?? NO_PROJECT_LINES) }))
  const total = sumAmounts(summaries.map(({ amount }) => amount))
  const spent = sumAmounts(expenditures.map(({ kind, amount }) => (kind === 'project' ? amount : null)))
  return { projects: summaries, total, unassigned: subtractAmounts(spent, total) }
}

const GRAVEST_FIRST = ['error', 'warning', 'info'] as const

/** What the checks say of each project, its indicators and its lines; projects without findings are not in it. */
export function groupProjectStates(
  findings: readonly Finding[],
  { expenditures }: Draft,
): ReadonlyMap<string, ProjectState> {
  const projectOfLine = new Map(expenditures.map(({ id, projectId }) => [id, projectId]))
  const states = new Map<string, ProjectState>()
  for (const severity of GRAVEST_FIRST) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue
      const projectId = findProject(finding.at, projectOfLine)
      if (projectId === null) continue
      const before = states.get(projectId)
      if (before === undefined) states.set(projectId, { severity, count: 1 })
      else if (before.severity === severity) states.set(projectId, { severity, count: before.count + 1 })
    }
  }
  return states
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
