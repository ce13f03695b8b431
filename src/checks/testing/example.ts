import type { Draft } from '../../domain/draft.ts'
import type { StoredTable } from '../../domain/stored-table.ts'
import type { TableDifference } from '../../tables/compare-tables.ts'
import type { CheckId, Severity } from '../check.ts'
import type { Standards } from '../standards/standards.ts'

export interface ExpectedFinding {
  readonly severity: Severity
  readonly at: string
  readonly field?: string
  /** What title and message together contain. */
  readonly says: readonly string[]
}

/** A draft with all that one check says of it. */
export interface Example {
  readonly what: string
  readonly draft: Draft
  readonly storedDifferences?: readonly TableDifference[]
  readonly storedTables?: readonly StoredTable[]
  /** Where it is judged by others than those that come with the program. */
  readonly standards?: Partial<Standards>
  readonly findings: readonly ExpectedFinding[]
}

/** What one check says nothing of, what it finds, and what lies right on its limits: found or not. */
export interface Examples {
  readonly passing: readonly Draft[]
  readonly failing: readonly Example[]
  readonly boundary: readonly Example[]
}

/** By the ids of the checks of a family. */
export type FamilyExamples = Readonly<Partial<Record<CheckId, Examples>>>
