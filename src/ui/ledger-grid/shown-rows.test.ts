import { expect, test } from 'vitest'
import { amountFromFen } from '../../domain/amount.ts'
import { createGroupRowId, NEW_ROW_ID } from '../grid/grid-model.ts'
import { createArranger } from './arrange-lines.ts'
import { createShownLines } from './shown-lines.ts'
import { createRowSelector } from './shown-rows.ts'

interface Line {
  readonly id: string
  readonly code: string
  readonly amount: ReturnType<typeof amountFromFen>
}

const lines: readonly Line[] = ['208', '201', '208'].map((code, index) => ({
  id: String(index),
  code,
  amount: amountFromFen(index + 1),
}))

function change(id: string, patch: Partial<Line>): readonly Line[] {
  return lines.map((line) => (line.id === id ? { ...line, ...patch } : line))
}

const plain = {
  selectIds: createShownLines<Line>(undefined),
  arranger: undefined,
  grouping: undefined,
  columns: [],
  hasNewRow: true,
}
const grouping = {
  listCodes: ({ code }: Line) => [code],
  findName: (code: string) => code,
  isFolded: (rowId: string) => rowId === createGroupRowId('208'),
}

test('lines as stored, the row for new ones last, the same object while only values change', () => {
  const select = createRowSelector<Line>(plain)
  const rows = select(lines)
  expect(rows.rowIds).toEqual(['0', '1', '2', NEW_ROW_ID])
  expect(rows).toMatchObject({ lineIds: ['0', '1', '2'], isStale: false })
  expect(select(change('1', { amount: amountFromFen(9) }))).toBe(rows)
})

test('what is folded passes but is not shown', () => {
  const select = createRowSelector<Line>({ ...plain, grouping, hasNewRow: false })
  const rows = select(lines)
  expect(rows.rowIds).toEqual([createGroupRowId('201'), '1', createGroupRowId('208')])
  expect(rows.lineIds).toEqual(['1'])
  expect(rows.passing).toHaveLength(3)
})

test('an amount changes its subtotal and no other, and leaves the rows alone', () => {
  const select = createRowSelector<Line>({ ...plain, grouping })
  const before = select(lines)
  const after = select(change('0', { amount: amountFromFen(100) }))
  expect(after.rowIds).toBe(before.rowIds)
  expect(after.groups.get(createGroupRowId('208'))?.sum).toBe(103)
  expect(after.groups.get(createGroupRowId('201'))).toBe(before.groups.get(createGroupRowId('201')))
})

test('a narrowed list says how many there are', () => {
  const isBig = ({ amount }: Line) => amount > 1
  const arranger = createArranger<Line>(null, new Map())
  const select = createRowSelector<Line>({ ...plain, selectIds: createShownLines(isBig), arranger })
  expect(select(lines)).toMatchObject({ all: ['1', '2'], passing: ['1', '2'] })
})
