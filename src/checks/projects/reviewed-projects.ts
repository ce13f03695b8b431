import type { Amount } from '../../domain/amount.ts'
import type { Indicator, Project } from '../../domain/ledger.ts'
import { locateIndicator, locateProject } from '../../domain/part-place.ts'
import { NO_PROJECT_LINES, sumProjects } from '../../domain/project-amounts.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import type { Disclosure } from '../../tables/disclosure.ts'
import type { CheckFinding } from '../check.ts'
import type { Review } from '../review.ts'
import { describeProject } from '../wording.ts'

/** A project with what its findings say of it. */
export interface ReviewedProject {
  readonly project: Project
  /** By number and name. */
  readonly name: string
  readonly at: string
  /** 年度资金总额. */
  readonly annual: Amount
  readonly lineCount: number
}

export const listReviewedProjects: (disclosure: Disclosure) => readonly ReviewedProject[] =
  rememberByReference((disclosure) => {
    const sums = sumProjects(disclosure.draft.expenditures)
    return disclosure.draft.projects.map((project, index) => {
      const { amount, lineCount } = sums.get(project.id) ?? NO_PROJECT_LINES
      const name = describeProject(disclosure, index)
      return { project, name, at: locateProject(project.id), annual: amount, lineCount }
    })
  })

/** An indicator with what its findings say of it. */
export interface ReviewedIndicator {
  readonly indicator: Indicator
  readonly project: ReviewedProject
  /** By project and by its own name. */
  readonly name: string
  readonly at: string
}

export const listReviewedIndicators: (disclosure: Disclosure) => readonly ReviewedIndicator[] =
  rememberByReference((disclosure) =>
    listReviewedProjects(disclosure).flatMap((project) => {
      const places = nameIndicators(project.project)
      return project.project.indicators.map((indicator, index) => ({
        indicator,
        project,
        name: `${project.name}，${places[index]?.name ?? ''}`,
        at: places[index]?.at ?? '',
      }))
    }),
  )

const nameIndicators = rememberByReference(({ id, indicators }: Project) =>
  indicators.map((indicator, index) => {
    const own = indicator.name.trim()
    const name = own === '' ? `第 ${String(index + 1)} 个指标` : `指标“${own}”`
    return { name, at: locateIndicator(id, indicator.id) }
  }),
)

/** A rule of one indicator, applied to all. */
export function checkIndicators(
  { disclosure }: Review,
  checkOne: (reviewed: ReviewedIndicator) => readonly Omit<CheckFinding, 'at'>[],
): readonly CheckFinding[] {
  return listReviewedIndicators(disclosure).flatMap((reviewed) =>
    checkOne(reviewed).map((finding) => ({ ...finding, at: reviewed.at })),
  )
}

/** A rule of one project, applied to all. */
export function checkProjects(
  { disclosure }: Review,
  checkOne: (reviewed: ReviewedProject) => readonly Omit<CheckFinding, 'at'>[],
): readonly CheckFinding[] {
  return listReviewedProjects(disclosure).flatMap((reviewed) =>
    checkOne(reviewed).map((finding) => ({ ...finding, at: reviewed.at })),
  )
}
