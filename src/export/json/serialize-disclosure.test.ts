import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadCatalog } from '../../catalogs/load-catalog.ts'
import { runChecks } from '../../checks/all-checks.ts'
import { judgeFindings } from '../../checks/waivers.ts'
import { DEFAULT_STANDARDS } from '../../checks/standards/default-standards.ts'
import { parseDraftFile, type OpenedFile } from '../../files/draft-file.ts'
import { compareTables } from '../../tables/compare-tables.ts'
import { createDisclosure, type Disclosure } from '../../tables/disclosure.ts'
import { createReview } from '../../review/create-review.ts'
import { serializeDisclosure } from './serialize-disclosure.ts'

function readFixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/v1/${name}`, import.meta.url), 'utf8')
}

function open(text: string): OpenedFile {
  const opened = parseDraftFile(text)
  if (!opened.ok) throw new Error(`The file does not open: ${opened.error.kind}`)
  return opened.value
}

async function disclose(file: OpenedFile): Promise<Disclosure> {
  return createDisclosure(file.draft, await loadCatalog(file.draft.fiscalYear))
}

function judge(disclosure: Disclosure) {
  const findings = runChecks(createReview(disclosure, DEFAULT_STANDARDS))
  return judgeFindings(findings, disclosure.draft.waivers).judged
}

test.each(['sample-organization-2025.json', 'sample-education-2026.json', 'faulty-organization-2025.json'])(
  '%s opens again as the same draft, with the tables that were written',
  async (name) => {
    const file = open(readFixture(name))
    const disclosure = await disclose(file)
    const again = open(serializeDisclosure(disclosure, judge(disclosure), {}))
    expect(again.draft).toEqual(file.draft)
    const { storedTables } = again
    if (storedTables.state !== 'read') throw new Error('The file has no tables')
    const printed = disclosure.tables.map((table) => table.printed)
    expect(storedTables.tables).toHaveLength(9)
    expect(compareTables(storedTables.tables, printed)).toEqual([])
  },
)

test('the file says what the checks said, with the reason where one was written', async () => {
  const file = open(readFixture('faulty-organization-2025.json'))
  const first = judge(await disclose(file))
    .map(({ finding }) => finding)
    .find(({ check }) => check === 'P05')
  if (first === undefined) throw new Error('The fixture has no such fault')
  const waiver = { check: first.check, at: first.at, reason: '已核实', by: '张三' }
  const disclosure = await disclose({ ...file, draft: { ...file.draft, waivers: [waiver] } })
  const findings = judge(disclosure)
  const written = JSON.parse(serializeDisclosure(disclosure, findings, {})) as { findings: unknown[] }
  expect(written.findings).toHaveLength(findings.length)
  const { check, severity, message, at } = first
  expect(written.findings).toContainEqual({ check, severity, message, at, waiver })
  const elsewhere = findings.findIndex(({ finding }) => finding.at !== at)
  expect(written.findings[elsewhere]).toMatchObject({ waiver: null })
})

test('what the file had beside the draft, and its version, are written back', async () => {
  const disclosure = await disclose(open(readFixture('sample-organization-2025.json')))
  const written: unknown = JSON.parse(
    serializeDisclosure(disclosure, [], { envelopeExtra: { comment: '留言' }, fileVersion: 3 }),
  )
  expect(written).toMatchObject({ comment: '留言', version: 3 })
})
