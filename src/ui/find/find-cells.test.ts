import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen } from '../../domain/amount.ts'
import { createExpenditureColumns } from '../ledger-grid/expenditure-column-list.ts'
import { catalog, COLUMN_IDS, line, projects, units } from '../paste/testing/paste-trial.ts'
import { createCellFinder, type FindQuery } from './find-cells.ts'
import { planReplacements } from './replace-cells.ts'
import { findNext } from './use-cell-search.ts'

const columns = createExpenditureColumns({ catalog, units, projects, amountUnit: 'wanYuan' }, COLUMN_IDS)
const lines = [
  line('a', { amount: amountFromFen(12_500_000) }),
  line('b', { economicCode: '30201', source: 'business', amount: amountFromFen(1_234_500_000) }),
  line('c', { kind: 'project', projectId: 'p1', amount: null }),
]

function find(text: string, isWholeCell = false): readonly string[] {
  const query: FindQuery = { text, isWholeCell }
  return createCellFinder(columns)(lines, query).map(({ lineId, columnId }) => `${lineId}.${columnId}`)
}

test.each([
  ['30101', false, ['a.economicCode', 'c.economicCode']],
  ['３０２０１', false, ['b.economicCode']],
  ['基本工资', true, ['a.economicCode', 'c.economicCode']],
  ['基本', true, []],
  ['基本', false, ['a.economicCode', 'c.economicCode']],
  ['12.50', true, ['a.amount']],
  ['12.5', true, ['a.amount']],
  ['1,234.5', false, ['b.amount']],
  ['事业收入', true, ['b.source']],
  ['校舍', false, ['c.projectId']],
  ['项目支出', false, ['c.kind']],
  ['  ', false, []],
] as const)('%s, whole cell %s', (text, isWholeCell, found) => {
  expect(find(text, isWholeCell)).toEqual(found)
})

function replace(text: string, replacement: string, isWholeCell = false) {
  const query: FindQuery = { text, isWholeCell }
  const matches = createCellFinder(columns)(lines, query)
  return planReplacements(matches, (id) => lines.find((each) => each.id === id), columns, query, replacement)
}

test('codes, names, amounts and choices are replaced as if they were typed', () => {
  expect([...replace('30101', '30102').patches]).toEqual([
    ['a', { economicCode: '30102' }],
    ['c', { economicCode: '30102' }],
  ])
  expect([...replace('基本工资', '津贴补贴').patches.values()]).toEqual([
    { economicCode: '30102' },
    { economicCode: '30102' },
  ])
  expect([...replace('12.50', '13').patches]).toEqual([['a', { amount: 13_000_000 }]])
  expect([...replace('1234', '4321').patches]).toEqual([['b', { amount: 4_321_500_000 }]])
  expect([...replace('事业', '经营').patches]).toEqual([['b', { source: 'operating' }]])
})

test('what a column does not take is told and not done', () => {
  const { patches, replaced, refused } = replace('事业收入', '没有的来源')
  expect(patches.size).toBe(0)
  expect(replaced).toEqual([])
  expect(refused.map(({ text, reason }) => [text, reason])).toEqual([
    ['没有的来源', '资金来源必须从列表中选择：可输入名称的一部分或拼音首字母'],
  ])
  expect(replace('12.5', '十二').refused[0]?.reason).toContain('不是数字')
  expect(replace('30101', '30101').refused[0]?.reason).toBe('替换后内容不变')
})

test('the next match is looked for from the active cell on, around the end', () => {
  const at = (row: number, column: number) => ({ lineId: 'x', columnId: 'y', row, column })
  const matches = [at(0, 3), at(2, 1), at(2, 4)]
  expect(findNext(matches, null, 1)).toBe(matches[0])
  expect(findNext(matches, { row: 2, column: 1 }, 1)).toBe(matches[2])
  expect(findNext(matches, { row: 2, column: 4 }, 1)).toBe(matches[0])
  expect(findNext(matches, { row: 0, column: 3 }, -1)).toBe(matches[2])
  expect(findNext(matches, { row: 2, column: 0 }, -1)).toBe(matches[0])
  expect(findNext([], null, 1)).toBeUndefined()
})

test('law: after replacing a whole code nothing is left to replace', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('30101', '30102', '30201', ''), { maxLength: 8 }), (codes) => {
      const some = codes.map((economicCode, at) => line(String(at), { economicCode }))
      const query: FindQuery = { text: '30101', isWholeCell: true }
      const findAll = createCellFinder(columns)
      const { patches } = planReplacements(
        findAll(some, query),
        (id) => some.find((each) => each.id === id),
        columns,
        query,
        '30113',
      )
      const after = some.map((each) => ({ ...each, ...patches.get(each.id) }))
      expect(findAll(after, query)).toEqual([])
      expect(after.map(({ economicCode }) => economicCode)).toEqual(
        codes.map((code) => (code === '30101' ? '30113' : code)),
      )
    }),
  )
})
