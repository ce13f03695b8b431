import { expect, test } from 'vitest'
import { ALL_TABLES } from '../../tables/all-tables.ts'
import { amountColumn, nameColumn } from '../../tables/columns.ts'
import { listLeafColumns } from '../../tables/summary-table.ts'
import { buildHeaderRows } from './header-rows.ts'

const describe = (columns: Parameters<typeof buildHeaderRows>[0]) =>
  buildHeaderRows(columns).map((row) =>
    row.map(({ header, rowSpan, colSpan }) => `${header} ${String(rowSpan)}×${String(colSpan)}`),
  )

test('a group stands over its columns, a column without one over both rows', () => {
  const group = { header: '基本支出', columns: [amountColumn('小计'), amountColumn('人员经费')] }
  expect(describe([nameColumn('项目', 5), group, amountColumn('项目支出')])).toEqual([
    ['序号 2×1', '项目 2×1', '基本支出 1×2', '项目支出 2×1'],
    ['小计 1×1', '人员经费 1×1'],
  ])
})

test('without groups there is one row', () => {
  expect(describe([nameColumn('项目', 5), amountColumn('金额')])).toEqual([
    ['序号 1×1', '项目 1×1', '金额 1×1'],
  ])
})

test.each(ALL_TABLES.map((table) => [table.title, table] as const))(
  'the merged cells of %s fill every place of the header once',
  (_, { columns }) => {
    const rows = buildHeaderRows(columns)
    const width = listLeafColumns(columns).length + 1
    const area = rows.flat().reduce((sum, { rowSpan, colSpan }) => sum + rowSpan * colSpan, 0)
    expect(area).toBe(width * rows.length)
  },
)
