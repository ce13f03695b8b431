import { createProjectFields } from './create-project.ts'
import type { CustomSubjects, Department, Draft, Unit } from './draft.ts'
import type { ExpenditureLine, Project, RevenueLine } from './ledger.ts'

interface WithId {
  readonly id: string
}

/** What a change to one part may set; a part keeps its id. */
export type Patch<T> = Partial<Omit<T, 'id'>>

export function updateFiscalYear(draft: Draft, fiscalYear: number): Draft {
  return { ...draft, fiscalYear }
}

export function updateDepartment(draft: Draft, patch: Patch<Department>): Draft {
  return { ...draft, department: { ...draft.department, ...patch } }
}

export function addUnit(draft: Draft, unit: Unit): Draft {
  return { ...draft, units: [...draft.units, unit] }
}

/** A new code is carried into every line and project of the unit, as long as no other unit has the old one. */
export function updateUnit(draft: Draft, index: number, patch: Patch<Unit>): Draft {
  const before = draft.units[index]
  if (before === undefined) return draft
  const changed = {
    ...draft,
    units: draft.units.map((unit, at) => (at === index ? { ...unit, ...patch } : unit)),
  }
  const isShared = draft.units.some((unit, at) => at !== index && unit.code === before.code)
  if (patch.code === undefined || patch.code === before.code || before.code === '' || isShared) return changed
  const rename = renameUnit(before.code, patch.code)
  return {
    ...changed,
    revenues: changed.revenues.map(rename),
    expenditures: changed.expenditures.map(rename),
    projects: changed.projects.map(rename),
  }
}

/** Its lines and projects keep its code, so that they can be given to another unit. */
export function removeUnit(draft: Draft, index: number): Draft {
  return { ...draft, units: draft.units.filter((_, at) => at !== index) }
}

/** Moves a unit so that it stands at `to` of the list without it. */
export function moveUnit(draft: Draft, index: number, to: number): Draft {
  const moved = draft.units.slice(index, index + 1)
  return { ...draft, units: insertAt(removeUnit(draft, index).units, moved, to) }
}

export function updateCustomSubjects(draft: Draft, customSubjects: CustomSubjects): Draft {
  return { ...draft, customSubjects }
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
  return { ...draft, revenues: draft.revenues.filter((line) => !ids.has(line.id)) }
}

export function updateRevenues(draft: Draft, revenues: readonly RevenueLine[]): Draft {
  return { ...draft, revenues }
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
  return { ...draft, expenditures: draft.expenditures.filter((line) => !ids.has(line.id)) }
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
  return {
    ...draft,
    projects: draft.projects.filter((project) => project.id !== id),
    expenditures: draft.expenditures.filter((line) => !isOfProject(line)).map(release),
    ...(draft.procurement === undefined ? {} : { procurement: draft.procurement.map(release) }),
  }
}

/** Moves a project so that it stands at `index` of the list without it. */
export function moveProject(draft: Draft, id: string, index: number): Draft {
  const moved = draft.projects.filter((project) => project.id === id)
  const others = draft.projects.filter((project) => project.id !== id)
  return { ...draft, projects: insertAt(others, moved, index) }
}

function insertAt<T>(list: readonly T[], items: readonly T[], index = list.length): readonly T[] {
  return [...list.slice(0, index), ...items, ...list.slice(index)]
}

function updateById<T extends WithId>(list: readonly T[], id: string, patch: Patch<T>): readonly T[] {
  const index = list.findIndex((item) => item.id === id)
  const before = list[index]
  if (before === undefined) return list
  const updated = list.slice()
  updated[index] = { ...before, ...patch }
  return updated
}

function updateByIds<T extends WithId>(
  list: readonly T[],
  patches: ReadonlyMap<string, Patch<T>>,
): readonly T[] {
  return list.map((item) => {
    const patch = patches.get(item.id)
    return patch === undefined ? item : { ...item, ...patch }
  })
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
