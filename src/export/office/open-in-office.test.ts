import { expect, test } from 'vitest'
import { convertWithOffice, findOffice } from '../../../scripts/office-tools.mjs'
import { composeStatement } from '../../narrative/statement.ts'
import { createStatementSource, type StatementSource } from '../../narrative/statement-source.ts'
import { openFixture } from '../../narrative/testing/open-fixture.ts'
import { createTargetForm } from '../../targets/target-form.ts'
import { exportDocx } from '../docx/export-docx.ts'
import { listStatementTexts } from '../docx/testing/list-statement-texts.ts'
import { exportXlsx } from '../xlsx/export-xlsx.ts'
import { readPart, unzipParts, writePart, zipParts, type OfficeParts } from './zip-parts.ts'

const NAMES = ['sample-organization-2025', 'sample-education-2026'] as const
// On a developer's machine without LibreOffice; the run of everything fails without it where CI=true.
const isSkipped = findOffice() === undefined && process.env['CI'] === undefined

/** Comma, quotes, UTF-8, as shown, each sheet a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'

function openSources(): Promise<readonly StatementSource[]> {
  return Promise.all(NAMES.map(async (name) => createStatementSource(await openFixture(`${name}.json`))))
}

test.skipIf(isSkipped)(
  'LibreOffice opens the Excel file; its sums, computed anew, are printed ones',
  async () => {
    const sources = await openSources()
    const files: Record<string, Uint8Array> = {}
    for (const [index, source] of sources.entries())
      files[`${NAMES[index] ?? ''}.xlsx`] = forgetResults(await exportXlsx(source))
    const sheets = convertWithOffice(files, CSV)
    for (const [index, source] of sources.entries()) {
      const readSheet = (name: string): Rows =>
        parseCsv(sheets[`${NAMES[index] ?? ''}-${name}.csv`]?.toString('utf8') ?? '')
      expectTables(source, readSheet)
      expectAnnexes(source, readSheet)
    }
  },
)

type Rows = readonly (readonly string[])[]
type ReadSheet = (name: string) => Rows

function expectTables({ tables }: StatementSource, readSheet: ReadSheet): void {
  for (const [index, { table, title, printed }] of tables.entries()) {
    const rows = readSheet(`表${String(index + 1)} ${table.shortTitle}`)
    expect(rows[0]?.[0]).toBe(title)
    const first = rows.findIndex(([text]) => text === '栏次') + 1
    expect(rows.slice(first, first + printed.rows.length), title).toEqual(printed.rows)
  }
}

function expectAnnexes(source: StatementSource, readSheet: ReadSheet): void {
  const { draft } = source.disclosure
  let formCount = 0
  for (const block of composeStatement(source).blocks) {
    if (block.kind === 'table' && block.id === 'procurement') {
      const rows = readSheet('政府采购')
      expect(rows[0]?.[0]).toBe(block.caption)
      expect(rows.slice(4, 4 + block.rows.length)).toEqual(block.rows)
    }
    const project =
      block.kind === 'targetForm' ? draft.projects.find(({ id }) => id === block.projectId) : undefined
    if (project === undefined || block.kind !== 'targetForm') continue
    formCount += 1
    const [caption, , ...rows] = readSheet(`目标${String(formCount)} ${project.name}`)
    expect(caption?.[0]).toBe(block.caption)
    // Merged cells stand as blanks.
    const printed = createTargetForm(project, draft).rows.flat()
    expect(rows.flat().filter((text) => text !== '')).toEqual(
      printed.map(({ text }) => text).filter((text) => text !== ''),
    )
  }
  expect(formCount).toBe(source.ledger.projects.length)
}

test.skipIf(isSkipped)('LibreOffice opens the Word file and reads the statement in order', async () => {
  const sources = await openSources()
  const files: Record<string, Uint8Array> = {}
  for (const [index, source] of sources.entries())
    files[`${NAMES[index] ?? ''}.docx`] = await exportDocx(source)
  const written = convertWithOffice(files, 'txt:Text (encoded):UTF8')
  for (const [index, source] of sources.entries()) {
    const text = squeeze(written[`${NAMES[index] ?? ''}.txt`]?.toString('utf8') ?? '')
    let position = 0
    for (const expected of listStatementTexts(source)) {
      const found = text.indexOf(squeeze(expected), position)
      expect(found, expected).toBeGreaterThanOrEqual(0)
      position = found + squeeze(expected).length
    }
  }
})

/** Without what the file says that its formulas give, so that they must be computed. */
function forgetResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipParts(bytes)
  const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'))
  const forgetful = sheets.reduce<OfficeParts>((all, path) => {
    const xml = readPart(all, path)
    return writePart(all, path, xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f>'))
  }, parts)
  return zipParts(forgetful)
}

function squeeze(text: string): string {
  return text.replace(/[\s\uFEFF]/g, '')
}

/** Lines of fields, quoted where need be. */
function parseCsv(text: string): Rows {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}
