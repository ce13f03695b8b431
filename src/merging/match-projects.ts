import type { Draft } from '../domain/draft.ts'
import type { Project } from '../domain/ledger.ts'
import type { Pair } from './pair-elements.ts'

/** Something about a project of theirs that a person has to judge. */
export type ProjectConflict =
  /** Several projects have the code: none was matched by it. */
  | { readonly kind: 'codeRepeated'; readonly code: string }
  /** By its id it is one project of ours, by its code another. */
  | { readonly kind: 'otherHasCode'; readonly code: string; readonly otherName: string }
  | { readonly kind: 'unknownUnit'; readonly unitCode: string }
  /** A line of it is another project's with us: taking it over adds it, and the other keeps its own. */
  | { readonly kind: 'lineElsewhere'; readonly line: string; readonly otherName: string }

export interface ProjectPair extends Pair<Project> {
  readonly matchedBy: 'id' | 'code' | null
  readonly conflicts: readonly ProjectConflict[]
}

/** Projects of two drafts that are the same: by id, then by a code that only one of each has. */
export function matchProjects(own: Draft, incoming: Draft): readonly ProjectPair[] {
  const ownById = new Map(own.projects.map((project) => [project.id, project]))
  const incomingIds = new Set(incoming.projects.map(({ id }) => id))
  const ownLeft = groupByCode(own.projects.filter(({ id }) => !incomingIds.has(id)))
  const incomingLeft = groupByCode(incoming.projects.filter(({ id }) => !ownById.has(id)))
  const matched = new Set<Project>()
  const pairs = incoming.projects.map((project): ProjectPair => {
    const byId = ownById.get(project.id)
    if (byId !== undefined) {
      matched.add(byId)
      return {
        own: byId,
        incoming: project,
        matchedBy: 'id',
        conflicts: findOtherWithCode(own, byId, project),
      }
    }
    const code = project.code.trim()
    const candidates = ownLeft.get(code) ?? []
    const [found] = candidates
    if (found === undefined)
      return { incoming: project, matchedBy: null, conflicts: findOtherWithCode(own, null, project) }
    if (candidates.length > 1 || (incomingLeft.get(code) ?? []).length > 1) {
      return { incoming: project, matchedBy: null, conflicts: [{ kind: 'codeRepeated', code }] }
    }
    matched.add(found)
    return { own: found, incoming: project, matchedBy: 'code', conflicts: [] }
  })
  const missing = own.projects.filter((project) => !matched.has(project))
  return [...pairs, ...missing.map((project) => ({ own: project, matchedBy: null, conflicts: [] }))]
}

function groupByCode(projects: readonly Project[]): ReadonlyMap<string, readonly Project[]> {
  const groups = new Map<string, Project[]>()
  for (const project of projects) {
    const code = project.code.trim()
    if (code === '') continue
    const group = groups.get(code)
    if (group === undefined) groups.set(code, [project])
    else group.push(project)
  }
  return groups
}

/** A code that is new to our project, and that another of ours has already. */
function findOtherWithCode(own: Draft, mine: Project | null, project: Project): readonly ProjectConflict[] {
  const code = project.code.trim()
  if (code === '' || code === mine?.code.trim()) return []
  const other = own.projects.find((candidate) => candidate !== mine && candidate.code.trim() === code)
  return other === undefined ? [] : [{ kind: 'otherHasCode', code, otherName: other.name }]
}
