import { expect, test } from 'vitest'
import { amountColumn, nameColumn } from '../../tables/columns.ts'
import { computeColumnWidths } from './column-widths.ts'

const COLUMNS = [nameColumn('项目', 6), amountColumn('预算数', 3)]

test('the columns fill the sheet by their shares', () => {
  const { percents } = computeColumnWidths(COLUMNS, [['1', '合计', '1.00']])
  expect(percents.reduce((sum, percent) => sum + percent, 0)).toBeCloseTo(100)
  expect((percents[1] ?? 0) / (percents[2] ?? 1)).toBeCloseTo(2)
})

test('a long figure widens its column and the sheet, a long name does neither', () => {
  const narrow = computeColumnWidths(COLUMNS, [['1', '合计', '1.00']])
  const long = computeColumnWidths(COLUMNS, [['1', '很长的名称'.repeat(9), '123456789012.00']])
  expect(long.percents[2]).toBeGreaterThan(narrow.percents[2] ?? 0)
  expect(long.minWidth).toBeGreaterThan(narrow.minWidth)
  expect(computeColumnWidths(COLUMNS, [['1', '很长的名称'.repeat(9), '1.00']])).toEqual(narrow)
})
