import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadCatalog } from '../../catalogs/load-catalog.ts'
import { createDraft } from '../../domain/draft.ts'
import { createStatementSource } from '../../narrative/statement-source.ts'
import { openFixture } from '../../narrative/testing/open-fixture.ts'
import { createDisclosure } from '../../tables/disclosure.ts'
import { createSheets } from './create-sheets.ts'

const FORBIDDEN = /[[\]:*?/\\]|^'|'$|\p{Cc}/u

test('a draft with nothing in it has the nine tables and 政府采购, empty', async () => {
  const draft = createDraft('d', 2026, '2026-01-01T00:00:00Z')
  const sheets = createSheets(createStatementSource(createDisclosure(draft, await loadCatalog(2026))))
  expect(sheets.map(({ name }) => name)).toEqual([
    '表1 收支总表',
    '表2 收入总表',
    '表3 支出总表',
    '表4 财政拨款',
    '表5 一般公共预算',
    '表6 基本支出',
    '表7 基金',
    '表8 国资',
    '表9 “三公”',
    '政府采购',
  ])
  // Sums of blanks are there, and blank.
  for (const { rows } of sheets)
    for (const { content } of rows.flatMap(({ cells }) => cells))
      if (content.kind === 'sum') expect(content).toMatchObject({ value: 0, format: '0.00;-0.00;;@' })
})

test('whatever projects are called, a spreadsheet takes the names of the sheets', async () => {
  const disclosure = await openFixture('sample-education-2026.json')
  const { draft } = disclosure
  const count = draft.projects.length
  const someName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...':\\/?*[]\'"<&\n 甲𠮷'), maxLength: 60 }),
    fc.constant('同名'),
  )
  fc.assert(
    fc.property(fc.array(someName, { minLength: count, maxLength: count }), (names) => {
      const projects = draft.projects.map((project, index) => ({ ...project, name: names[index] ?? '' }))
      const sheets = createSheets(createStatementSource({ ...disclosure, draft: { ...draft, projects } }))
      const sheetNames = sheets.map(({ name }) => name)
      expect(sheetNames).toHaveLength(10 + count)
      expect(new Set(sheetNames.map((name) => name.toLowerCase())).size).toBe(sheetNames.length)
      for (const name of sheetNames) {
        expect(name).not.toMatch(FORBIDDEN)
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(31)
      }
    }),
    { numRuns: 30 },
  )
})
