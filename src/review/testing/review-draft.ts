import type { Review } from '../../checks/review.ts'
import { DEFAULT_STANDARDS } from '../../checks/standards/default-standards.ts'
import type { Standards } from '../../checks/standards/standards.ts'
import type { Catalog } from '../../domain/catalog.ts'
import type { Draft } from '../../domain/draft.ts'
import type { StoredTable } from '../../domain/stored-table.ts'
import type { TableDifference } from '../../tables/compare-tables.ts'
import { createDisclosure } from '../../tables/disclosure.ts'
import { createReview } from '../create-review.ts'

/** What goes with a draft in a review, each where a test needs it. */
interface ReviewedWith {
  readonly storedDifferences?: readonly TableDifference[] | undefined
  readonly storedTables?: readonly StoredTable[] | undefined
  readonly standards?: Partial<Standards> | undefined
}

/** A draft as the checks judge it, where nothing else is said by the standards that come with the program. */
export function reviewDraft(draft: Draft, catalog: Catalog, given: ReviewedWith = {}): Review {
  const disclosure = createDisclosure(draft, catalog, given.storedDifferences, given.storedTables)
  return createReview(disclosure, { ...DEFAULT_STANDARDS, ...given.standards })
}
