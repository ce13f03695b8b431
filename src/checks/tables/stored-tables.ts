import { assertNever } from '../../lib/assert-never.ts'
import type { TableDifference } from '../../tables/compare-tables.ts'
import type { Check } from '../check.ts'
import { locateCell, locateTable } from '../location.ts'

export const storedTablesAreComputed: Check = {
  id: 'T06',
  severity: 'warning',
  isBinding: false,
  rule: '打开的文件中的九张表与按明细计算的九张表逐格一致，表名和表下的注也一致。',
  basis: '表由收支明细汇总生成；文件中的表可能被手工改过',
  run: ({ disclosure: { storedDifferences } }) =>
    storedDifferences.map((difference) => ({
      severity: 'warning',
      title: difference.kind === 'missing' ? '文件中缺一张表' : '文件中的表与明细不符',
      message: `${describeDifference(difference)}。本软件以明细为准，请核实明细是否完整，或忽略文件中的表。`,
      at:
        difference.kind === 'cell'
          ? locateCell(difference.tableId, difference.row, difference.column)
          : locateTable(difference.tableId),
      evidence: describeDifference(difference),
    })),
}

function describeDifference(difference: TableDifference): string {
  const table = `《${difference.tableTitle}》`
  switch (difference.kind) {
    case 'cell': {
      const cell = `第 ${String(difference.row + 1)} 行第 ${String(difference.column + 1)} 格`
      return `${table}${cell}：${compareTexts(difference)}`
    }
    case 'title':
      return `${table}的表名：${compareTexts(difference)}`
    case 'notes':
      return `${table}表下的注：${compareTexts(difference)}`
    case 'missing':
      return `文件中有汇总表，却没有${table}`
    default:
      return assertNever(difference)
  }
}

function compareTexts({ stored, computed }: { readonly stored: string; readonly computed: string }): string {
  return `文件中是${describeText(stored)}，按明细计算是${describeText(computed)}`
}

function describeText(text: string): string {
  return text === '' ? '空白' : `“${text}”`
}
