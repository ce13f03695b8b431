import { expect, test } from 'vitest'
import { numberParagraph } from './numbering.ts'

test('sections are counted through, points anew in each section', () => {
  const before = ['（一）甲', '1、子', '2、丑', '（二）乙', '1、寅']
  expect(numberParagraph('丙', before, 'section')).toEqual({ removed: 0, prefix: '（三）' })
  expect(numberParagraph('卯', before, 'point')).toEqual({ removed: 0, prefix: '2、' })
})

test('another number goes, one of the same kind is taken off', () => {
  expect(numberParagraph('1．甲', [], 'section')).toEqual({ removed: 2, prefix: '（一）' })
  expect(numberParagraph('（四）甲', [], 'section')).toEqual({ removed: 3, prefix: '' })
})
