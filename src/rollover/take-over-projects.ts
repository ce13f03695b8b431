import type { Draft } from '../domain/draft.ts'
import type { Indicator, Project } from '../domain/ledger.ts'
import { locateProject } from '../domain/part-place.ts'
import { createTextMover, type TakenOver, type TextMover } from './taken-over.ts'

/** A project for the next year, with what became of it. */
export interface TakenOverProject {
  readonly project: Project
  readonly takenOver: TakenOver
}

/**
 * Projects come with their targets and an empty plan. Their names, codes and the bases of their indicators stay: they name
 * documents, and a moved year would name one that does not exist.
 */
export function takeOverProjects({ projects, fiscalYear }: Draft): readonly TakenOverProject[] {
  const names = projects.map(({ name }) => name)
  return projects.map((project) => {
    const mover = createTextMover(fiscalYear, names)
    mover.keep(project.name)
    const { march: _m, june: _j, october: _o, december: _d, ...unknown } = project.spendingPlan
    return {
      project: {
        ...project,
        fundUse: mover.move(project.fundUse),
        spendingPlan: { march: null, june: null, october: null, december: null, ...unknown },
        goals: project.goals.map(mover.move),
        indicators: project.indicators.map((indicator) => takeOverIndicator(indicator, mover)),
      },
      takenOver: {
        part: 'projects',
        at: locateProject(project.id),
        name: project.name.trim() === '' ? '未命名项目' : project.name.trim(),
        ...mover.describe(),
      },
    }
  })
}

function takeOverIndicator(indicator: Indicator, { move, keep }: TextMover): Indicator {
  keep(indicator.basis)
  return {
    ...indicator,
    name: move(indicator.name),
    description: move(indicator.description),
    value: move(indicator.value),
  }
}
