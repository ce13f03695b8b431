import type { Column } from '../../tables/summary-table.ts'
import type { NarrativeChapter } from '../chapters/chapter.ts'

/** A run of text; `field` names what it was bound to. */
export interface Segment {
  readonly text: string
  readonly field?: string
  /** Says what is still to be filled in, or repeats a field that nobody knows. */
  readonly isMissing?: true
}

interface OfChapter {
  /** The typed chapter it comes from; absent where it follows by itself. */
  readonly chapter?: NarrativeChapter
}

export interface HeadingBlock extends OfChapter {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
}

export interface ParagraphBlock extends OfChapter {
  readonly kind: 'paragraph'
  /** Their texts may hold line breaks. */
  readonly segments: readonly Segment[]
}

/** A table of the statement, ready to print; the nine have their own shape. */
export interface TableBlock {
  readonly kind: 'table'
  readonly id: 'institutions' | 'procurement' | 'assets'
  readonly caption: string
  /** Above the table, left and right; `''` for none. */
  readonly headLeft: string
  readonly headRight: string
  readonly orientation: 'portrait' | 'landscape'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  /** Rows that sum the others, from zero. */
  readonly totalRows: readonly number[]
  readonly notes: readonly string[]
}

/** The target form of a project stands here. */
export interface TargetFormBlock {
  readonly kind: 'targetForm'
  readonly projectId: string
  readonly caption: string
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock | TargetFormBlock
