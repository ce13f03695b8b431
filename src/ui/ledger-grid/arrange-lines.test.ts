import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen } from '../../domain/amount.ts'
import { ok } from '../../lib/result.ts'
import { createArranger, type LineSort } from './arrange-lines.ts'
import { describeCondition, fitsCondition, type LineCondition } from './line-conditions.ts'
import type { LineColumn } from './line-column.ts'

interface Line {
  readonly id: string
  readonly name: string
  readonly amount: number | null
}

const columns: readonly LineColumn<Line>[] = [
  {
    id: 'name',
    name: '名称',
    stepName: '名称',
    size: 1,
    read: ({ name }) => ({ text: name }),
    editor: () => ({ kind: 'text', isNumeric: false }),
    parse: () => ok({}),
  },
  {
    id: 'amount',
    name: '金额',
    stepName: '金额',
    size: 1,
    rank: ({ amount }) => amount,
    read: ({ amount }) => ({ text: amount === null ? '' : String(amount) }),
    editor: () => ({ kind: 'text', isNumeric: true }),
    parse: () => ok({}),
  },
]

const lines: readonly Line[] = [
  { id: 'a', name: '办公费', amount: 5 },
  { id: 'b', name: '水费', amount: null },
  { id: 'c', name: '电费', amount: 9 },
  { id: 'd', name: '差旅费', amount: 1 },
]

const AMOUNTS: LineSort = { columnId: 'amount', direction: 'ascending' }
const NO_CONDITIONS = new Map<string, LineCondition>()
const AT_LEAST_5 = new Map<string, LineCondition>([['amount', { kind: 'atLeast', amount: amountFromFen(5) }]])

const join = (arranged: readonly { readonly id: string }[]): string => arranged.map(({ id }) => id).join('')

function change(of: readonly Line[], id: string, patch: Partial<Line>): readonly Line[] {
  return of.map((line) => (line.id === id ? { ...line, ...patch } : line))
}

test('lines are sorted either way with the blank ones last', () => {
  const sortBy = (sort: LineSort) =>
    join(createArranger<Line>(sort, NO_CONDITIONS).arrange(lines, columns).lines)
  expect(sortBy(AMOUNTS)).toBe('dacb')
  expect(sortBy({ columnId: 'amount', direction: 'descending' })).toBe('cadb')
  expect(sortBy({ columnId: 'name', direction: 'ascending' })).toBe('adcb')
  expect(sortBy({ columnId: 'gone', direction: 'ascending' })).toBe('abcd')
})

test('a filtered line stays while it is edited, until the filter is applied again', () => {
  const arranger = createArranger<Line>(null, AT_LEAST_5)
  expect(join(arranger.arrange(lines, columns).lines)).toBe('ac')
  const edited = change(lines, 'a', { amount: 1 })
  expect(arranger.arrange(edited, columns)).toMatchObject({ isStale: true })
  expect(join(arranger.arrange(edited, columns).lines)).toBe('ac')
  expect(join(createArranger<Line>(null, AT_LEAST_5).arrange(edited, columns).lines)).toBe('c')
  expect(arranger.arrange(change(edited, 'a', { amount: 6 }), columns).isStale).toBe(false)
  expect(arranger.arrange(change(lines, 'd', { amount: 7 }), columns)).toMatchObject({ isStale: true })
})

test('a sorted line stays in its place while it is edited', () => {
  const arranger = createArranger<Line>(AMOUNTS, NO_CONDITIONS)
  arranger.arrange(lines, columns)
  const edited = arranger.arrange(change(lines, 'd', { amount: 100 }), columns)
  expect(join(edited.lines)).toBe('dacb')
  expect(edited.isStale).toBe(true)
  expect(edited.lines[0]?.amount).toBe(100)
})

test('new lines are shown where they are expected, and what comes back comes to its place', () => {
  const arranger = createArranger<Line>(AMOUNTS, AT_LEAST_5)
  expect(join(arranger.arrange(lines, columns).lines)).toBe('ac')
  const blank = { name: '', amount: null }
  arranger.expect('x', 'c', 'before')
  const grown = [{ id: 'x', ...blank }, ...lines, { id: 'y', ...blank }]
  expect(join(arranger.arrange(grown, columns).lines)).toBe('axcy')
  expect(join(arranger.arrange(lines.slice(1), columns).lines)).toBe('c')
  expect(join(arranger.arrange(lines, columns).lines)).toBe('ac')
})

test('every condition says what it lets pass', () => {
  const pass = (id: 'name' | 'amount', condition: LineCondition) => {
    const column = columns.find((candidate) => candidate.id === id)
    return column === undefined ? '' : join(lines.filter((line) => fitsCondition(column, condition, line)))
  }
  expect(pass('name', { kind: 'contains', text: ' 电' })).toBe('c')
  expect(pass('name', { kind: 'startsWith', text: '水' })).toBe('b')
  expect(pass('name', { kind: 'oneOf', texts: new Set(['水费', '差旅费']) })).toBe('bd')
  expect(pass('amount', { kind: 'blank' })).toBe('b')
  expect(pass('amount', { kind: 'atMost', amount: amountFromFen(5) })).toBe('ad')
  expect(pass('amount', { kind: 'equals', amount: amountFromFen(9) })).toBe('c')
})

test('conditions stand above the grid in words', () => {
  const describe = (condition: LineCondition) => describeCondition('金额', condition, 'wanYuan')
  expect(describe({ kind: 'atLeast', amount: amountFromFen(12_500_000) })).toBe('金额 ≥ 12.5')
  expect(describe({ kind: 'oneOf', texts: new Set(['', '1']) })).toBe('金额：空白、1')
  expect(describe({ kind: 'oneOf', texts: new Set(['1', '2', '3', '4']) })).toBe('金额：4 项')
  expect(describe({ kind: 'blank' })).toBe('金额为空')
})

const arbitraryLines = fc
  .array(fc.record({ name: fc.constantFrom('', '办公费', '水费'), amount: fc.option(fc.nat({ max: 9 })) }))
  .map((parts) => parts.map((part, index) => ({ id: String(index), ...part })))
const arbitrarySort = fc.option(
  fc.record({
    columnId: fc.constantFrom('name', 'amount'),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
  }),
)
const arbitraryConditions = fc.constantFrom(NO_CONDITIONS, AT_LEAST_5)

test('what is shown is a permutation of the lines that fit, and equal ones keep their order', () => {
  fc.assert(
    fc.property(arbitraryLines, arbitrarySort, arbitraryConditions, (all, sort, conditions) => {
      const { lines: shown, isStale } = createArranger<Line>(sort, conditions).arrange(all, columns)
      const fitting = all.filter(({ amount }) => conditions.size === 0 || (amount ?? 0) >= 5)
      expect(new Set(shown)).toEqual(new Set(fitting))
      expect(shown).toHaveLength(fitting.length)
      expect(isStale).toBe(false)
      for (const [index, line] of shown.entries()) {
        const next = shown[index + 1]
        const isEqual = sort === null || (next?.name === line.name && next.amount === line.amount)
        if (next !== undefined && isEqual) expect(Number(next.id)).toBeGreaterThan(Number(line.id))
      }
    }),
  )
})

test('whatever is edited, added or taken away, the shown lines are lines of the list, each once', () => {
  fc.assert(
    fc.property(
      arbitraryLines,
      arbitrarySort,
      arbitraryConditions,
      fc.array(
        fc.record({ at: fc.nat({ max: 9 }), amount: fc.option(fc.nat({ max: 9 })), comes: fc.boolean() }),
      ),
      (all, sort, conditions, edits) => {
        const arranger = createArranger<Line>(sort, conditions)
        const shownFirst = new Set(arranger.arrange(all, columns).lines.map(({ id }) => id))
        let now: readonly Line[] = all
        for (const [serial, { at, amount, comes }] of edits.entries()) {
          now = comes
            ? [...now.slice(0, at), { id: `n${String(serial)}`, name: '', amount }, ...now.slice(at)]
            : now.map((line, index) => (index === at ? { ...line, amount } : line))
          const { lines: shown } = arranger.arrange(now, columns)
          const due = now.filter(({ id }) => shownFirst.has(id) || id.startsWith('n'))
          expect(new Set(shown)).toEqual(new Set(due))
          expect(shown).toHaveLength(due.length)
        }
      },
    ),
  )
})
