import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  clampPosition,
  countCells,
  findBlockEdge,
  isInside,
  moveBy,
  moveInOrder,
  moveInside,
  spanRange,
} from './cell-range.ts'

const SIZE = { rows: 3, columns: 4 }

test('a range spans both corners, whichever is which', () => {
  const range = { top: 1, bottom: 2, left: 0, right: 3 }
  expect(spanRange({ row: 2, column: 0 }, { row: 1, column: 3 })).toEqual(range)
  expect(countCells(range)).toBe(8)
})

test('moving stops at the edges', () => {
  expect(moveBy({ row: 0, column: 0 }, 'up', 1, SIZE)).toEqual({ row: 0, column: 0 })
  expect(moveBy({ row: 0, column: 1 }, 'down', 1_000_000_000, SIZE)).toEqual({ row: 2, column: 1 })
  expect(moveBy({ row: 1, column: 1 }, 'right', 2, SIZE)).toEqual({ row: 1, column: 3 })
})

test('the reading order goes on in the next row and ends at the corners', () => {
  expect(moveInOrder({ row: 0, column: 3 }, 1, SIZE)).toEqual({ row: 1, column: 0 })
  expect(moveInOrder({ row: 1, column: 0 }, -1, SIZE)).toEqual({ row: 0, column: 3 })
  const last = { row: 2, column: 3 }
  expect(moveInOrder(last, 1, SIZE)).toBe(last)
})

test('an empty grid has its first cell at the origin', () => {
  expect(clampPosition({ row: 5, column: 5 }, { rows: 0, columns: 0 })).toEqual({ row: 0, column: 0 })
})

test('going through all cells in order and back meets every cell once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (rows, columns) => {
      const size = { rows, columns }
      const seen = []
      let cell = { row: 0, column: 0 }
      for (let next = cell; ; next = moveInOrder(cell, 1, size)) {
        if (seen.length > 0 && next === cell) break
        seen.push(next)
        cell = next
      }
      expect(seen).toHaveLength(rows * columns)
      expect(cell).toEqual({ row: rows - 1, column: columns - 1 })
    }),
  )
})

test('Ctrl and an arrow stop at the edges of blocks, as in a spreadsheet', () => {
  const column = ['x', 'x', 'x', '', '', 'x', '', 'x', 'x', '']
  const size = { rows: column.length, columns: 1 }
  const jump = (row: number, direction: 'up' | 'down') =>
    findBlockEdge({ row, column: 0 }, direction, size, (position) => column[position.row] !== '').row
  expect([0, 1, 2, 3, 5, 7, 8, 9].map((row) => jump(row, 'down'))).toEqual([2, 2, 5, 5, 7, 8, 9, 9])
  expect([0, 2, 4, 5, 7, 8, 9].map((row) => jump(row, 'up'))).toEqual([0, 0, 2, 2, 5, 7, 8])
})

test('within a range the cells go round, down or along', () => {
  const range = { top: 1, bottom: 2, left: 0, right: 1 }
  expect(moveInside({ row: 2, column: 0 }, 'down', 1, range)).toEqual({ row: 1, column: 1 })
  expect(moveInside({ row: 2, column: 1 }, 'down', 1, range)).toEqual({ row: 1, column: 0 })
  expect(moveInside({ row: 1, column: 1 }, 'along', 1, range)).toEqual({ row: 2, column: 0 })
  expect(moveInside({ row: 1, column: 0 }, 'along', -1, range)).toEqual({ row: 2, column: 1 })
})

test('going round a range meets each of its cells once and leads back, either way', () => {
  const side = fc.integer({ min: 0, max: 5 })
  const order = fc.constantFrom('down' as const, 'along' as const)
  fc.assert(
    fc.property(side, side, side, side, order, (row, column, height, width, way) => {
      const start = { row, column }
      const range = spanRange(start, { row: row + height, column: column + width })
      const seen = new Set<string>()
      let cell = start
      for (let count = countCells(range); count > 0; count -= 1) {
        expect(isInside(cell, range)).toBe(true)
        seen.add(`${String(cell.row)}/${String(cell.column)}`)
        const next = moveInside(cell, way, 1, range)
        expect(moveInside(next, way, -1, range)).toEqual(cell)
        cell = next
      }
      expect(cell).toEqual(start)
      expect(seen.size).toBe(countCells(range))
    }),
  )
})
