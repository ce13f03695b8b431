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
  const found = listSentences(paragraph).find(({ start, end }) => start <= at && at < end)
  return found ?? { text, start: 0, end: text.length }
}

/** Titles in 《》, words in “” and numbers of documents: what others have written, not this paper. */
const QUOTED = /《[^《》]*》|“[^“”]*”|[〔［[【]\s*\d{4}\s*[〕］\]】]\s*(?:第?\s*\d+\s*号)?/g

const quotedRanges = rememberByReference(({ text }: ReviewedParagraph) =>
  [...text.matchAll(QUOTED)].map((match) => [match.index, match.index + match[0].length] as const),
)

export function isQuoted(paragraph: ReviewedParagraph, start: number, end: number): boolean {
  return quotedRanges(paragraph).some(([from, to]) => from <= start && end <= to)
}
