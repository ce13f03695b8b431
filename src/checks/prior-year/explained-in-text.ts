import type { NarrativeChapter } from '../../domain/draft.ts'
import type { ReviewedPaper } from '../review.ts'

/** A template's 主要原因是。 gives none. */
const GIVES_REASON = /(?:原因|由于|因为|主要是|主要系|系因)(?:是|为|系)?[：:，,\s]*[^：:，,\s]{2,}/

/** Whether a chapter that somebody has written says in words of its own why a figure changed. */
export function explainsInText(paper: ReviewedPaper, chapter: NarrativeChapter, label: string): boolean {
  const written = paper.chapters.find(({ id, isTemplate }) => id === chapter && !isTemplate)
  if (written === undefined) return false
  const sentences = written.paragraphs.flatMap((runs) =>
    runs
      // What a field asks for is no reason.
      .map(({ text, state }) => (state === undefined || state === 'known' ? text : ''))
      .join('')
      .split(/[。；;]/),
  )
  return sentences.some((sentence) => sentence.includes(label) && GIVES_REASON.test(sentence))
}
