import { expect, test } from 'vitest'
import { layOutPages } from './page-layout.ts'
import { BEGINNING, describePlace, findCurrentEntry, findPlaceTop } from './reading-place.ts'

const PAGE = { width: 600, height: 800 }

function createPdf(pageCount: number, entries: readonly (readonly [string, number, number])[]) {
  return {
    pages: Array.from({ length: pageCount }, () => PAGE),
    outline: entries.map(([title, page, top]) => ({ title, level: 1, page, top })),
  }
}

const BEFORE = createPdf(6, [
  ['封面', 0, 0],
  ['表格', 2, 100],
  ['说明', 4, 400],
])
const boxes = layOutPages(BEFORE.pages, 'fit', 624)

test('a place stays where its text is when pages come in before it and the room changes', () => {
  const after = createPdf(8, [
    ['封面', 0, 0],
    ['表格', 4, 100],
    ['说明', 6, 400],
  ])
  const middle = (boxes[3]?.top ?? 0) + 200
  const place = describePlace(BEFORE, boxes, middle)
  expect(findPlaceTop(BEFORE, boxes, place)).toBeCloseTo(middle)
  const wider = layOutPages(after.pages, 'fit', 924)
  expect(findPlaceTop(after, wider, place)).toBeCloseTo((wider[5]?.top ?? 0) + 300)
})

test('of bookmarks of one name each is itself, and one that is gone leads to no page beyond the last', () => {
  const twice = createPdf(4, [
    ['目标表', 1, 0],
    ['目标表', 2, 0],
  ])
  const tops = layOutPages(twice.pages, 'fit', 624)
  const place = describePlace(twice, tops, tops[2]?.top ?? 0)
  expect(findPlaceTop(twice, tops, place)).toBe(tops[2]?.top)
  const none = createPdf(2, [])
  expect(findPlaceTop(none, tops.slice(0, 2), place)).toBe(tops[0]?.top)
  expect(findPlaceTop(twice, tops, BEGINNING)).toBe(0)
})

test('a bookmark is being read from its line on', () => {
  const top = (boxes[4]?.top ?? 0) + 400
  expect(findCurrentEntry(BEFORE, boxes, top - 100)).toBe(1)
  expect(findCurrentEntry(BEFORE, boxes, top)).toBe(2)
})
