import type { NARRATIVE_CHAPTERS } from '../../domain/draft.ts'
import type { FieldName } from '../figure-names.ts'
import type { StatementSource } from '../statement-source.ts'

export type NarrativeChapter = (typeof NARRATIVE_CHAPTERS)[number]

/** One typed chapter of the statement. */
export interface Chapter {
  readonly id: NarrativeChapter
  /** What its text is called where it is edited. */
  readonly title: string
  /** Whose text it may be: `own` texts differ from unit to unit, `shared` ones serve the paper of every unit. */
  readonly reach: 'own' | 'shared'
  /** The text that fits the data, with `{{fields}}`; `''` where nothing can be said without being told. */
  readonly createTemplate: (source: StatementSource) => string
}

/** `{{name}}`, checked by the compiler. */
export function field(name: FieldName): string {
  return `{{${name}}}`
}

/** `{{name}} 万元` */
export function money(name: FieldName): string {
  return `${field(name)} 万元`
}
