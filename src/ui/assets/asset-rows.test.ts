import { expect, test } from 'vitest'
import { amountFromFen } from '../../domain/amount.ts'
import type { AssetRow } from '../../domain/draft.ts'
import { ok } from '../../lib/result.ts'
import { describeAssetMisfits, readDate, readQuantity, sumAssetRows } from './asset-rows.ts'

function row(key: string, quantity: string | null, fen: number | null): AssetRow {
  return { key, quantity, value: fen === null ? null : amountFromFen(fen) }
}

test('办公用房 is part of the buildings and is not added again', () => {
  const rows = [row('buildings', '100', 5), row('officeBuildings', '50', 3), row('other', null, 2)]
  expect(sumAssetRows(rows)).toBe(7)
  expect(describeAssetMisfits(rows)).toEqual([])
})

test('a part larger than its whole is pointed out', () => {
  expect(describeAssetMisfits([row('buildings', '100', 5), row('officeBuildings', '150', 5)])).toEqual([
    '办公用房的面积大于房屋的面积',
  ])
  expect(describeAssetMisfits([row('officeBuildings', null, 5)])).toEqual(['办公用房的价值大于房屋的价值'])
})

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
