import type { Draft } from '../domain/draft.ts'
import { addExpenditureLines, removeExpenditureLines } from '../domain/edit-draft.ts'
import { removeIndicators } from '../domain/edit-target.ts'
import type { ExpenditureLine, Indicator, Project } from '../domain/ledger.ts'
import { insertAt } from '../lib/edit-list.ts'
import { INDICATOR_ORDER, nameElement, pairIndicators, pairLines } from './compare-projects.ts'
import { matchProjects, type ProjectPair } from './match-projects.ts'
import type { Pair } from './pair-elements.ts'
import { PROJECT_MEMBERS } from './project-members.ts'

/** By the id of their project: everything of it, or the keys of chosen differences. A new project is taken whole or not at all. */
export type TakeOverChoices = ReadonlyMap<string, 'all' | ReadonlySet<string>>

/** Our draft with what was chosen of theirs. Projects that only we have stay. */
export function takeOverProjects(own: Draft, incoming: Draft, choices: TakeOverChoices): Draft {
  return matchProjects(own, incoming).reduce((draft, pair) => {
    const chosen = pair.incoming === undefined ? undefined : choices.get(pair.incoming.id)
    if (chosen === undefined || (chosen !== 'all' && chosen.size === 0)) return draft
    return takeOverProject(draft, incoming, pair, (key) => chosen === 'all' || chosen.has(key))
  }, own)
}

type IsChosen = (key: string) => boolean

function takeOverProject(draft: Draft, incoming: Draft, pair: ProjectPair, isChosen: IsChosen): Draft {
  const { own, incoming: theirs } = pair
  if (theirs === undefined) return draft
  if (own === undefined) {
    const added = { ...draft, projects: [...draft.projects, theirs] }
    return takeOverLines(added, theirs.id, pairLines(draft, incoming, pair), () => true)
  }
  const indicators = pairIndicators(own, theirs)
  const gone = indicators.filter(
    (each) => each.incoming === undefined && isChosen(nameElement('indicators', each)),
  )
  const goneIds = new Set(gone.flatMap(({ own: mine }) => (mine === undefined ? [] : [mine.id])))
  // Marks go with the indicators they are about.
  const cleared = goneIds.size === 0 ? draft : removeIndicators(draft, own.id, goneIds)
  const taken: Project = {
    ...takeOverMembers(own, theirs, isChosen),
    indicators: takeOverIndicators(indicators, theirs, isChosen),
  }
  const changed = {
    ...cleared,
    projects: cleared.projects.map((project) => (project.id === own.id ? taken : project)),
  }
  return takeOverLines(changed, own.id, pairLines(draft, incoming, pair), isChosen)
}

function takeOverMembers(own: Project, theirs: Project, isChosen: IsChosen): Project {
  return PROJECT_MEMBERS.filter(
    ({ key, describe }) => isChosen(key) && describe(own) !== describe(theirs),
  ).reduce((project, { take }) => take(project, theirs), own)
}

/** Ours with the chosen ones of theirs in place; one that is new stands behind the one it follows with them. */
function takeOverIndicators(
  pairs: readonly Pair<Indicator>[],
  theirs: Project,
  isChosen: IsChosen,
): readonly Indicator[] {
  const byIncoming = new Map(pairs.map((pair) => [pair.incoming?.id, pair]))
  const kept = pairs.flatMap(({ own, incoming }) => {
    const taken = isChosen(nameElement('indicators', pairOf(own, incoming)))
    if (own === undefined || (incoming === undefined && taken)) return []
    return [{ pair: incoming, value: taken && incoming !== undefined ? { ...incoming, id: own.id } : own }]
  })
  const inOrder = isChosen(INDICATOR_ORDER) ? orderAsIncoming(kept, theirs) : kept
  let previous: Indicator | undefined
  let result: readonly Placed[] = inOrder
  for (const incoming of theirs.indicators) {
    const pair = byIncoming.get(incoming.id) ?? {}
    if (pair.own === undefined && isChosen(nameElement('indicators', pair))) {
      const at = result.findIndex(({ pair: before }) => before !== undefined && before === previous)
      result = insertAt(result, [{ pair: incoming, value: incoming }], at + 1)
    }
    if (result.some(({ pair: partner }) => partner === incoming)) previous = incoming
  }
  return result.map(({ value }) => value)
}

interface Placed {
  readonly pair: Indicator | undefined
  readonly value: Indicator
}

function pairOf(own: Indicator | undefined, incoming: Indicator | undefined): Pair<Indicator> {
  return { ...(own === undefined ? {} : { own }), ...(incoming === undefined ? {} : { incoming }) }
}

/** Those that they have change places among themselves, the others stay. */
function orderAsIncoming(placed: readonly Placed[], { indicators }: Project): readonly Placed[] {
  const position = new Map(indicators.map((indicator, index) => [indicator, index]))
  const read = ({ pair }: Placed): number => (pair === undefined ? -1 : (position.get(pair) ?? -1))
  const common = placed
    .filter(({ pair }) => pair !== undefined)
    .sort((left, right) => read(left) - read(right))
  let next = 0
  return placed.map((each) => (each.pair === undefined ? each : (common[next++] ?? each)))
}

function takeOverLines(
  draft: Draft,
  projectId: string,
  pairs: readonly Pair<ExpenditureLine>[],
  isChosen: IsChosen,
): Draft {
  const chosen = pairs.filter((pair) => isChosen(nameElement('lines', pair)))
  const removed = chosen.flatMap(({ own, incoming }) =>
    own === undefined || incoming !== undefined ? [] : [own.id],
  )
  const changed = new Map(
    chosen.flatMap(({ own, incoming }) =>
      own === undefined || incoming === undefined
        ? []
        : [[own.id, { ...incoming, id: own.id, projectId }] as const],
    ),
  )
  const used = new Set(draft.expenditures.map(({ id }) => id))
  const added = chosen.flatMap(({ own, incoming }) => {
    if (own !== undefined || incoming === undefined) return []
    const id = findFreeId(incoming.id, used)
    used.add(id)
    return [{ ...incoming, id, projectId }]
  })
  const replaced =
    changed.size === 0
      ? draft
      : { ...draft, expenditures: draft.expenditures.map((line) => changed.get(line.id) ?? line) }
  const shortened = removed.length === 0 ? replaced : removeExpenditureLines(replaced, new Set(removed))
  return added.length === 0 ? shortened : addExpenditureLines(shortened, added, findEnd(shortened, projectId))
}

/** Behind the project's last line; without one at the end. */
function findEnd({ expenditures }: Draft, projectId: string): number {
  const last = expenditures.reduce((found, line, index) => (line.projectId === projectId ? index : found), -1)
  return last < 0 ? expenditures.length : last + 1
}

/** The core has no chance to make ids with: one that is in use gets a number. */
function findFreeId(id: string, used: ReadonlySet<string>): string {
  let free = id
  for (let count = 2; used.has(free); count += 1) free = `${id}-${String(count)}`
  return free
}
