import { expect, test } from 'vitest'
import { ok } from '../../lib/result.ts'
import { readDate, readQuantity } from './asset-rows.ts'

test.each([
  ['2024-12-31', '2024-12-31'],
  ['2024年12月31日', '2024-12-31'],
  ['2024.1.5', '2024-01-05'],
  ['20241231', '2024-12-31'],
  ['２０２４／１２／３１', '2024-12-31'],
  ['', ''],
])('the date %s is taken as %s', (text, date) => {
  expect(readDate(text)).toEqual(ok(date))
})

test.each(['2024-02-30', '上年末', '2024-13-01', '2024'])('%s is no date', (text) => {
  expect(readDate(text).ok).toBe(false)
})

test('quantities are digits', () => {
  expect(readQuantity(' 42,600 ')).toEqual(ok('42600'))
  expect(readQuantity('971.86')).toEqual(ok('971.86'))
  expect(readQuantity('3台').ok).toBe(false)
  expect(readQuantity('-3').ok).toBe(false)
})
