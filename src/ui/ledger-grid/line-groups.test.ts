import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen, sumAmounts } from '../../domain/amount.ts'
import { listCodePrefixes } from '../../domain/subject.ts'
import { createGroupRowId, isLineRow } from '../grid/grid-model.ts'
import { groupLines, listOutermost } from './line-groups.ts'

interface Line {
  readonly id: string
  readonly code: string
  readonly amount: ReturnType<typeof amountFromFen> | null
}

function createLine(id: string, code: string, fen: number | null): Line {
  return { id, code, amount: fen === null ? null : amountFromFen(fen) }
}

const listCodes = ({ code }: Line) => listCodePrefixes('functional', code).slice(0, 2)
const findName = (code: string) => `name ${code}`
const row = createGroupRowId

const lines = [
  createLine('a', '2080501', 5),
  createLine('b', '2013201', 3),
  createLine('c', '', 1),
  createLine('d', '2013299', null),
  createLine('e', '2080502', 2),
]

test('lines stand under class and section, those without a code last', () => {
  const { rowIds, groups } = groupLines(lines, { listCodes, findName, isFolded: () => false })
  expect(rowIds).toEqual([
    row('201'),
    row('20132'),
    'b',
    'd',
    row('208'),
    row('20805'),
    'a',
    'e',
    row(''),
    'c',
  ])
  expect(groups.get(row('208'))).toMatchObject({ code: '208', name: 'name 208', level: 1, sum: 7, count: 2 })
  expect(groups.get(row('20132'))).toMatchObject({ level: 2, sum: 3, count: 2 })
  expect(groups.get(row(''))).toMatchObject({ name: '科目未填或不完整', sum: 1 })
})

test('what is folded keeps its sum and hides its rows', () => {
  const isFolded = (rowId: string) => rowId === row('201') || rowId === row('20805')
  const { rowIds, groups } = groupLines(lines, { listCodes, findName, isFolded })
  expect(rowIds).toEqual([row('201'), row('208'), row('20805'), row(''), 'c'])
  expect(groups.get(row('20132'))).toMatchObject({ sum: 3 })
})

test('subtotals of the outermost groups add up to all lines, and no line is lost', () => {
  const code = fc.constantFrom('', '2', '201', '20132', '2013201', '2080501', '2080599', '20805010')
  const line = fc.tuple(code, fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 })))
  fc.assert(
    fc.property(fc.array(line), fc.func(fc.boolean()), (parts, isFolded) => {
      const all = parts.map(([of, fen], index) => createLine(String(index), of, fen))
      const open = groupLines(all, { listCodes, findName, isFolded: () => false })
      expect([...open.rowIds].filter(isLineRow).sort()).toEqual(all.map(({ id }) => id).sort())
      const outermost = [...open.groups.values()].filter(({ level }) => level === 1)
      expect(sumAmounts(outermost.map(({ sum }) => sum))).toBe(sumAmounts(all.map(({ amount }) => amount)))
      const folded = groupLines(all, { listCodes, findName, isFolded })
      expect([...folded.groups.values()].map(({ sum }) => sum)).toEqual(
        [...open.groups.values()].map(({ sum }) => sum),
      )
    }),
  )
})

test('of subtotals within one another only the outermost counts', () => {
  const { groups } = groupLines(lines, { listCodes, findName, isFolded: () => false })
  const count = (...codes: readonly string[]) =>
    listOutermost((rowId) => groups.get(rowId), codes.map(row)).length
  expect(count('201', '20132', '208')).toBe(2)
  expect(count('20132', '20805', '')).toBe(3)
})
