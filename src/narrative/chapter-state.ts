import type { NarrativeChapter } from '../domain/draft.ts'
import { readChapterText } from './chapter-text.ts'
import { parseFieldText } from '../domain/field-text.ts'
import type { StatementSource } from './statement-source.ts'
import { readField } from './text-fields.ts'

/** How far a typed chapter has come. */
export interface ChapterState {
  readonly kind: 'template' | 'rewritten' | 'empty'
  /** The fields that have nothing to print yet, or that nobody knows. */
  readonly openFields: readonly string[]
}

export function describeChapterState(source: StatementSource, chapter: NarrativeChapter): ChapterState {
  const { text, isTemplate } = readChapterText(source, chapter)
  const paragraphs = parseFieldText(text)
  const fields = paragraphs.flatMap((parts) =>
    parts.flatMap((part) => (typeof part === 'string' ? [] : part.field)),
  )
  return {
    kind: paragraphs.length === 0 ? 'empty' : isTemplate ? 'template' : 'rewritten',
    openFields: [...new Set(fields)].filter((name) => readField(source, name).kind !== 'known'),
  }
}
