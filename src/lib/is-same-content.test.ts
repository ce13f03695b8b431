import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameContent } from './is-same-content.ts'

test('the order of members does not matter, that of elements does', () => {
  expect(isSameContent({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true)
  expect(isSameContent([1, 2], [2, 1])).toBe(false)
})

test.each([
  [{ a: 1 }, { a: 1, b: null }],
  [{}, []],
  [[1], [1, 2]],
  [null, {}],
  ['1', 1],
  [{ a: { b: '' } }, { a: { b: 'x' } }],
])('%j is not %j', (left, right) => {
  expect(isSameContent(left, right)).toBe(false)
  expect(isSameContent(right, left)).toBe(false)
})

test('a copy is the same, and as equal as its JSON text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
      expect(isSameContent(value, structuredClone(value))).toBe(true)
      if (isSameContent(value, other)) expect(other).toEqual(value)
    }),
  )
})
