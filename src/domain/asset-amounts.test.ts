import { expect, test } from 'vitest'
import { amountFromFen } from './amount.ts'
import { describeAssetMisfit, findAssetMisfits, sumAssets } from './asset-amounts.ts'
import type { AssetRow } from './draft.ts'

function row(key: string, quantity: string | null, fen: number | null): AssetRow {
  return { key, quantity, value: fen === null ? null : amountFromFen(fen) }
}

function describe(...rows: readonly AssetRow[]): readonly string[] {
  return findAssetMisfits({ rows }).map(describeAssetMisfit)
}

test('办公用房 is part of the buildings and is not added again', () => {
  const rows = [row('buildings', '100', 5), row('officeBuildings', '50', 3), row('other', '1', 2)]
  expect(sumAssets(rows)).toBe(7)
  expect(describe(...rows)).toEqual([])
})

test('what has no row in print is not in the total', () => {
  const rows = [row('other', '1', 2), row('land', '1', 9)]
  expect(sumAssets(rows)).toBe(2)
  expect(describe(...rows)).toEqual(['资产项目“land”不在公开的表中'])
})

test('a part may be all of its whole, not more', () => {
  const whole = row('buildings', '100.5', 5)
  expect(describe(whole, row('officeBuildings', '100.50', 5))).toEqual([])
  expect(describe(whole, row('officeBuildings', '100.51', 5))).toEqual(['办公用房的面积大于房屋的面积'])
  expect(describe(whole, row('officeBuildings', '1', 6))).toEqual(['办公用房的价值大于房屋的价值'])
  expect(describe(row('officeBuildings', '1', 5))).toEqual([
    '办公用房的面积大于房屋的面积',
    '办公用房的价值大于房屋的价值',
  ])
})

test('quantity and value stand together or not at all', () => {
  expect(describe(row('vehicles', null, null), row('other', '0', 0))).toEqual([])
  expect(describe(row('vehicles', ' ', 5))).toEqual(['车辆有价值，没有数量'])
  expect(describe(row('vehicles', '2', null))).toEqual(['车辆有数量，没有价值'])
})

test('a row that stands twice, and a total from elsewhere that is none', () => {
  expect(describe(row('other', '1', 1), row('other', '1', 1))).toEqual(['其他固定资产填了两行'])
  expect(describe(row('other', '1', 1), row('total', null, 1))).toEqual([])
  expect(describe(row('other', '1', 1), row('total', null, 2))).toEqual(['资产总额不等于各项之和'])
  const rows = [row('other', '1', 2_000_000)]
  expect(findAssetMisfits({ rows, extra: { total: '2' } })).toEqual([])
  expect(findAssetMisfits({ rows, extra: { total: '2.01' } })).toMatchObject([
    { kind: 'total', stated: 2_010_000, computed: 2_000_000 },
  ])
})
