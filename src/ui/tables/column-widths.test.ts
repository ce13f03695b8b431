import { expect, test } from 'vitest'
import { amountColumn, nameColumn } from '../../tables/columns.ts'
import { computeColumnWidths } from './column-widths.ts'

const COLUMNS = [nameColumn('项目', 6), amountColumn('预算数', 3)]

test('the columns fill the sheet by their shares', () => {
  const { percents } = computeColumnWidths(COLUMNS, [['1', '合计', '1.00']])
  expect(percents.reduce((sum, percent) => sum + percent, 0)).toBeCloseTo(100)
  expect((percents[1] ?? 0) / (percents[2] ?? 1)).toBeCloseTo(2)
})

test('a long figure widens its column and the sheet, a long name in a wide column does neither', () => {
  const narrow = computeColumnWidths(COLUMNS, [['1', '合计', '1.00']])
  const long = computeColumnWidths(COLUMNS, [['1', '很长的名称'.repeat(9), '123456789012.00']])
  expect(long.percents[2]).toBeGreaterThan(narrow.percents[2] ?? 0)
  expect(long.minWidth).toBeGreaterThan(narrow.minWidth)
  expect(computeColumnWidths(COLUMNS, [['1', '很长的名称'.repeat(9), '1.00']])).toEqual(narrow)
})

test('a narrow column of long names gets room for them, up to where wrapping reads well', () => {
  const columns = [nameColumn('科目名称', 3), amountColumn('预算数', 3)]
  const width = (name: string): number => computeColumnWidths(columns, [['1', name, '1.00']]).minWidth
  expect(width('教育支出')).toBe(width('教育'))
  expect(width('行政单位医疗')).toBeGreaterThan(width('教育'))
  expect(width('很长的名称'.repeat(9))).toBe(width('很长的名称'.repeat(2)))
})
