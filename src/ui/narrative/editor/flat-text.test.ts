import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Paragraph } from '../../../domain/field-text.ts'
import { findChangeEnd, findWords, measureParagraph, sliceParagraphs } from './flat-text.ts'

const text: readonly Paragraph[] = [['甲乙', { field: 'basic' }, '丙'], ['丁戊']]

test.each([
  [0, 2, [['甲乙']]],
  [1, 3, [['乙', { field: 'basic' }]]],
  [2, 3, [[{ field: 'basic' }]]],
  [3, 6, [['丙'], ['丁']]],
  [5, 7, [['丁戊']]],
])('from %i to %i stands %j', (from, to, slice) => {
  expect(sliceParagraphs(text, from, to)).toEqual(slice)
})

test('the whole is cut from the whole', () => {
  const part = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.record({ field: fc.constantFrom('basic', 'project') }, { noNullPrototype: true }),
  )
  fc.assert(
    fc.property(fc.array(fc.array(part), { minLength: 1 }), (paragraphs) => {
      const length = paragraphs.reduce((sum, paragraph) => sum + measureParagraph(paragraph) + 1, -1)
      expect(sliceParagraphs(paragraphs, 0, length)).toEqual(paragraphs)
    }),
  )
})

test('a change ends before what both have in common', () => {
  expect(findChangeEnd([['甲丙']], [['甲乙丙']])).toBe(2)
  expect(findChangeEnd([['甲乙丙']], [['甲丙']])).toBe(1)
  expect(findChangeEnd([['甲']], [['甲'], ['乙']])).toBe(3)
  expect(findChangeEnd([[{ field: 'basic' }, '甲']], [[{ field: 'project' }, '甲']])).toBe(1)
})

test.each([
  ['乙', [['乙']]],
  ['乙12', [['乙', { field: 'basic' }]]],
  ['2.50', [[{ field: 'basic' }]]],
  ['12.50丙', [[{ field: 'basic' }, '丙']]],
  ['丁戊', [['丁戊']]],
  ['丙\n丁', [['丙'], ['丁']]],
])('“%s” as printed is found with the fields it touches', (words, found) => {
  const places = findWords(text, words, () => '12.50')
  expect(sliceParagraphs(text, places?.from ?? 0, places?.to ?? 0)).toEqual(found)
})

test('words that are not there, and no words, are not found', () => {
  expect(findWords(text, '己', () => '12.50')).toBeUndefined()
  expect(findWords(text, '', () => '12.50')).toBeUndefined()
})

test('a field that prints nothing is passed over', () => {
  expect(findWords(text, '乙丙', () => '')).toEqual({ from: 1, to: 4 })
})
