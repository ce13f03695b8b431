import type { NarrativeChapter } from '../../domain/draft.ts'
import type { PaperScope } from '../../domain/paper-texts.ts'
import type { TextRun } from '../review.ts'

/** A paragraph as it is printed, with what of it was typed. */
export interface ReviewedParagraph {
  readonly text: string
  readonly runs: readonly PlacedRun[]
}

/** A run with where it begins in its paragraph. */
export interface PlacedRun extends TextRun {
  readonly start: number
}

/** A text somebody may have typed, with how findings call its place. */
export interface ReviewedText {
  readonly at: string
  readonly field?: string
  /** 情况说明“收入说明”, 第 3 个项目“设备更新”的资金用途. */
  readonly place: string
  readonly paragraphs: readonly ReviewedParagraph[]
  /** Present where it is a chapter of the statement. */
  readonly chapter?: {
    readonly id: NarrativeChapter
    readonly scope: PaperScope
    readonly isTemplate: boolean
  }
}

/** Words found in a paragraph. */
export interface FoundWords {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly words: string
}

export function createParagraph(runs: readonly TextRun[]): ReviewedParagraph {
  let start = 0
  const placed = runs.map((run) => {
    const each = { ...run, start }
    start += run.text.length
    return each
  })
  return { text: runs.map(({ text }) => text).join(''), runs: placed }
}

/** A text without fields: one paragraph for each line that says something. */
export function createPlainParagraphs(text: string): readonly ReviewedParagraph[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => createParagraph([{ text: line }]))
}

/** The run that holds the whole of it as typed words; `undefined` where a field has part in it. */
export function findTypedRun(paragraph: ReviewedParagraph, start: number, end: number): number | undefined {
  const index = paragraph.runs.findIndex(
    (run) => run.field === undefined && run.start <= start && end <= run.start + run.text.length,
  )
  return index === -1 ? undefined : index
}

/** All that a pattern finds of words that were typed. */
export function findTyped(text: ReviewedText, pattern: RegExp): readonly FoundWords[] {
  return text.paragraphs.flatMap((paragraph, index) =>
    [...paragraph.text.matchAll(pattern)].flatMap((match) => {
      const [words] = match
      const end = match.index + words.length
      if (words === '' || findTypedRun(paragraph, match.index, end) === undefined) return []
      return [{ paragraph: index, start: match.index, end, words }]
    }),
  )
}
