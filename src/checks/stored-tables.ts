import type { TableDifference } from '../tables/compare-tables.ts'
import type { Disclosure } from '../tables/disclosure.ts'
import type { Check } from './check.ts'
import { locateCell } from './location.ts'

export const storedTablesAreComputed: Check = {
  id: 'T06',
  severity: 'warning',
  isBinding: false,
  rule: '打开的文件中的九张表与按明细计算的九张表逐格一致。',
  basis: '表由收支明细汇总生成；文件中的表可能被手工改过',
  run: (disclosure) =>
    disclosure.storedDifferences.map((difference) => ({
      severity: 'warning',
      title: '文件中的表与明细不符',
      message:
        `《${difference.tableTitle}》${describePlace(disclosure, difference)}：文件中是${describeCell(difference.stored)}，` +
        `按明细计算是${describeCell(difference.computed)}。本软件以明细为准，请核实明细是否完整，或忽略文件中的表。`,
      at: locateCell(difference.tableId, difference.row, difference.column),
    })),
}

function describePlace({ tables }: Disclosure, { tableId, row, column, ...cell }: TableDifference): string {
  const rowCount = tables.find(({ table }) => table.id === tableId)?.rows.length ?? 0
  const isNote = column === 0 && row >= rowCount && `${cell.stored}${cell.computed}`.startsWith('注')
  if (isNote) return '表下的注'
  return `第 ${String(row + 1)} 行第 ${String(column + 1)} 格`
}

function describeCell(text: string): string {
  return text === '' ? '空白' : `“${text}”`
}
