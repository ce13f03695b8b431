import type { NarrativeChapter } from '../../domain/draft.ts'
import type { PaperScope } from '../../domain/paper-texts.ts'
import { findLastAt } from '../../lib/find-last-at.ts'
import { toHalfWidth } from '../../lib/to-half-width.ts'
import type { TextRun } from '../review.ts'

/** A paragraph as it is printed, with what of it was typed. */
export interface ReviewedParagraph {
  readonly text: string
  readonly runs: readonly PlacedRun[]
}

/** A run with where it is in its paragraph. */
export interface PlacedRun extends TextRun {
  /** Among the runs, from zero. */
  readonly index: number
  /** Of its first character. */
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
  const placed = runs.map((run, index) => {
    const each = { ...run, index, start }
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

/** The run that holds the whole of it as typed words, with its place among the runs; `undefined` where a field has part in it. */
export function findTypedRun(
  paragraph: ReviewedParagraph,
  start: number,
  end: number,
): PlacedRun | undefined {
  const run = findLastAt(paragraph.runs, start)
  return run?.field === undefined && run !== undefined && end <= run.start + run.text.length ? run : undefined
}

/** All that a pattern finds of words that were typed; digits and signs are read in half width where `isWidthFree`. */
export function findTyped(
  text: ReviewedText,
  pattern: RegExp,
  { isWidthFree = false }: { readonly isWidthFree?: boolean } = {},
): readonly FoundWords[] {
  return text.paragraphs.flatMap((paragraph, index) => {
    const read = isWidthFree ? toHalfWidth(paragraph.text) : paragraph.text
    return [...read.matchAll(pattern)].flatMap((match) =>
      takeTyped(paragraph, index, match.index, match.index + match[0].length),
    )
  })
}

/** The words at a place of a paragraph, unless a field has part in them or there are none. */
export function takeTyped(
  paragraph: ReviewedParagraph,
  index: number,
  start: number,
  end: number,
): readonly FoundWords[] {
  if (end <= start || findTypedRun(paragraph, start, end) === undefined) return []
  return [{ paragraph: index, start, end, words: paragraph.text.slice(start, end) }]
}
