import { loadCatalog } from '../catalogs/load-catalog.ts'
import { findSubjectName, overlayCustomSubjects } from '../domain/catalog.ts'
import { compareDrafts, type PartChange } from '../files/compare-drafts.ts'
import type { OpenDraft } from './draft-store.ts'

/** How one state of a draft became another, with the names of the subjects of the later one. */
export async function compareOpenDrafts(before: OpenDraft, after: OpenDraft): Promise<readonly PartChange[]> {
  const { fiscalYear, customSubjects } = after.draft
  const catalog = overlayCustomSubjects(await loadCatalog(fiscalYear), customSubjects)
  return compareDrafts(before.draft, after.draft, (classification, code) =>
    findSubjectName(catalog, classification, code),
  )
}
