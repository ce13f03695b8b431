import type { Amount, EnteredAmount } from '../domain/amount.ts'
import type { NarrativeChapter } from '../domain/draft.ts'
import type { PaperScope } from '../domain/paper-texts.ts'
import type { ComputedTable, Disclosure } from '../tables/disclosure.ts'
import type { Standards } from './standards/standards.ts'

/** What the checks judge: the draft with its tables, the papers that will be printed from it, and what they are held to. */
export interface Review {
  readonly disclosure: Disclosure
  /** The department's first; those of the units follow where there are several. */
  readonly papers: readonly ReviewedPaper[]
  readonly standards: Standards
}

/** The paper of the department or of a unit, as far as it is judged. */
export interface ReviewedPaper {
  readonly scope: PaperScope
  /** Of whom; `''` while not filled in. */
  readonly name: string
  /** How it speaks of them. */
  readonly body: '部门' | '单位'
  readonly tables: readonly ComputedTable[]
  /** The typed chapters; in a unit's paper those it has of its own. */
  readonly chapters: readonly ReviewedChapter[]
  readonly comparisons: readonly Comparison[]
  /** What could be bound in place of an amount as it is printed: `982.55`. */
  readonly listFieldsPrinting: (printed: string) => readonly NamedField[]
  /** Whether a table, a project, a purchase or last year has an amount that is printed so. */
  readonly isPrinted: (printed: string) => boolean
}

export interface ReviewedChapter {
  readonly id: NarrativeChapter
  readonly title: string
  /** Nobody has rewritten it. */
  readonly isTemplate: boolean
  readonly paragraphs: readonly (readonly TextRun[])[]
}

/** A piece of a text as it is printed. */
export interface TextRun {
  readonly text: string
  /** Present where the text is a field's. */
  readonly field?: string
  /** Whether the field says something, has nothing to say yet, or is none that anybody knows. */
  readonly state?: 'known' | 'missing' | 'unknown'
}

/** A field by its name in texts and by its Chinese one. */
export interface NamedField {
  readonly name: string
  readonly label: string
}

/** A figure of this year beside last year's. */
export interface Comparison {
  /** As `{{fields}}` name it. */
  readonly figure: string
  readonly label: string
  readonly current: Amount
  /** `null` while not filled in. */
  readonly prior: EnteredAmount
  /** As typed; `''` while not filled in. */
  readonly reason: string
}
