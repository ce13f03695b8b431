import type { ComparedProject, ProjectsComparison } from '../../merging/compare-projects.ts'
import type { TakeOverChoices } from '../../merging/take-over-projects.ts'

/** The keys of the chosen differences by the id of their project; a new project has all or none. */
export type Choices = ReadonlyMap<string, ReadonlySet<string>>

/** Projects of the file that would change something. */
export function listOffered({ projects }: ProjectsComparison): readonly ComparedProject[] {
  return projects.filter(({ state }) => state === 'new' || state === 'changed')
}

/**
 * What is chosen to begin with: everything but what would take something of ours away, and projects with a conflict. Of a
 * file of another year or department nothing.
 */
export function chooseAtFirst(comparison: ProjectsComparison): Choices {
  if (comparison.isOtherYear || comparison.isOtherDepartment) return new Map()
  return new Map(
    listOffered(comparison)
      .filter(({ conflicts }) => conflicts.length === 0)
      .map((project) => [
        project.id,
        new Set(project.differences.filter(({ incoming }) => (incoming ?? '') !== '').map(({ key }) => key)),
      ]),
  )
}

/** All differences of some projects, or none of them. */
export function chooseProjects(
  choices: Choices,
  projects: readonly ComparedProject[],
  isChosen: boolean,
): Choices {
  const next = new Map(choices)
  for (const { id, differences } of projects) {
    if (isChosen) next.set(id, new Set(differences.map(({ key }) => key)))
    else next.delete(id)
  }
  return next
}

export function chooseDifference(choices: Choices, id: string, key: string, isChosen: boolean): Choices {
  const keys = new Set(choices.get(id))
  if (isChosen) keys.add(key)
  else keys.delete(key)
  return new Map(choices).set(id, keys)
}

/** Whether all, some or none of a project is chosen. A new one without anything in it counts as chosen once it was. */
export function gradeChoice(
  { id, differences, state }: ComparedProject,
  choices: Choices,
): 'all' | 'some' | 'none' {
  const keys = choices.get(id)
  if (keys === undefined) return 'none'
  if (state === 'new') return keys.size > 0 || differences.length === 0 ? 'all' : 'none'
  if (keys.size === 0) return 'none'
  return differences.every(({ key }) => keys.has(key)) ? 'all' : 'some'
}

/** What is taken over; projects of which nothing is chosen are not in it. */
export function createTakeOver(comparison: ProjectsComparison, choices: Choices): TakeOverChoices {
  return new Map(
    listOffered(comparison)
      .filter((project) => gradeChoice(project, choices) !== 'none')
      .map((project) => [
        project.id,
        project.state === 'new' ? 'all' : (choices.get(project.id) ?? new Set<string>()),
      ]),
  )
}
