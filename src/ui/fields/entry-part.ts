import type { Draft } from '../../domain/draft.ts'
import { DEPARTMENT_PLACE, locateCustomSubject, locateProject, locateUnit } from '../../domain/part-place.ts'

/** Whether the part that an entry belongs to, by its name from `nameEntry`, is in the draft. */
export function isOfPresentPart(draft: Draft, entryName: string): boolean {
  const name = decodeURIComponent(entryName)
  const partKey = name.slice(0, name.lastIndexOf(' '))
  const parts = listParts(draft)
  // Of two parts that go by the same code the number tells which.
  return parts.has(partKey) || parts.has(partKey.replace(/#\d+$/, ''))
}

/** The parts that have entries. */
function listParts({ units, projects, customSubjects }: Draft): ReadonlySet<string> {
  const { functional = [], economic = [] } = customSubjects ?? {}
  return new Set([
    DEPARTMENT_PLACE,
    ...units.map(({ code }) => locateUnit(code)),
    ...projects.map(({ id }) => locateProject(id)),
    ...functional.map(({ code }) => locateCustomSubject('functional', code)),
    ...economic.map(({ code }) => locateCustomSubject('economic', code)),
  ])
}
