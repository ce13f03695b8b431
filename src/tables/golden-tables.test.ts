import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadCatalog } from '../catalogs/load-catalog.ts'
import type { Draft } from '../domain/draft.ts'
import { parseDraftFile } from '../files/draft-file.ts'
import { createDisclosure } from './disclosure.ts'

const FIXTURES = new URL('../../fixtures/v1/', import.meta.url)

function readFixture(name: string): string {
  return readFileSync(new URL(name, FIXTURES), 'utf8')
}

function openFixture(name: string): Draft {
  const opened = parseDraftFile(readFixture(name))
  if (!opened.ok) throw new Error(`${name} does not open: ${opened.error.kind}`)
  return opened.value.draft
}

test.each([
  ['sample-organization-2025.json', 'organization-2025.tables.json', 170],
  ['faulty-organization-2025.json', 'organization-2025.tables.json', 170],
  ['sample-education-2026.json', 'education-2026.tables.json', 195],
  ['every-member-2026.json', 'every-member-2026.tables.json', 105],
])('the tables of %s are those of %s, all %i rows cell by cell', async (file, tables, rowCount) => {
  const draft = openFixture(file)
  const disclosure = createDisclosure(draft, await loadCatalog(draft.fiscalYear))
  const computed = disclosure.tables.map(({ printed }) => printed)
  expect(computed).toEqual(JSON.parse(readFixture(tables)))
  expect(computed.flatMap(({ rows }) => rows)).toHaveLength(rowCount)
})
