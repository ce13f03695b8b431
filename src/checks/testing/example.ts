import type { Draft } from '../../domain/draft.ts'
import type { TableDifference } from '../../tables/compare-tables.ts'
import type { Severity } from '../check.ts'

export interface ExpectedFinding {
  readonly severity: Severity
  readonly at: string
  readonly field?: string
  /** What title and message together contain. */
  readonly says: readonly string[]
}

/** Drafts that one check has nothing to say about, and drafts with all that it says of them. */
export interface Examples {
  readonly passing: readonly Draft[]
  readonly failing: readonly {
    readonly what: string
    readonly draft: Draft
    readonly storedDifferences?: readonly TableDifference[]
    readonly findings: readonly ExpectedFinding[]
  }[]
}
