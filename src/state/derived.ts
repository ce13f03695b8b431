import { runChecks } from '../checks/all-checks.ts'
import type { Finding } from '../checks/check.ts'
import { DEFAULT_STANDARDS } from '../checks/standards/default-standards.ts'
import type { Standards } from '../checks/standards/standards.ts'
import type { Catalog } from '../domain/catalog.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import { createReview } from '../review/create-review.ts'
import { createDisclosure, type Disclosure } from '../tables/disclosure.ts'
import type { OpenDraft } from './draft-store.ts'

const disclosuresByCatalog = rememberByReference((catalog: Catalog) =>
  rememberByReference((open: OpenDraft) =>
    createDisclosure(open.draft, catalog, open.storedDifferences, open.storedTables),
  ),
)

/** The nine tables of the open draft: computed once for each state of it. */
export function selectDisclosure(open: OpenDraft, yearCatalog: Catalog): Disclosure {
  return disclosuresByCatalog(yearCatalog)(open)
}

const findingsByStandards = rememberByReference((standards: Standards) =>
  rememberByReference((disclosure: Disclosure) => runChecks(createReview(disclosure, standards))),
)

/** What the checks say of a disclosure: computed once for each, by each standards. */
export function selectFindings(
  disclosure: Disclosure,
  standards: Standards = DEFAULT_STANDARDS,
): readonly Finding[] {
  return findingsByStandards(standards)(disclosure)
}
