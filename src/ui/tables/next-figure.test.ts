import { expect, test } from 'vitest'
import { ZERO } from '../../domain/amount.ts'
import type { Row } from '../../tables/summary-table.ts'
import { findFirstFigure, findNextFigure } from './next-figure.ts'

const F = { amount: ZERO, filters: [] }
/** Two halves, as in table 1: the left one ends early. */
const ROWS: readonly Row[] = [
  ['一', F, '甲', F],
  ['', '', '乙', F],
  ['合计', F, '合计', F],
]

const go = (row: number, column: number, key: string, withControl = false) => {
  const next = findNextFigure(ROWS, { row, column }, key, withControl)
  return next === undefined ? null : [next.row, next.column]
}

test('arrows pass over texts and blanks to the next figure', () => {
  expect(go(0, 1, 'ArrowRight')).toEqual([0, 3])
  expect(go(0, 1, 'ArrowDown')).toEqual([2, 1])
  expect(go(2, 3, 'ArrowLeft')).toEqual([2, 1])
  expect(go(1, 3, 'ArrowUp')).toEqual([0, 3])
})

test('at the edge there is nowhere to go', () => {
  expect(go(0, 1, 'ArrowLeft')).toBeNull()
  expect(go(0, 1, 'ArrowUp')).toBeNull()
  expect(go(1, 3, 'ArrowLeft')).toBeNull()
  expect(go(2, 1, 'ArrowDown')).toBeNull()
})

test('Home and End go to the ends of the row, with Ctrl to those of the table', () => {
  expect(go(0, 3, 'Home')).toEqual([0, 1])
  expect(go(0, 1, 'End')).toEqual([0, 3])
  expect(go(1, 3, 'Home', true)).toEqual([0, 1])
  expect(go(0, 1, 'End', true)).toEqual([2, 3])
})

test('a page down stops at a figure of the column', () => {
  expect(go(0, 1, 'PageDown')).toEqual([2, 1])
  expect(go(2, 1, 'PageUp')).toEqual([0, 1])
})

test('other keys lead nowhere, and a table of no rows has no figure', () => {
  expect(go(0, 1, 'x')).toBeNull()
  expect(findFirstFigure([])).toBeUndefined()
  expect(findFirstFigure(ROWS)).toEqual({ row: 0, column: 1 })
})
