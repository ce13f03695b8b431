import { expect, test } from 'vitest'
import { toHalfWidth } from './to-half-width.ts'

test.each([
  ['１２．５０', '12.50'],
  ['ＡＺａｚ', 'AZaz'],
  ['（！～）', '(!~)'],
  ['２０1 行政。“￥', '201 行政。“￥'],
])('%s becomes %s', (text, halfWidth) => {
  expect(toHalfWidth(text)).toBe(halfWidth)
})
