import { expect, test } from 'vitest'
import { parsePublicData } from './parse-public-data.ts'
import { readPublishedFigures } from './published-figures.ts'

const TABLES = [
  { id: 'expenditureSummary', rows: [['1', '', '合计', '9.00', '4.00', '5.00', '', '', '']] },
  { id: 'threePublicExpenses', rows: Array.from({ length: 9 }, () => ['', '', '0.30', '', '', '']) },
]
const DATA = {
  format: 'department-budget-public',
  version: 1,
  fiscalYear: 2025,
  department: { code: '203', name: '组织部门' },
  tables: TABLES,
}

function parse(change: object) {
  return parsePublicData(JSON.stringify({ ...DATA, ...change }))
}

test('the tables come back as they were published', () => {
  const data = parse({ text: ['不读'] })
  expect(data).toMatchObject({ ok: true, value: { fiscalYear: 2025, department: DATA.department } })
  expect(data.ok && readPublishedFigures(data.value)).toMatchObject({
    total: 9_000_000,
    operating: 0,
    threePublic: { reception: 300_000 },
  })
})

test.each([
  [{ format: 'department-budget' }, { kind: 'notADraft', found: 'otherFormat' }],
  [{ version: 2 }, { kind: 'badVersion', path: 'version', found: '2' }],
  [{ fiscalYear: '2025' }, { kind: 'wrongType', path: 'fiscalYear', expected: ['integer'], found: 'string' }],
  [{ department: undefined }, { kind: 'missing', path: 'department' }],
  [{ tables: [{ id: 'a', rows: [['1', 2]] }] }, { kind: 'wrongType', path: 'tables[0].rows[0][1]' }],
  [{ tables: [{ rows: [] }] }, { kind: 'missing', path: 'tables[0].id' }],
])('%o is refused with its place', (change, error) => {
  expect(parse(change)).toMatchObject({ ok: false, error })
})

test.each([
  ['{', { kind: 'notJson' }],
  ['[]', { kind: 'notADraft', found: 'otherContent' }],
  ['{"__proto__": {}}', { kind: 'forbiddenKey', path: '__proto__' }],
  ['['.repeat(30), { kind: 'tooDeep' }],
])('%s is refused', (text, error) => {
  expect(parsePublicData(text)).toMatchObject({ ok: false, error })
})

test('figures that are no amounts are not taken', () => {
  const broken = parse({ tables: [{ id: 'expenditureSummary', rows: [['1', '', '合计', '九']] }, TABLES[1]] })
  expect(broken.ok && readPublishedFigures(broken.value)).toBeNull()
  const without = parse({ tables: [] })
  expect(without.ok && readPublishedFigures(without.value)).toBeNull()
})
