import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distributeWidths, findColumnAt, listOffsets } from './column-widths.ts'

test('what is left over goes to the growing columns', () => {
  const columns = [
    { size: 50, grow: 0 },
    { size: 100, grow: 3 },
    { size: 100, grow: 1 },
  ]
  expect(distributeWidths(columns, 290)).toEqual([50, 130, 110])
  expect(distributeWidths(columns, 200)).toEqual([50, 100, 100])
})

test('a place belongs to the column it lies in, beyond the edges to the nearest', () => {
  const offsets = listOffsets([50, 130, 110]).map((offset) => offset + 38)
  expect([-5, 38, 87, 88, 217, 218, 900].map((x) => findColumnAt(offsets, x))).toEqual([0, 0, 0, 1, 1, 2, 2])
})

test('growing columns fill the room to the pixel', () => {
  const column = fc.record({ size: fc.integer({ min: 1, max: 300 }), grow: fc.integer({ min: 0, max: 5 }) })
  fc.assert(
    fc.property(fc.array(column, { minLength: 1 }), fc.integer({ min: 0, max: 4000 }), (columns, room) => {
      const widths = distributeWidths(columns, room)
      const total = columns.reduce((sum, { size }) => sum + size, 0)
      const grows = columns.some(({ grow }) => grow > 0)
      expect(listOffsets(widths).at(-1)).toBe(grows ? Math.max(total, room) : total)
      widths.forEach((width, index) => expect(width).toBeGreaterThanOrEqual(columns[index]?.size ?? 0))
    }),
  )
})
