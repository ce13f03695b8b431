import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Draft } from '../domain/draft.ts'
import { arbitraryDraft } from '../domain/testing/arbitrary-draft.ts'
import { parseDraftFile, parseDraftFileBytes, type OpenedFile } from './draft-file.ts'
import { serializeDraft, serializeDraftFile, type DraftFileContent } from './serialize-draft-file.ts'
import { BARE, createFile, createLine } from './testing/small-file.ts'

function open(text: string): OpenedFile {
  const opened = parseDraftFile(text)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

function save(draft: Draft, more: Partial<DraftFileContent> = {}): string {
  return serializeDraftFile({ draft, tables: [], findings: [], ...more })
}

function reopen(file: unknown): unknown {
  return JSON.parse(save(open(JSON.stringify(file)).draft)).draft
}

test('reads amounts as fen, "" as not filled in, and what may be absent as its default', () => {
  const file = createFile({
    revenues: [{ id: 'r1', source: 'other' }],
    expenditures: [createLine({ id: 'e1', amount: '398.288' }), createLine({ id: 'e2', amount: '' })],
  })
  const { draft } = open(JSON.stringify(file))
  expect(draft.expenditures.map((line) => line.amount)).toEqual([398_288_000, null])
  expect(draft.revenues).toEqual([
    { id: 'r1', unitCode: '', functionCode: '', source: 'other', carryOver: false, amount: null },
  ])
})

test('keeps unknown members wherever they stand', () => {
  const file = createFile({
    note: { by: ['someone', 1, null] },
    department: { code: '203', name: '组织部门', level: 2 },
    units: [{ code: '203001', name: '本级', nature: '行政', rank: '', funding: '', head: '某' }],
    expenditures: [createLine({ constructor: 'x', colour: 'red' })],
    projects: [
      {
        id: 'p1',
        code: '',
        name: '',
        unitCode: '',
        fundUse: '',
        owner: '科室',
        spendingPlan: { march: null, june: '1', october: '0', december: '2', april: '9' },
        goals: ['一'],
        indicators: [],
      },
    ],
  })
  expect(reopen(file)).toEqual(file.draft)
})

test('keeps unknown members of the envelope', () => {
  const opened = open(JSON.stringify({ ...createFile(), signature: { by: 'x' } }))
  expect(opened.envelopeExtra).toEqual({ signature: { by: 'x' } })
  const again = save(opened.draft, { envelopeExtra: opened.envelopeExtra ?? {} })
  expect(JSON.parse(again)).toMatchObject({ format: 'department-budget', version: 1, signature: { by: 'x' } })
})

test('leaves absent what was absent, and null what was null', () => {
  const file = createFile({
    priorYear: { fiscalYear: 2024, total: '1', threePublic: { reception: '0.3' } },
    assets: { rows: [{ key: 'vehicles', quantity: null, value: null }] },
    narrative: { preface: null, duties: '' },
    approval: {},
  })
  expect(reopen(file)).toEqual(file.draft)
})

test('writes amounts in their shortest form', () => {
  const file = createFile({
    expenditures: [createLine({ amount: '0004.500000' }), createLine({ id: 'e2', amount: '-0' })],
  })
  expect(reopen(file)).toMatchObject({ expenditures: [{ amount: '4.5' }, { amount: '0' }] })
})

test('opens what is merely wrong', () => {
  const file = createFile({
    fiscalYear: 1,
    department: { code: '', name: '' },
    expenditures: [
      createLine({ id: '', amount: '-1', functionCode: '20', economicCode: 'abc', projectId: 'gone' }),
      createLine({ amount: '0', unitCode: '999999' }),
    ],
    narrative: { preface: '{{nothing}}' },
  })
  expect(reopen(file)).toEqual(file.draft)
})

test('opens a draft without its envelope, and a byte order mark before it', () => {
  expect(open(`\uFEFF${JSON.stringify(BARE)}`)).toMatchObject({
    draft: { id: 'd1' },
    version: 1,
    isReadOnly: false,
    storedTables: { state: 'absent' },
  })
  expect(parseDraftFileBytes(new TextEncoder().encode(`\uFEFF${JSON.stringify(createFile())}`)).ok).toBe(true)
})

test('opens a newer version read-only and writes it back as that version', () => {
  const opened = open(JSON.stringify({ ...createFile({ sections: [] }), version: 3 }))
  expect(opened).toMatchObject({ version: 3, isReadOnly: true, draft: { extra: { sections: [] } } })
  expect(JSON.parse(save(opened.draft, { version: opened.version })).version).toBe(3)
})

test('hands over the tables of the file, or says that they are malformed', () => {
  const table = { id: 'revenueSummary', title: '部门预算收入总表', rows: [['1', '合计']], notes: [] }
  const openTables = (tables: unknown) => open(JSON.stringify({ ...createFile(), tables })).storedTables
  expect(openTables([table])).toEqual({ state: 'read', tables: [table] })
  for (const bad of [
    5,
    null,
    {},
    [1],
    [{ ...table, rows: [[1]] }],
    [{ ...table, notes: '' }],
    [{ id: 'x' }],
  ]) {
    expect(openTables(bad)).toEqual({ state: 'malformed' })
  }
  expect(openTables([])).toEqual({ state: 'absent' })
  expect(open(JSON.stringify(createFile())).storedTables).toEqual({ state: 'absent' })
})

test('writes the members in the order of the format, one line of the ledger on one line of text', () => {
  const { draft } = open(JSON.stringify(createFile({ expenditures: [createLine({})] })))
  const waiver = {
    check: 'P09',
    at: 'projects/p1',
    reason: '据实',
    by: '某',
    extra: { kept: 'in the draft only' },
  }
  const text = save(draft, {
    tables: [{ id: 'revenueSummary', title: '收入', rows: [['1', '']], notes: [] }],
    findings: [{ check: 'P09', severity: 'warning', message: '有误', at: 'projects/p1', waiver }],
  })
  expect(Object.keys(JSON.parse(text))).toEqual(['format', 'version', 'draft', 'tables', 'findings'])
  expect(text).toContain(
    '\n      {"id":"e1","unitCode":"203001","kind":"personnel","functionCode":"2013201","economicCode":"30101",' +
      '"source":"generalPublicBudget","carryOver":false,"projectId":null,"amount":"1.5"}\n',
  )
  expect(text).toContain('["1",""]')
  expect(JSON.parse(text).findings[0].waiver).toEqual({
    check: 'P09',
    at: 'projects/p1',
    reason: '据实',
    by: '某',
  })
  expect(text.endsWith('}\n')).toBe(true)
})

test.each(['sample-organization-2025', 'sample-education-2026', 'faulty-organization-2025'])(
  'the fixture %s opens and is saved with the same content',
  (name) => {
    const text = readFileSync(new URL(`../../fixtures/v1/${name}.json`, import.meta.url), 'utf8')
    const opened = open(text)
    expect(serializeDraft(opened.draft)).toEqual(JSON.parse(text).draft)
    expect(opened.storedTables).toEqual({ state: 'absent' })
  },
)

test('law: what is saved opens as the same draft', () => {
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      const text = save(draft)
      const opened = open(text)
      expect(opened.draft).toEqual(draft)
      expect(save(opened.draft)).toBe(text)
    }),
    { numRuns: 100 },
  )
}, 120_000)
