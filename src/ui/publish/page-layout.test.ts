import { expect, test } from 'vitest'
import { findPageInSight, findPagesBetween, layOutPages, measureHeight } from './page-layout.ts'

const PORTRAIT = { width: 600, height: 900 }
const LANDSCAPE = { width: 900, height: 600 }

test('each page is as wide as there is room, up to a size that is read well', () => {
  const boxes = layOutPages([PORTRAIT, LANDSCAPE], 'fit', 624)
  expect(boxes).toEqual([
    { top: 12, width: 600, height: 900 },
    { top: 924, width: 600, height: 400 },
  ])
  expect(measureHeight(boxes)).toBe(1336)
  expect(layOutPages([PORTRAIT], 'fit', 5000)[0]?.width).toBe(1200)
})

test('at a hundred percent an inch is an inch', () => {
  expect(layOutPages([{ width: 72, height: 144 }], 1, 10)[0]).toEqual({ top: 12, width: 96, height: 192 })
})

test('the pages in sight, and the one of which most is', () => {
  const boxes = layOutPages([LANDSCAPE, LANDSCAPE, LANDSCAPE], 'fit', 624)
  expect(findPagesBetween(boxes, 0, 300)).toEqual({ first: 0, last: 0 })
  expect(findPagesBetween(boxes, 400, 900)).toEqual({ first: 0, last: 2 })
  expect(findPageInSight(boxes, 350, 500)).toBe(1)
  expect(findPageInSight(boxes, 0, 1200)).toBe(0)
  expect(findPageInSight([], 0, 500)).toBe(0)
})
