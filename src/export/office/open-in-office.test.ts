import { expect, test } from 'vitest'
import { convertWithOffice, findOffice } from '../../../scripts/office-tools.mjs'
import { createStatementSource, type StatementSource } from '../../narrative/statement-source.ts'
import { openFixture } from '../../narrative/testing/open-fixture.ts'
import { exportDocx } from '../docx/export-docx.ts'
import { listStatementTexts } from '../docx/testing/list-statement-texts.ts'
import { exportXlsx } from '../xlsx/export-xlsx.ts'
import { readPart, unzipParts, writePart, zipParts, type OfficeParts } from './zip-parts.ts'

const NAMES = ['sample-organization-2025', 'sample-education-2026'] as const
const MISSING = 'LibreOffice is not installed: npm run check:office'

/** Comma, quotes, UTF-8, as shown, each sheet a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'

function openSources(): Promise<readonly StatementSource[]> {
  return Promise.all(NAMES.map(async (name) => createStatementSource(await openFixture(`${name}.json`))))
}

test('LibreOffice opens the Excel file and its sums, computed anew, are the printed ones', async ({
  skip,
}) => {
  if (findOffice() === undefined) return skip(MISSING)
  const sources = await openSources()
  const files: Record<string, Uint8Array> = {}
  for (const [index, source] of sources.entries())
    files[`${NAMES[index] ?? ''}.xlsx`] = forgetResults(await exportXlsx(source))
  const sheets = convertWithOffice(files, CSV)
  for (const [index, { tables }] of sources.entries()) {
    for (const [number, { table, title, printed }] of tables.entries()) {
      const name = `${NAMES[index] ?? ''}-表${String(number + 1)} ${table.shortTitle}.csv`
      const rows = parseCsv(sheets[name]?.toString('utf8') ?? '')
      expect(rows[0]?.[0]).toBe(title)
      const first = rows.findIndex(([text]) => text === '栏次') + 1
      expect(rows.slice(first, first + printed.rows.length), title).toEqual(printed.rows)
    }
  }
})

test('LibreOffice opens the Word file and reads the statement in order', async ({ skip }) => {
  if (findOffice() === undefined) return skip(MISSING)
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
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}
