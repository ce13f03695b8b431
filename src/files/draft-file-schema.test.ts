import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EXPENDITURE_KINDS } from '../domain/expenditure-kind.ts'
import { FUND_SOURCES } from '../domain/fund-source.ts'
import { arbitraryDraft } from '../domain/testing/arbitrary-draft.ts'
import { serializeDraft, serializeDraftFile } from './serialize-draft-file.ts'
import { REFUSED_SHAPES } from './testing/refused-shapes.ts'
import { BARE, createFile } from './testing/small-file.ts'

const SCHEMA = JSON.parse(readFileSync(new URL('../../docs/draft-file.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allowUnionTypes: true }).compile(SCHEMA)

function listFaults(file: unknown): readonly string[] {
  return validate(file)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
}

test.each(['sample-organization-2025', 'sample-education-2026', 'faulty-organization-2025'])(
  'the fixture %s keeps to the schema',
  (name) => {
    const url = new URL(`../../fixtures/v1/${name}.json`, import.meta.url)
    expect(listFaults(JSON.parse(readFileSync(url, 'utf8')))).toEqual([])
  },
)

test('the schema has the sources and kinds of the program', () => {
  expect(SCHEMA.$defs.source.enum).toEqual(FUND_SOURCES)
  expect(SCHEMA.$defs.kind.enum).toEqual(EXPENDITURE_KINDS)
})

test('the smallest file keeps to the schema, with and without its envelope', () => {
  expect(listFaults(createFile())).toEqual([])
  expect(listFaults(BARE)).toEqual([])
  expect(listFaults({ ...BARE, format: 'department-budget' })).not.toEqual([])
})

test.each(REFUSED_SHAPES)('$why does not keep to the schema', ({ file }) => {
  expect(listFaults(file)).not.toEqual([])
})

test('tables and findings as written keep to the schema, others do not', () => {
  const table = { id: 'revenueSummary', title: '收入', rows: [['1', '']], notes: [] }
  const finding = { check: 'P01', severity: 'error', message: '重复', at: 'projects/p4', waiver: null }
  expect(listFaults({ ...createFile(), tables: [table], findings: [finding] })).toEqual([])
  expect(listFaults({ ...createFile(), tables: [{ ...table, rows: [[1]] }] })).not.toEqual([])
  expect(listFaults({ ...createFile(), findings: [{ ...finding, severity: 'fatal' }] })).not.toEqual([])
})

test('law: whatever draft there is, its file keeps to the schema', () => {
  const waiver = { check: 'P09', at: 'projects/p1', reason: '据实', by: '某' }
  const findings = [{ check: 'P09', severity: 'warning', message: '有误', at: 'projects/p1', waiver }]
  const tables = [{ id: 'revenueSummary', title: '收入', rows: [['1', '']], notes: [] }]
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      expect(listFaults(JSON.parse(serializeDraftFile({ draft, tables, findings })))).toEqual([])
      expect(listFaults(serializeDraft(draft))).toEqual([])
    }),
    { numRuns: 60 },
  )
}, 120_000)
