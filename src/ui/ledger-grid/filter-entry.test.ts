import { expect, test } from 'vitest'
import { amountFromFen } from '../../domain/amount.ts'
import { createFilterEntry, countChoices, parseFilterEntry, type FilterEntry } from './filter-entry.ts'
import { expenditureList } from './line-list.ts'
import type { LineCondition } from './line-conditions.ts'
import { createKindColumn } from './expenditure-columns.ts'

const lines = (['project', 'personnel', 'project'] as const).map((kind, index) => ({
  ...expenditureList.create(String(index), undefined, ''),
  kind,
}))
const choices = countChoices(createKindColumn(), lines)
const EMPTY: FilterEntry = createFilterEntry(undefined, choices, 'wanYuan')

test('choices stand in the order of sorting, each with its count, all of them taken at first', () => {
  expect(choices).toEqual([
    { text: '人员经费', count: 1 },
    { text: '项目支出', count: 2 },
  ])
  expect([...EMPTY.checked]).toEqual(['人员经费', '项目支出'])
})

test('what lets everything pass is no filter', () => {
  const parse = (kind: 'choices' | 'text' | 'amount', entry: Partial<FilterEntry>) =>
    parseFilterEntry(kind, { ...EMPTY, ...entry }, choices, 'wanYuan')
  expect(parse('choices', {})).toEqual({ ok: true, value: null })
  expect(parse('text', { text: ' ' })).toEqual({ ok: true, value: null })
  expect(parse('amount', { text: '' })).toEqual({ ok: true, value: null })
  expect(parse('choices', { checked: new Set(['项目支出']) })).toEqual({
    ok: true,
    value: { kind: 'oneOf', texts: new Set(['项目支出']) },
  })
  expect(parse('text', { text: '培训' })).toEqual({ ok: true, value: { kind: 'contains', text: '培训' } })
})

test('amounts are read in the unit shown, and what is none is refused', () => {
  const entry: FilterEntry = { ...EMPTY, comparison: 'atMost', text: '１２．５' }
  expect(parseFilterEntry('amount', entry, choices, 'wanYuan')).toEqual({
    ok: true,
    value: { kind: 'atMost', amount: 12_500_000 },
  })
  expect(parseFilterEntry('amount', entry, choices, 'yuan')).toMatchObject({ value: { amount: 1250 } })
  const refused = parseFilterEntry('amount', { ...entry, text: '很多' }, choices, 'wanYuan')
  expect(refused.ok ? '' : refused.error).toContain('不是数字')
})

test.each<['choices' | 'text' | 'amount', LineCondition]>([
  ['choices', { kind: 'oneOf', texts: new Set(['人员经费']) }],
  ['text', { kind: 'startsWith', text: '201' }],
  ['text', { kind: 'blank' }],
  ['amount', { kind: 'equals', amount: amountFromFen(-1) }],
  ['amount', { kind: 'blank' }],
])('a filter on %s opens as it was chosen', (kind, condition) => {
  const entry = createFilterEntry(condition, choices, 'yuan')
  expect(parseFilterEntry(kind, entry, choices, 'yuan')).toEqual({ ok: true, value: condition })
})
