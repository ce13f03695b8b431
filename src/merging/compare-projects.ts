import type { Draft } from '../domain/draft.ts'
import type { ExpenditureLine, Indicator, Project } from '../domain/ledger.ts'
import { isSameContent } from '../lib/is-same-content.ts'
import { isReordered } from '../lib/keyed-list.ts'
import { matchProjects, type ProjectConflict, type ProjectPair } from './match-projects.ts'
import { pairElements, type Naming, type Pair } from './pair-elements.ts'
import {
  describeIndicator,
  describeLine,
  INDICATOR_MEMBERS,
  LINE_MEMBERS,
  PROJECT_MEMBERS,
  type ShownMember,
} from './project-members.ts'

/** Two texts that are not the same; `null` where the one side has no such thing. */
export interface TextDifference {
  readonly label: string
  readonly own: string | null
  readonly incoming: string | null
}

/** What can be taken over by itself: a member of the project, an indicator, a line, the order of the indicators. */
export interface ProjectDifference extends TextDifference {
  /** Unique within its project; names it in what is chosen. */
  readonly key: string
  /** Within an indicator or a line that both have. */
  readonly details: readonly TextDifference[]
}

export interface ComparedProject {
  /** Of their project, or of ours where they have none. */
  readonly id: string
  readonly ownId: string | null
  readonly code: string
  readonly name: string
  readonly state: 'new' | 'changed' | 'same' | 'missing'
  readonly matchedBy: 'id' | 'code' | null
  /** What taking over would change; empty for one that they have not. */
  readonly differences: readonly ProjectDifference[]
  readonly conflicts: readonly ProjectConflict[]
}

export interface ProjectsComparison {
  /** In their order, then those that only we have. */
  readonly projects: readonly ComparedProject[]
  readonly isOtherYear: boolean
  readonly isOtherDepartment: boolean
}

/** How the projects of a 科室填报表 differ from ours, field by field. */
export function compareProjects(own: Draft, incoming: Draft): ProjectsComparison {
  return {
    projects: matchProjects(own, incoming).map((pair) => compareProject(own, incoming, pair)),
    isOtherYear: own.fiscalYear !== incoming.fiscalYear,
    isOtherDepartment: own.department.code.trim() !== incoming.department.code.trim(),
  }
}

function compareProject(own: Draft, incoming: Draft, pair: ProjectPair): ComparedProject {
  const { matchedBy, conflicts } = pair
  const differences = listDifferences(own, incoming, pair)
  const { id, code, name } = pair.incoming ?? pair.own ?? { id: '', code: '', name: '' }
  const state = findState(pair, differences.length)
  const found = state === 'missing' ? [] : [...conflicts, ...findConflicts(own, incoming, pair)]
  const ownId = pair.own?.id ?? null
  return { id, ownId, code, name, state, matchedBy, differences, conflicts: found }
}

function findState(pair: ProjectPair, differenceCount: number): ComparedProject['state'] {
  if (pair.incoming === undefined) return 'missing'
  if (pair.own === undefined) return 'new'
  return differenceCount === 0 ? 'same' : 'changed'
}

function listDifferences(own: Draft, incoming: Draft, pair: ProjectPair): readonly ProjectDifference[] {
  const { own: mine, incoming: theirs } = pair
  if (theirs === undefined) return []
  const indicators = pairIndicators(mine, theirs)
  return [
    ...compareMembers(mine, theirs),
    ...describePairs('indicators', '绩效指标', indicators, INDICATOR_MEMBERS, describeIndicator),
    ...compareOrder(indicators, theirs),
    ...describePairs('lines', '项目支出', pairLines(own, incoming, pair), LINE_MEMBERS, describeLine),
  ]
}

function compareMembers(mine: Project | undefined, theirs: Project): readonly ProjectDifference[] {
  return PROJECT_MEMBERS.flatMap(({ key, label, describe }) => {
    const texts = { own: mine === undefined ? null : describe(mine), incoming: describe(theirs) }
    return texts.incoming === (texts.own ?? '') ? [] : [{ key, label, ...texts, details: [] }]
  })
}

/** Key of the order of the indicators that both have. */
export const INDICATOR_ORDER = 'indicators'

function compareOrder(pairs: readonly Pair<Indicator>[], theirs: Project): readonly ProjectDifference[] {
  const common = pairs.flatMap(({ own, incoming }) =>
    own === undefined || incoming === undefined ? [] : [incoming.id],
  )
  if (
    !isReordered(
      common,
      theirs.indicators.map(({ id }) => id),
    )
  )
    return []
  return [{ key: INDICATOR_ORDER, label: '绩效指标的顺序', own: '原顺序', incoming: '新顺序', details: [] }]
}

function describePairs<T extends { readonly id: string }>(
  list: 'indicators' | 'lines',
  label: string,
  pairs: readonly Pair<T>[],
  members: readonly ShownMember<T>[],
  describe: (element: T) => string,
): readonly ProjectDifference[] {
  return pairs
    .filter((pair) => !isSamePair(pair))
    .map((pair) => ({
      key: nameElement(list, pair),
      label,
      own: pair.own === undefined ? null : describe(pair.own),
      incoming: pair.incoming === undefined ? null : describe(pair.incoming),
      details: listDetails(pair, members),
    }))
}

function listDetails<T>(
  { own, incoming }: Pair<T>,
  members: readonly ShownMember<T>[],
): readonly TextDifference[] {
  if (own === undefined || incoming === undefined) return []
  return members.flatMap(({ label, describe }) => {
    const texts = { own: describe(own), incoming: describe(incoming) }
    return texts.own === texts.incoming ? [] : [{ label, ...texts }]
  })
}

/** The key of an indicator or a line: ours, where we have it. */
export function nameElement(
  list: 'indicators' | 'lines',
  { own, incoming }: Pair<{ readonly id: string }>,
): string {
  return `${list}/${own?.id ?? incoming?.id ?? ''}`
}

function isSamePair<T extends object>({ own, incoming }: Pair<T>): boolean {
  return own !== undefined && incoming !== undefined && describeContent(own) === describeContent(incoming)
}

export function pairIndicators(mine: Project | undefined, theirs: Project): readonly Pair<Indicator>[] {
  return pairElements(mine?.indicators ?? [], theirs.indicators, [
    ({ id }) => id,
    describeContent,
    ({ level1, level2, name }) => (name.trim() === '' ? null : JSON.stringify([level1, level2, name.trim()])),
  ])
}

export function pairLines(own: Draft, incoming: Draft, pair: ProjectPair): readonly Pair<ExpenditureLine>[] {
  const sameBooking: Naming<ExpenditureLine> = (line) =>
    JSON.stringify([line.unitCode, line.functionCode, line.economicCode, line.source, line.carryOver])
  const incomingId = pair.incoming?.id
  // Lines of ours may name a project that only they have: it comes to them.
  const ownLines = listLines(own, pair.own?.id ?? incomingId)
  return pairElements(ownLines, listLines(incoming, incomingId), [
    ({ id }) => id,
    describeContent,
    sameBooking,
  ])
}

function listLines({ expenditures }: Draft, id: string | undefined): readonly ExpenditureLine[] {
  return expenditures.filter(({ kind, projectId }) => kind === 'project' && projectId === id)
}

/** All but what says which element it is, members in a fixed order. */
function describeContent(element: object): string {
  const members = Object.entries(element).filter(([name]) => name !== 'id' && name !== 'projectId')
  return JSON.stringify(members.sort(([left], [right]) => (left < right ? -1 : 1)))
}

function findConflicts(own: Draft, incoming: Draft, pair: ProjectPair): readonly ProjectConflict[] {
  const unitCode = pair.incoming?.unitCode ?? ''
  const isKnown = own.units.some(({ code }) => code === unitCode)
  const units: ProjectConflict[] = isKnown ? [] : [{ kind: 'unknownUnit', unitCode }]
  const byId = new Map(own.expenditures.map((line) => [line.id, line]))
  const lines = pairLines(own, incoming, pair).flatMap(
    ({ own: mine, incoming: theirs }): ProjectConflict[] => {
      const taken = mine === undefined && theirs !== undefined ? byId.get(theirs.id) : undefined
      if (taken === undefined || theirs === undefined || !isSameBooking(taken, theirs)) return []
      const otherName = own.projects.find(({ id }) => id === taken.projectId)?.name ?? ''
      return [{ kind: 'lineElsewhere', line: describeLine(theirs), otherName }]
    },
  )
  return [...units, ...lines]
}

/** Drafts made apart may use one id for two things. */
function isSameBooking(left: ExpenditureLine, right: ExpenditureLine): boolean {
  return isSameContent(
    [left.functionCode, left.economicCode, left.source],
    [right.functionCode, right.economicCode, right.source],
  )
}
