import { expect, test, vi } from 'vitest'
import type { Draft } from '../../domain/draft.ts'
import { createStatementSource, type StatementSource } from '../../narrative/statement-source.ts'
import { openFixture } from '../../narrative/testing/open-fixture.ts'
import { readPart, unzipParts } from '../office/zip-parts.ts'
import { exportXlsx } from './export-xlsx.ts'
import { listAddresses, readWorkbook } from './testing/read-workbook.ts'

const ORGANIZATION = 'sample-organization-2025.json'
const EDUCATION = 'sample-education-2026.json'

async function open(
  name: string,
  change?: (draft: Draft) => Draft,
  unitCode?: string,
): Promise<StatementSource> {
  const disclosure = await openFixture(name, change)
  return createStatementSource(disclosure, unitCode === undefined ? {} : { unitCode })
}

const LETTERS = 'ABCDEFGHIJKLMNO'
/** Title and head. */
const ROWS_ABOVE_HEADER = 2

test.each([ORGANIZATION, EDUCATION])(
  'every printed cell of the nine tables stands in its place: %s',
  async (name) => {
    const source = await open(name)
    const sheets = readWorkbook(await exportXlsx(source))
    for (const [index, { table, title, printed }] of source.tables.entries()) {
      const cells = sheets[index]?.cells
      expect(cells?.get('A1')?.value).toBe(title)
      const depth = table.columns.some((column) => 'columns' in column) ? 2 : 1
      const firstRow = ROWS_ABOVE_HEADER + depth + 1
      expect(cells?.get(`A${String(firstRow)}`)?.value).toBe('栏次')
      printed.rows.forEach((texts, row) => {
        texts.forEach((text, column) => {
          const cell = cells?.get(`${LETTERS.charAt(column)}${String(firstRow + row + 1)}`)
          const shown = cell === undefined || (cell.formula !== undefined && text === '') ? '' : cell.value
          if (cell?.kind === 'number' && column > 0)
            expect(Number(shown).toFixed(2)).toBe(Number(text).toFixed(2))
          else expect(shown).toBe(text)
        })
      })
      const last = cells?.get(`A${String(firstRow + printed.rows.length + 1)}`)?.value
      expect(last).toBe(printed.notes[0])
    }
  },
)

test('codes are text, amounts are numbers with two decimals, an exact zero has no number', async () => {
  const sheets = readWorkbook(await exportXlsx(await open(ORGANIZATION)))
  const cells = sheets[4]?.cells
  expect(cells?.get('B7')).toMatchObject({ kind: 'text', value: '201', format: '@' })
  expect(cells?.get('D6')).toMatchObject({ kind: 'number', value: '982.55' })
  expect(cells?.get('D9')).toMatchObject({ kind: 'number', format: '0.00;-0.00;;@' })
  expect(cells?.get('G10')).toBeUndefined()
})

test('every formula gives what is printed when it is computed from the cells it names', async () => {
  let formulas = 0
  for (const name of [ORGANIZATION, EDUCATION]) {
    for (const { cells } of readWorkbook(await exportXlsx(await open(name)))) {
      for (const [, { formula, value }] of cells) {
        if (formula === undefined) continue
        formulas += 1
        const sum = listAddresses(formula).reduce(
          (total, address) => total + Math.round(Number(cells.get(address)?.value ?? 0) * 100),
          0,
        )
        expect(sum).toBe(Math.round(Number(value) * 100))
      }
    }
  }
  expect(formulas).toBeGreaterThan(400)
})

test('a printed sum that differs from its printed parts by rounding is a number, others are formulas', async () => {
  const [, , , , table] = readWorkbook(await exportXlsx(await open(ORGANIZATION)))
  // 合计: 563.41 of basic expenditure beside 513.90 and 49.52.
  expect(table?.cells.get('E6')?.value).toBe('563.41')
  const across = [...(table?.cells.values() ?? [])].filter(({ formula }) => formula === 'SUM(F6:G6)')
  expect(across).toEqual([])
  // The printed classes add up to 982.56, but the two kinds beside to what is printed.
  expect(table?.cells.get('D6')).toMatchObject({ value: '982.55', formula: 'SUM(E6,H6)' })
  expect(table?.cells.get('H6')?.formula).toBe('SUM(H7,H11,H17,H21,H24)')
})

test('headers are merged, repeated on each page and frozen; sheets are A4 as wide as the page', async () => {
  const bytes = await exportXlsx(await open(ORGANIZATION))
  const sheets = readWorkbook(bytes)
  expect(sheets[1]?.merges).toEqual(
    expect.arrayContaining(['A1:M1', 'A3:A4', 'B3:C3', 'D3:D4', 'E3:L3', 'M3:M4']),
  )
  expect(sheets[1]?.xml).toContain(
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  )
  expect(sheets[0]?.xml).toContain('orientation="portrait"')
  expect(sheets[0]?.xml).toContain('<pageSetUpPr fitToPage="1"/>')
  expect(sheets[1]?.xml).toMatch(/<pane [^>]*ySplit="5"/)
  expect(readPart(unzipParts(bytes), 'xl/workbook.xml')).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'表2 收入总表'!$2:$5</definedName>`,
  )
})

test('target forms of both layouts keep their merged cells, their amounts are numbers', async () => {
  const sheets = readWorkbook(await exportXlsx(await open(ORGANIZATION)))
  const current = sheets.find(({ name }) => name.startsWith('目标1 '))
  const older = sheets.find(({ name }) => name.startsWith('目标18 '))
  expect(current?.cells.get('A1')?.value).toBe('1、车辆保险费绩效目标表')
  expect(current?.merges).toEqual(expect.arrayContaining(['B3:D3', 'A6:A7', 'E9:G9', 'A11:A14']))
  expect(current?.cells.get('G4')).toMatchObject({ kind: 'number', value: '1.2', format: '0.00' })
  expect(current?.cells.get('F11')).toMatchObject({ kind: 'text', value: '2' })
  expect(older?.merges).toEqual(expect.arrayContaining(['B3:C3', 'A4:A5', 'B5:G5']))
  expect(sheets.at(-1)?.name).toBe('政府采购')
})

test('procurement adds up its rows and its sources', async () => {
  const sheet = readWorkbook(await exportXlsx(await open(EDUCATION))).find(({ name }) => name === '政府采购')
  expect(sheet?.cells.get('H5')).toMatchObject({ value: '293.5', formula: 'SUM(H6:H11)' })
  expect(sheet?.cells.get('H6')).toMatchObject({ formula: 'SUM(I6:N6)' })
  expect(sheet?.cells.get('D6')).toMatchObject({ kind: 'text', format: '@' })
  expect(sheet?.cells.get('O5')?.formula).toBe('SUM(O6:O11)')
})

test('a unit has its own paper', async () => {
  const source = await open(EDUCATION, undefined, '310002')
  const sheets = readWorkbook(await exportXlsx(source))
  expect(sheets[0]?.cells.get('A1')?.value).toBe('单位预算收支总表')
  expect(sheets[0]?.cells.get('A2')?.value).toBe(`310002 ${source.words.name}`)
  const forms = sheets.filter(({ name }) => name.startsWith('目标'))
  expect(forms.length).toBe(source.ledger.projects.length)
})

test('text stays text, whatever it begins with or holds', async () => {
  const source = await open(ORGANIZATION, (draft) => ({
    ...draft,
    projects: draft.projects.map((project) => ({ ...project, name: `=1+1'[]:*?/\u0001_x0041_` })),
  }))
  const bytes = await exportXlsx(source)
  const form = readWorkbook(bytes).find(({ name }) => name.startsWith('目标1 '))
  expect(form?.name).toBe('目标1 =1+1_x0041_')
  expect(form?.cells.get('B3')).toMatchObject({ kind: 'text' })
  expect(form?.cells.get('B3')?.value).toMatch(/-=1\+1'\[\]:\*\?\/_x005F_x0041_$/)
})

test('equal drafts give equal bytes on another day too, dated as the draft', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-05-06T07:08:09Z') })
  const first = await exportXlsx(await open(ORGANIZATION))
  vi.useRealTimers()
  const source = await open(ORGANIZATION)
  expect(Buffer.compare(first, await exportXlsx(source))).toBe(0)
  const core = readPart(unzipParts(first), 'docProps/core.xml')
  expect(core).toContain(`${source.disclosure.draft.modifiedAt?.slice(0, 19) ?? ''}Z</dcterms:modified>`)
})
