import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clampPosition, countCells, moveBy, moveInOrder, spanRange } from './cell-range.ts'

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
