import { readFileSync } from 'node:fs'
import { loadCatalog } from '../../catalogs/load-catalog.ts'
import type { Draft } from '../../domain/draft.ts'
import { parseDraftFile } from '../../files/draft-file.ts'
import { createDisclosure, type Disclosure } from '../../tables/disclosure.ts'

const FIXTURES = new URL('../../../fixtures/v1/', import.meta.url)

/** @throws when it does not open: a mistake of the test */
export async function openFixture(
  name: string,
  change: (draft: Draft) => Draft = (draft) => draft,
): Promise<Disclosure> {
  const opened = parseDraftFile(readFileSync(new URL(name, FIXTURES), 'utf8'))
  if (!opened.ok) throw new Error(`${name} does not open: ${opened.error.kind}`)
  const draft = change(opened.value.draft)
  return createDisclosure(draft, await loadCatalog(draft.fiscalYear))
}

/** The draft with nothing typed for the papers of its units. */
export function withoutUnitTexts(draft: Draft): Draft {
  const units = draft.units.map(({ narrative: _n, dutyTargets: _d, priorYear: _p, ...unit }) => unit)
  return { ...draft, units }
}
