import { insertAt, moveAt, updateById, updateByIds, withoutIndex } from '../lib/edit-list.ts'
import { createProjectFields } from './create-project.ts'
import type { CustomSubjects, Department, Draft, Unit } from './draft.ts'
import type { ExpenditureLine, Project, RevenueLine } from './ledger.ts'
import { moveMarks, removeMarksOf } from './marks.ts'
import {
  locateCustomSubject,
  locateExpenditure,
  locateProject,
  locateRevenue,
  locateUnit,
} from './part-place.ts'
import type { Classification } from './subject.ts'

interface WithId {
  readonly id: string
}

/** What a change to one part may set; a part keeps its id. */
export type Patch<T> = Partial<Omit<T, 'id'>>

export function updateFiscalYear(draft: Draft, fiscalYear: number): Draft {
  return { ...draft, fiscalYear }
}

/** An empty 稿次 is none. */
export function updateEdition(draft: Draft, edition: string): Draft {
  const { edition: _, ...others } = draft
  return edition === '' ? others : { ...others, edition }
}

export function updateDepartment(draft: Draft, patch: Patch<Department>): Draft {
  return { ...draft, department: { ...draft.department, ...patch } }
}

/** The first unit takes over what was entered before there was any. */
export function addUnit(draft: Draft, unit: Unit): Draft {
  const added = { ...draft, units: [...draft.units, unit] }
  if (draft.units.length > 0) return added
  const follow = renameUnit('', unit.code)
  return {
    ...added,
    revenues: draft.revenues.map(follow),
    expenditures: draft.expenditures.map(follow),
    projects: draft.projects.map(follow),
  }
}

/** A new code is carried into every line and project of the unit, as long as no other unit has the old one. */
export function updateUnit(draft: Draft, index: number, patch: Patch<Unit>): Draft {
  const before = draft.units[index]
  if (before === undefined) return draft
  const changed = {
    ...draft,
    units: draft.units.map((unit, at) => (at === index ? { ...unit, ...patch } : unit)),
  }
  if (patch.code === undefined || patch.code === before.code || isCodeShared(draft, index)) return changed
  const marked = moveMarks(changed, locateUnit(before.code), locateUnit(patch.code))
  if (before.code === '') return marked
  const rename = renameUnit(before.code, patch.code)
  return {
    ...marked,
    revenues: changed.revenues.map(rename),
    expenditures: changed.expenditures.map(rename),
    projects: changed.projects.map(rename),
  }
}

/** Its lines and projects keep its code, so that they can be given to another unit. */
export function removeUnit(draft: Draft, index: number): Draft {
  const before = draft.units[index]
  const removed = { ...draft, units: withoutIndex(draft.units, index) }
  if (before === undefined || isCodeShared(draft, index)) return removed
  return removeMarksOf(removed, new Set([locateUnit(before.code)]))
}

/** Moves a unit so that it stands at `to` of the list without it. */
export function moveUnit(draft: Draft, index: number, to: number): Draft {
  return { ...draft, units: moveAt(draft.units, index, to) }
}

export function updateCustomSubjects(draft: Draft, customSubjects: CustomSubjects): Draft {
  const changed = { ...draft, customSubjects }
  return followSubjects(followSubjects(changed, draft, 'functional'), draft, 'economic')
}

/** Puts lines before the one at `index`; at the end without it. */
export function addRevenueLines(draft: Draft, lines: readonly RevenueLine[], index?: number): Draft {
  return { ...draft, revenues: insertAt(draft.revenues, lines, index) }
}

/** Changes many lines at once; ids that are not there are passed over. */
export function updateRevenueLines(draft: Draft, patches: ReadonlyMap<string, Patch<RevenueLine>>): Draft {
  return { ...draft, revenues: updateByIds(draft.revenues, patches) }
}

export function removeRevenueLines(draft: Draft, ids: ReadonlySet<string>): Draft {
  const removed = { ...draft, revenues: draft.revenues.filter((line) => !ids.has(line.id)) }
  return removeMarksOf(removed, new Set([...ids].map(locateRevenue)))
}

/** Gives some lines another order among the places they hold together; all others stay where they are. */
export function reorderRevenueLines(draft: Draft, ids: readonly string[]): Draft {
  return { ...draft, revenues: reorder(draft.revenues, ids) }
}

export function updateRevenues(draft: Draft, revenues: readonly RevenueLine[]): Draft {
  const kept = new Set(revenues.map(({ id }) => id))
  const removed = draft.revenues.filter(({ id }) => !kept.has(id))
  return removeMarksOf({ ...draft, revenues }, new Set(removed.map(({ id }) => locateRevenue(id))))
}

/** Puts lines before the one at `index`; at the end without it. */
export function addExpenditureLines(draft: Draft, lines: readonly ExpenditureLine[], index?: number): Draft {
  return { ...draft, expenditures: insertAt(draft.expenditures, lines, index) }
}

/** Changes many lines at once; one that stops being a project's loses its project with its kind. Unknown ids are passed over. */
export function updateExpenditureLines(
  draft: Draft,
  patches: ReadonlyMap<string, Patch<ExpenditureLine>>,
): Draft {
  const whole = new Map([...patches].map(([id, patch]) => [id, withoutLostProject(patch)]))
  return { ...draft, expenditures: updateByIds(draft.expenditures, whole) }
}

export function removeExpenditureLines(draft: Draft, ids: ReadonlySet<string>): Draft {
  const removed = { ...draft, expenditures: draft.expenditures.filter((line) => !ids.has(line.id)) }
  return removeMarksOf(removed, new Set([...ids].map(locateExpenditure)))
}

/** Gives some lines another order among the places they hold together; all others stay where they are. */
export function reorderExpenditureLines(draft: Draft, ids: readonly string[]): Draft {
  return { ...draft, expenditures: reorder(draft.expenditures, ids) }
}

export function addProject(draft: Draft, id: string, unitCode: string): Draft {
  return { ...draft, projects: [...draft.projects, { id, ...createProjectFields(unitCode) }] }
}

export function updateProject(draft: Draft, id: string, patch: Patch<Project>): Draft {
  return { ...draft, projects: updateById(draft.projects, id, patch) }
}

/** The lines of the project that were its unit's own go with it. */
export function updateProjectUnit(draft: Draft, id: string, unitCode: string): Draft {
  const before = draft.projects.find((project) => project.id === id)?.unitCode
  return {
    ...updateProject(draft, id, { unitCode }),
    expenditures: draft.expenditures.map((line) =>
      line.projectId === id && line.unitCode === before ? { ...line, unitCode } : line,
    ),
  }
}

/** The project goes with its 项目支出; lines of other kinds and procurement that name it stay without a project. */
export function removeProject(draft: Draft, id: string): Draft {
  const isOfProject = ({ kind, projectId }: ExpenditureLine): boolean =>
    kind === 'project' && projectId === id
  const release = releaseFromProject(id)
  const removed = {
    ...draft,
    projects: draft.projects.filter((project) => project.id !== id),
    expenditures: draft.expenditures.filter((line) => !isOfProject(line)).map(release),
    ...(draft.procurement === undefined ? {} : { procurement: draft.procurement.map(release) }),
  }
  const lines = draft.expenditures.filter(isOfProject).map((line) => locateExpenditure(line.id))
  return removeMarksOf(removed, new Set([locateProject(id), ...lines]))
}

/** Moves a project so that it stands at `index` of the list without it. */
export function moveProject(draft: Draft, id: string, index: number): Draft {
  const moved = draft.projects.filter((project) => project.id === id)
  const others = draft.projects.filter((project) => project.id !== id)
  return { ...draft, projects: insertAt(others, moved, index) }
}

/** Whether another unit has the code too: what goes by the code is then the other's as well. */
function isCodeShared({ units }: Draft, index: number): boolean {
  return units.some((unit, at) => at !== index && unit.code === units[index]?.code)
}

/** Takes the marks of own subjects along to their new codes, or away with the subjects. */
function followSubjects(changed: Draft, before: Draft, classification: Classification): Draft {
  const old = listSubjectPlaces(before, classification)
  const current = listSubjectPlaces(changed, classification)
  const gone = old.filter((place) => !current.includes(place))
  const [from] = gone
  const to = current.find((place) => !old.includes(place))
  if (old.length === current.length && from !== undefined && to !== undefined) {
    return moveMarks(changed, from, to)
  }
  return removeMarksOf(changed, new Set(gone))
}

function listSubjectPlaces({ customSubjects }: Draft, classification: Classification): readonly string[] {
  const subjects = customSubjects?.[classification] ?? []
  return subjects.map(({ code }) => locateCustomSubject(classification, code))
}

function reorder<T extends WithId>(list: readonly T[], ids: readonly string[]): readonly T[] {
  const byId = new Map(list.map((item) => [item.id, item]))
  const inOrder = [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
  const moved = new Set(inOrder)
  let next = 0
  return list.map((item) => (moved.has(item) ? (inOrder[next++] ?? item) : item))
}

function withoutLostProject(patch: Patch<ExpenditureLine>): Patch<ExpenditureLine> {
  const losesProject = patch.kind !== undefined && patch.kind !== 'project'
  return losesProject ? { ...patch, projectId: null } : patch
}

function releaseFromProject(id: string): <T extends { readonly projectId: string | null }>(part: T) => T {
  return (part) => (part.projectId === id ? { ...part, projectId: null } : part)
}

function renameUnit(from: string, to: string): <T extends { readonly unitCode: string }>(part: T) => T {
  return (part) => (part.unitCode === from ? { ...part, unitCode: to } : part)
}
