import type { Standards } from '../../checks/standards/standards.ts'
import { LIST_FIELDS, PROCUREMENT_FIELDS, THRESHOLD_FIELDS } from './standards-fields.ts'

const FIELDS = [...LIST_FIELDS, ...THRESHOLD_FIELDS, ...PROCUREMENT_FIELDS]

/** What stands in the fields, by their keys, over standards that have more than there are fields. */
export interface StandardsForm {
  readonly base: Standards
  readonly texts: ReadonlyMap<string, string>
}

export function createForm(base: Standards): StandardsForm {
  return { base, texts: new Map(FIELDS.map(({ key, show }) => [key, show(base)])) }
}

export function updateForm({ base, texts }: StandardsForm, key: string, text: string): StandardsForm {
  return { base, texts: new Map(texts).set(key, text) }
}

/** The standards that the fields make, as far as they can be read, and what is wrong with the others, in their order. */
export function readForm({ base, texts }: StandardsForm): {
  readonly standards: Standards
  readonly errors: ReadonlyMap<string, string>
} {
  const errors = new Map<string, string>()
  let standards = base
  for (const { key, show, accept } of FIELDS) {
    const text = texts.get(key) ?? ''
    // What was not touched is not read anew: its text may say less than it holds.
    if (text === show(base)) continue
    const changed = accept(standards, text)
    if (changed.ok) standards = changed.value
    else errors.set(key, changed.error)
  }
  return { standards, errors }
}
