import { readFileSync } from 'node:fs'
import { loadCatalog } from '../../../catalogs/load-catalog.ts'
import { parseDraftFile } from '../../../files/draft-file.ts'
import { createDisclosure, type ComputedTable, type Disclosure } from '../../../tables/disclosure.ts'
import type { SummaryTableId } from '../../../tables/summary-table.ts'

const FIXTURES = new URL('../../../../fixtures/v1/', import.meta.url)

/** A fixture with its nine tables. @throws when it does not open */
export async function openFixture(name: string): Promise<Disclosure> {
  const opened = parseDraftFile(readFileSync(new URL(name, FIXTURES), 'utf8'))
  if (!opened.ok) throw new Error(`${name} does not open: ${opened.error.kind}`)
  const { draft } = opened.value
  return createDisclosure(draft, await loadCatalog(draft.fiscalYear))
}

/** @throws when there is no such table: a mistake of the test */
export function findTable({ tables }: Disclosure, id: SummaryTableId): ComputedTable {
  const computed = tables.find(({ table }) => table.id === id)
  if (computed === undefined) throw new Error(`No table ${id}`)
  return computed
}
