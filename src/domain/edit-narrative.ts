import type { Draft, NarrativeChapter } from './draft.ts'

/** The text of a chapter, `{{name}}` where a figure is bound; from now on it is printed instead of its template. */
export function updateChapter(draft: Draft, chapter: NarrativeChapter, text: string): Draft {
  return { ...draft, narrative: { ...draft.narrative, [chapter]: text } }
}

/** 恢复默认: the chapter is printed from its template again. */
export function resetChapter(draft: Draft, chapter: NarrativeChapter): Draft {
  const { [chapter]: _, ...narrative } = draft.narrative ?? {}
  return draft.narrative === undefined ? draft : { ...draft, narrative }
}
