import type { CustomSubjects } from './draft.ts'
import type { Classification } from './subject.ts'

/**
 * How far a catalogue row can be trusted: `source` was read in documents of 2023–2026, `sourceOld` in a catalogue of
 * about 2009, `memory` nowhere; `draft` is a subject of the draft's own.
 */
export type SubjectOrigin = 'source' | 'sourceOld' | 'memory' | 'draft'

export interface Subject {
  readonly code: string
  readonly name: string
  readonly origin: SubjectOrigin
  /** Lower-case initials of the name's pinyin, for searching; empty where not known. */
  readonly initials: string
}

/** The subjects of one fiscal year, with the draft's own laid over them. */
export interface Catalog {
  readonly functional: ReadonlyMap<string, Subject>
  readonly economic: ReadonlyMap<string, Subject>
}

export const EMPTY_CATALOG: Catalog = { functional: new Map(), economic: new Map() }

/**
 * The draft's own subjects win over the catalogue's; where two of the draft's share a code, the last one. One without a
 * name yet changes nothing: it neither blanks the catalogue's name nor makes its code known.
 */
export function overlayCustomSubjects(catalog: Catalog, custom: CustomSubjects | undefined): Catalog {
  if (custom === undefined) return catalog
  return {
    functional: overlay(catalog.functional, custom.functional),
    economic: overlay(catalog.economic, custom.economic),
  }
}

function overlay(
  subjects: ReadonlyMap<string, Subject>,
  custom: CustomSubjects['functional'],
): ReadonlyMap<string, Subject> {
  if (custom.length === 0) return subjects
  const merged = new Map(subjects)
  for (const { code, name } of custom) {
    if (name.trim() === '') continue
    const known = subjects.get(code)
    merged.set(code, { code, name, origin: 'draft', initials: known?.name === name ? known.initials : '' })
  }
  return merged
}

/** The name to print beside a code: blank where nobody knows it. */
export function findSubjectName(catalog: Catalog, classification: Classification, code: string): string {
  return catalog[classification].get(code)?.name ?? ''
}
