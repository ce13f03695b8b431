import type { Catalog } from '../domain/catalog.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
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
