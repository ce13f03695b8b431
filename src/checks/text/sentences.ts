import { findLastAt } from '../../lib/find-last-at.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import type { ReviewedParagraph } from './reviewed-text.ts'

export interface Sentence {
  readonly text: string
  /** Within its paragraph. */
  readonly start: number
  readonly end: number
}

const SENTENCE = /[^。！？；;\n]+[。！？；;]?/g

export const listSentences = rememberByReference(({ text }: ReviewedParagraph): readonly Sentence[] =>
  [...text.matchAll(SENTENCE)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  })),
)

export function findSentence(paragraph: ReviewedParagraph, at: number): Sentence {
  const { text } = paragraph
  const found = findLastAt(listSentences(paragraph), at)
  return found !== undefined && at < found.end ? found : { text, start: 0, end: text.length }
}

/** Farther away nothing decides about words; a sentence that does not end must not cost more than others. */
const FARTHEST = 200

/** What stands around words in their sentence. */
export interface Surroundings {
  readonly before: string
  readonly after: string
  /** Both, and the words between them. */
  readonly text: string
}

export function readAround(paragraph: ReviewedParagraph, start: number, end: number): Surroundings {
  const sentence = findSentence(paragraph, start)
  const from = Math.max(sentence.start, start - FARTHEST)
  const to = Math.max(end, Math.min(sentence.end, end + FARTHEST))
  const { text } = paragraph
  return { before: text.slice(from, start), after: text.slice(end, to), text: text.slice(from, to) }
}

/** Titles in 《》, words in “” and numbers of documents: what others have written, not this paper. */
const QUOTED = /《[^《》]*》|“[^“”]*”|[〔［[【]\s*\d{4}\s*[〕］\]】]\s*(?:第?\s*\d+\s*号)?/g

const listQuoted = rememberByReference(({ text }: ReviewedParagraph) =>
  [...text.matchAll(QUOTED)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
)

export function isQuoted(paragraph: ReviewedParagraph, start: number, end: number): boolean {
  const quoted = findLastAt(listQuoted(paragraph), start)
  return quoted !== undefined && end <= quoted.end
}
