import type { Review } from '../../checks/review.ts'
import { DEFAULT_STANDARDS } from '../../checks/standards/default-standards.ts'
import type { Catalog } from '../../domain/catalog.ts'
import type { Draft } from '../../domain/draft.ts'
import type { TableDifference } from '../../tables/compare-tables.ts'
import { createDisclosure } from '../../tables/disclosure.ts'
import { createReview } from '../create-review.ts'

/** A draft as the checks judge it, by the standards that come with the program. */
export function reviewDraft(
  draft: Draft,
  catalog: Catalog,
  storedDifferences?: readonly TableDifference[],
): Review {
  return createReview(createDisclosure(draft, catalog, storedDifferences), DEFAULT_STANDARDS)
}
