import { parseFieldText, serializeFieldText, type TextPart } from '../../domain/field-text.ts'
import { updateChapter } from '../../domain/edit-narrative.ts'
import { selectPaperTexts } from '../../domain/paper-texts.ts'
import { replaceAt } from '../../lib/edit-list.ts'
import type { Repair } from '../check.ts'
import { findTypedRun, type FoundWords, type ReviewedText } from './reviewed-text.ts'

/** Writes something else, or a field, in place of typed words of a chapter; `null` where the text is no typed chapter. */
export function createRepair(
  label: string,
  { chapter, paragraphs }: ReviewedText,
  { paragraph, start, end, words }: FoundWords,
  replacement: string,
): Repair | null {
  const found = paragraphs[paragraph]
  if (chapter === undefined || chapter.isTemplate || found === undefined) return null
  const run = findTypedRun(found, start, end)
  if (run === undefined) return null
  const { index } = run
  const from = start - run.start
  return {
    label,
    apply: (draft) => {
      const stored = selectPaperTexts(draft, chapter.scope).narrative?.[chapter.id]
      const stale = stored === undefined || stored === null ? [] : parseFieldText(stored)
      const parts = stale[paragraph]
      const part: TextPart | undefined = parts?.[index]
      // The text has moved on since.
      if (parts === undefined || typeof part !== 'string' || part.slice(from, from + words.length) !== words)
        return draft
      const changed = part.slice(0, from) + replacement + part.slice(from + words.length)
      const text = serializeFieldText(replaceAt(stale, paragraph, replaceAt(parts, index, changed)))
      return updateChapter(draft, chapter.id, text, chapter.scope)
    },
  }
}
