import type { Draft } from '../../domain/draft.ts'
import {
  DEPARTMENT_PLACE,
  findPartOf,
  locateCustomSubject,
  locateDutyTarget,
  locateProject,
  locateUnit,
} from '../../domain/part-place.ts'

/** Whether the part that an entry belongs to, by its name from `nameEntry`, is in the draft. */
export function isOfPresentPart(draft: Draft, entryName: string): boolean {
  const name = decodeURIComponent(entryName)
  const partKey = name.slice(0, name.lastIndexOf(' '))
  const parts = listParts(draft)
  // A figure of last year or an asset is always there to be filled in.
  if (/^(?:priorYear|assets)\//.test(partKey)) return true
  // What a unit's paper has is there with the unit.
  if (parts.has(findPartOf(partKey))) return true
  // Of two parts that go by the same code the number tells which.
  return parts.has(partKey.replace(/#\d+$/, ''))
}

/** The parts that have entries. */
function listParts({
  units,
  projects,
  customSubjects,
  dutyTargets = [],
  glossary = [],
}: Draft): ReadonlySet<string> {
  const { functional = [], economic = [] } = customSubjects ?? {}
  return new Set([
    DEPARTMENT_PLACE,
    ...units.map(({ code }) => locateUnit(code)),
    ...[...dutyTargets, ...units.flatMap((unit) => unit.dutyTargets ?? [])].map(({ id }) =>
      locateDutyTarget(id),
    ),
    ...glossary.map((_, index) => nameGlossaryPart(index)),
    ...projects.map(({ id }) => locateProject(id)),
    ...functional.map(({ code }) => locateCustomSubject('functional', code)),
    ...economic.map(({ code }) => locateCustomSubject('economic', code)),
  ])
}

/** An entry of 名词解释 as a part with fields: a term may stand twice, and is itself typed. */
export function nameGlossaryPart(index: number): string {
  return `glossary at ${String(index)}`
}
