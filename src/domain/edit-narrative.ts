import type { Draft, NarrativeChapter } from './draft.ts'
import { selectPaperTexts, updatePaperTexts, type PaperScope } from './paper-texts.ts'

/** The text of a chapter, `{{name}}` where a figure is bound; from now on it is printed instead of its template. */
export function updateChapter(
  draft: Draft,
  chapter: NarrativeChapter,
  text: string,
  scope: PaperScope = null,
): Draft {
  const { narrative } = selectPaperTexts(draft, scope)
  return updatePaperTexts(draft, scope, { narrative: { ...narrative, [chapter]: text } })
}

/** 恢复默认: the chapter is printed from its template again. */
export function resetChapter(draft: Draft, chapter: NarrativeChapter, scope: PaperScope = null): Draft {
  const { narrative } = selectPaperTexts(draft, scope)
  if (narrative === undefined) return draft
  const { [chapter]: _, ...others } = narrative
  return updatePaperTexts(draft, scope, { narrative: others })
}
