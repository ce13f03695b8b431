import { expect, test } from 'vitest'
import { joinText } from './join-text.ts'

function createItem(
  str: string,
  left: number,
  width: number,
  { top = 100, font = 'f1', hasEOL = false } = {},
) {
  return { str, dir: 'ltr', transform: [12, 0, 0, 12, left, top], width, height: 12, fontName: font, hasEOL }
}

function join(...items: readonly ReturnType<typeof createItem>[]) {
  const joined = joinText({ items: [...items], styles: {}, lang: null }).items
  return joined.map((item) => ('str' in item ? [item.str, item.width, item.hasEOL] : []))
}

test('the dots of a line become one piece as wide as they are', () => {
  const dots = Array.from({ length: 50 }, (_, index) => createItem('.', 200 + 5 * index, 3))
  expect(join(...dots)).toEqual([['.'.repeat(50), 248, false]])
})

test('what stands apart, on another line or in another face stays by itself', () => {
  expect(join(createItem('甲', 10, 12), createItem('乙', 60, 12))).toHaveLength(2)
  expect(join(createItem('甲', 10, 12), createItem('乙', 22, 12, { top: 80 }))).toHaveLength(2)
  expect(join(createItem('甲', 10, 12), createItem('乙', 22, 12, { font: 'f2' }))).toHaveLength(2)
})

test('lines end where they did', () => {
  const end = createItem('', 34, 0, { hasEOL: true })
  const items = [
    createItem('甲', 10, 12),
    createItem('', 22, 0),
    createItem('乙', 22, 12),
    end,
    createItem('丙', 10, 12),
  ]
  expect(join(...items)).toEqual([
    ['甲乙', 24, false],
    ['', 0, true],
    ['丙', 12, false],
  ])
})
