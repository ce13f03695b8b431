import type { Amount } from '../domain/amount.ts'
import type { Draft } from '../domain/draft.ts'
import type { LineFilter } from '../tables/line-filter.ts'
import type { Review } from './review.ts'

/** Stable for ever: never reused, never renumbered. */
export type CheckId = `${'L' | 'T' | 'Y' | 'N' | 'P' | 'G'}${number}`

/** error 须改正, warning 需核实, info 提示. */
export type Severity = 'error' | 'warning' | 'info'

/** One side of a comparison: what the figure is and its exact amount. */
export interface ComparedFigure {
  readonly label: string
  readonly amount: Amount
}

/** One thing that is wrong in one place. */
export interface Finding {
  readonly check: CheckId
  readonly severity: Severity
  /** What is wrong in a few words, the heading of its card. */
  readonly title: string
  /** What is wrong, where, both figures and what to do, in one or two sentences. */
  readonly message: string
  /** The part of the draft it is about, by ids: `expenditures/e12`, `projects/p4`; made in `domain/part-place.ts` and `location.ts`, read in the latter. */
  readonly at: string
  /** The field of that part to go to, such as `amount`; absent where the whole part is meant. */
  readonly field?: string
  /** Both sides, where the rule compares figures. */
  readonly figures?: readonly [ComparedFigure, ComparedFigure]
  /** What of the ledger the figures sum up, where it is not what lies at `at`. */
  readonly lines?: readonly LineFilter[]
  /** Left minus right, exactly. */
  readonly difference?: Amount
  /** What it rests on besides the figures, such as the words in question: when it changes, a waiver falls. */
  readonly evidence?: string
  /** The words in question as they stand in the text at `at`, to mark them there. */
  readonly quote?: string
  /** A change that mends just this and nothing else, where one is certain. */
  readonly repair?: Repair
}

/** A change offered beside a finding, one at a time and to be undone like every other. */
export interface Repair {
  /** What it does, on its button: 改为“2026年”. */
  readonly label: string
  readonly apply: (draft: Draft) => Draft
}

/** What a check says of one place; `runChecks` adds whose finding it is. */
export type CheckFinding = Omit<Finding, 'check'>

/** A rule the disclosure must satisfy; each finding names the line, cell or part it is about. */
export interface Check {
  readonly id: CheckId
  /** The gravest severity its findings can have. */
  readonly severity: Severity
  /** Arithmetic or statutory: its errors cannot be passed with a reason. */
  readonly isBinding: boolean
  /** The rule in one Chinese sentence. */
  readonly rule: string
  /** Where it comes from: law, form or arithmetic, in Chinese. */
  readonly basis: string
  readonly run: (review: Review) => readonly CheckFinding[]
}
