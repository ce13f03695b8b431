import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadCatalog } from '../catalogs/load-catalog.ts'
import { compareTables } from '../tables/compare-tables.ts'
import { createDisclosure } from '../tables/disclosure.ts'
import { DRAFT_FILE_VERSION, parseDraftFile } from './draft-file.ts'
import { serializeDraft } from './serialize-draft-file.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const VERSIONS = Array.from({ length: DRAFT_FILE_VERSION }, (_, index) => index + 1)

function listFiles(version: number): readonly string[] {
  const names = readdirSync(new URL(`v${String(version)}/`, FIXTURES))
  return names.filter((name) => name.endsWith('.json') && !name.endsWith('.tables.json'))
}

const FILES = VERSIONS.flatMap((version) => listFiles(version).map((name) => ({ version, name })))

function read({ version, name }: (typeof FILES)[number]): string {
  return readFileSync(new URL(`v${String(version)}/${name}`, FIXTURES), 'utf8')
}

test.each(VERSIONS)('version %i has a file in which every member is filled in', (version) => {
  expect(listFiles(version).some((name) => name.startsWith('every-member'))).toBe(true)
})

// The files are never changed: what a released version wrote must open in all that come after it.
test.each(FILES)(
  '$name of version $version opens, to be edited, with the tables it was written with',
  async (file) => {
    const opened = parseDraftFile(read(file))
    if (!opened.ok) throw new Error(`${file.name} is refused: ${opened.error.kind}`)
    const { draft, version, isReadOnly, storedTables } = opened.value
    expect({ version, isReadOnly }).toEqual({ version: file.version, isReadOnly: false })
    // The others are bare drafts: their tables stand in files of their own.
    if (storedTables.state === 'absent' && !file.name.startsWith('every-member')) return
    if (storedTables.state !== 'read') throw new Error(`The tables of ${file.name} are ${storedTables.state}`)
    const { tables } = createDisclosure(draft, await loadCatalog(draft.fiscalYear))
    const computed = tables.map(({ printed }) => printed)
    expect(compareTables(storedTables.tables, computed)).toEqual([])
  },
)

test.each(FILES.filter(({ version }) => version === DRAFT_FILE_VERSION))(
  '$name loses nothing on the way in and out, unknown members included',
  (file) => {
    const text = read(file)
    const opened = parseDraftFile(text)
    if (!opened.ok) throw new Error(`${file.name} is refused: ${opened.error.kind}`)
    const { draft } = JSON.parse(text) as { draft: unknown }
    expect(serializeDraft(opened.value.draft)).toEqual(draft)
  },
)
