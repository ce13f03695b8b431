import { ALL_CHAPTERS } from './chapters/all-chapters.ts'
import type { NarrativeChapter } from './chapters/chapter.ts'
import { adaptToUnit } from './scope.ts'
import type { StatementSource } from './statement-source.ts'

export interface ChapterText {
  /** With `{{fields}}`, as `parseFieldText` reads it. */
  readonly text: string
  /** Nobody has rewritten it: 恢复默认 would change nothing. */
  readonly isTemplate: boolean
}

/** What stands in a chapter: the stored text, or else the template that fits the data. */
export function readChapterText(source: StatementSource, id: NarrativeChapter): ChapterText {
  const chapter = ALL_CHAPTERS[id]
  const own = source.texts.narrative[id]
  if (typeof own === 'string') return { text: inScopeWords(source, own), isTemplate: false }
  const shared = chapter.reach === 'shared' ? source.disclosure.draft.narrative?.[id] : undefined
  if (typeof shared === 'string') return { text: adaptToUnit(shared), isTemplate: false }
  return { text: chapter.createTemplate(source), isTemplate: true }
}

/** What would stand in a chapter if nobody had rewritten it for this paper. */
export function readDefaultText(source: StatementSource, id: NarrativeChapter): string {
  const { [id]: _, ...narrative } = source.texts.narrative
  // The department's own text is the shared one.
  if (source.isWhole) return ALL_CHAPTERS[id].createTemplate(source)
  return readChapterText({ ...source, texts: { ...source.texts, narrative } }, id).text
}

/** A single unit's paper prints the department's own texts. */
function inScopeWords({ isWhole, scope }: StatementSource, text: string): string {
  return isWhole && scope.kind === 'unit' ? adaptToUnit(text) : text
}
