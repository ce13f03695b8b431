import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen } from '../domain/amount.ts'
import { createDraft, type Draft } from '../domain/draft.ts'
import { updateDepartment } from '../domain/edit-draft.ts'
import { parseDraftFile } from '../files/draft-file.ts'
import type { OpenDraft } from './draft-store.ts'
import {
  createEntry,
  createSnapshot,
  parseStoredDraft,
  parseStoredHistory,
  parseSummary,
  summarizeDraft,
} from './stored-draft.ts'

function createBalanced(revenue: number, expenditure: number): Draft {
  const line = {
    unitCode: '1',
    functionCode: '2010101',
    source: 'generalPublicBudget',
    carryOver: false,
  } as const
  return {
    ...createDraft('d', 2025, '2025-01-01T00:00:00Z'),
    revenues: [{ ...line, id: 'r', amount: amountFromFen(revenue) }],
    expenditures: [
      {
        ...line,
        id: 'e',
        kind: 'personnel',
        economicCode: '30101',
        projectId: null,
        amount: amountFromFen(expenditure),
      },
    ],
  }
}

function summarize(draft: Draft) {
  return summarizeDraft({ storageKey: 'k', draft, isSample: false, storedDifferences: [] })
}

test('a draft is listed with what it spends and how it balances', () => {
  const spent = 982_554_000
  expect(summarize(createBalanced(spent, spent))).toMatchObject({
    draftId: 'd',
    fiscalYear: 2025,
    totalExpenditure: '982.55',
    balance: 'balanced',
  })
  expect(summarize(createBalanced(spent + 1, spent)).balance).toBe('surplus')
  expect(summarize(createBalanced(spent, spent + 1)).balance).toBe('shortfall')
  expect(summarize(createDraft('d', 2025, '')).balance).toBe('empty')
})

const OPEN: OpenDraft = {
  storageKey: 'k',
  draft: createBalanced(2, 1),
  isSample: true,
  storedDifferences: [],
}
const HEAD = { key: 'k', position: 0 }

function restore(open: unknown, entries: readonly unknown[] = []): OpenDraft | undefined {
  return parseStoredDraft({ head: HEAD, snapshot: { shape: 1, open }, entries, steps: [] })
}

test('what was stored is restored with its entries', () => {
  const renamed = { ...OPEN, draft: updateDepartment(OPEN.draft, { name: '组织部门' }) }
  const record = {
    head: HEAD,
    snapshot: createSnapshot(OPEN),
    entries: [createEntry(OPEN, renamed)],
    steps: [],
  }
  expect(parseStoredDraft(record)).toEqual(renamed)
  expect(parseStoredDraft({ ...record, entries: [] })).toEqual(OPEN)
})

test.each(['organization-2025', 'education-2026'])(
  'the sample %s has the shape that is restored',
  async (name) => {
    const text = await readFile(new URL(`../../fixtures/v1/sample-${name}.json`, import.meta.url), 'utf8')
    const file = parseDraftFile(text)
    if (!file.ok) throw new Error(file.error.kind)
    const open = { ...OPEN, draft: file.value.draft }
    expect(restore(open)).toEqual(open)
  },
)

test('the tables of an opened file are restored, and what was stored without them as well', () => {
  const table = { id: 'revenueSummary', title: '', rows: [['1', '', '合计']], notes: ['注'] }
  const open = { ...OPEN, storedTables: [table] }
  expect(restore(open)).toEqual(open)
  expect(restore(OPEN)).toEqual(OPEN)
  for (const other of [{ ...table, rows: [1] }, { ...table, notes: [1] }, { title: '' }]) {
    expect(restore({ ...OPEN, storedTables: [other] })).toBeUndefined()
  }
})

test('a record of another shape is not restored', () => {
  const rest = { head: HEAD, entries: [], steps: [] }
  expect(parseStoredDraft({ ...rest, snapshot: OPEN })).toBeUndefined()
  expect(parseStoredDraft({ ...rest, snapshot: { shape: 2, open: OPEN } })).toBeUndefined()
  const other = { key: 'other', position: 0 }
  expect(parseStoredDraft({ ...rest, head: other, snapshot: createSnapshot(OPEN) })).toBeUndefined()
})

const STEP = { serial: 3, name: '修改', at: '2025-01-01T00:00:00Z', forward: [], backward: [] }
const NEXT = { ...STEP, serial: 4 }

function restoreHistory(position: unknown, ...steps: readonly (typeof STEP)[]) {
  const numbered = steps.map((step) => ({ serial: step.serial, step }))
  return parseStoredHistory({ head: { key: 'k', position }, snapshot: {}, entries: [], steps: numbered })
}

test('steps are restored in order, split at the last one done', () => {
  expect(restoreHistory(3, STEP, NEXT)).toEqual({ past: [STEP], future: [NEXT] })
  expect(restoreHistory(4, STEP, NEXT)).toEqual({ past: [STEP, NEXT], future: [] })
})

test.each([
  ['a gap', 5, [STEP, { ...STEP, serial: 5 }]],
  ['a position that no step has', 7, [STEP, NEXT]],
  ['a position before them', 2, [STEP, NEXT]],
  ['no position', undefined, [STEP]],
])('steps that do not fit together are left: %s', (_what, position, steps) => {
  expect(restoreHistory(position, ...steps)).toEqual({ past: [], future: [] })
})

const { draft: DRAFT } = OPEN
test.each([
  ['nothing', undefined],
  ['no draft', { ...OPEN, draft: null }],
  ['no list', { ...OPEN, draft: { ...DRAFT, revenues: undefined } }],
  ['a hole in a list', { ...OPEN, draft: { ...DRAFT, projects: [null] } }],
  [
    'an amount that is text',
    { ...OPEN, draft: { ...DRAFT, revenues: [{ ...DRAFT.revenues[0], amount: '1' }] } },
  ],
  [
    'a source that there is not',
    { ...OPEN, draft: { ...DRAFT, revenues: [{ ...DRAFT.revenues[0], source: 'x' }] } },
  ],
  ['a list for an object', { ...OPEN, draft: { ...DRAFT, narrative: [] } }],
])('a damaged record is not restored: %s', (_what, open) => {
  expect(restore(open)).toBeUndefined()
})

test.each([
  ['no patch', undefined],
  ['no change', [null]],
  ['a place that there is not', [{ path: ['draft', 'revenues', 7], set: 1 }]],
  ['something else put in its place', [{ path: ['draft'], set: 1 }]],
])('a damaged entry does not let a draft be restored: %s', (_what, entry) => {
  expect(restore(OPEN, [entry])).toBeUndefined()
})

test('whatever the storage gives back, reading it does not throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.array(fc.anything(), { maxLength: 2 }), (anything, entries) => {
      restore(anything)
      restore(OPEN, entries)
      parseSummary(anything)
    }),
  )
})

test('a summary is read as it was written, and a damaged one not at all', () => {
  const summary = summarizeDraft(OPEN)
  expect(parseSummary(structuredClone(summary))).toEqual(summary)
  expect(parseSummary({ ...summary, balance: 'odd' })).toBeUndefined()
  expect(parseSummary({ ...summary, departmentName: undefined })).toBeUndefined()
  expect(parseSummary(undefined)).toBeUndefined()
})
