import { expect, test } from 'vitest'
import { ALL_TABLES } from '../../tables/all-tables.ts'
import { computeTables } from '../../tables/disclosure.ts'
import { createDraft } from '../../domain/draft.ts'
import { EMPTY_CATALOG } from '../../domain/catalog.ts'
import { createPdfDocument } from './pdf-document.ts'

test('the nine tables of a draft are printed in their order, under their columns', () => {
  const draft = createDraft('d', 2025, '2025-01-15T08:30:00Z')
  const document = createPdfDocument(draft, computeTables(draft, EMPTY_CATALOG), {
    name: 'a.json',
    text: '{}',
  })
  expect(document.tables.map(({ id }) => id)).toEqual(ALL_TABLES.map(({ id }) => id))
  expect(document.tables.map(({ columns }) => columns)).toEqual(ALL_TABLES.map(({ columns }) => columns))
  expect(document.tables[6]).toMatchObject({
    rows: [],
    notes: ['注：无政府性基金预算财政拨款预算，空表列示。'],
  })
  expect(document).toMatchObject({
    fiscalYear: 2025,
    modifiedAt: '2025-01-15T08:30:00Z',
    isDraftMarked: false,
  })
  expect(document.attachment).toMatchObject({ name: 'a.json', text: '{}', mimeType: 'application/json' })
})
