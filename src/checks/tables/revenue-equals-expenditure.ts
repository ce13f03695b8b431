import type { SummaryTableId } from '../../tables/summary-table.ts'
import type { Check, CheckFinding } from '../check.ts'
import { compareCells } from './agreeing-cells.ts'
import { findNamedRow, LEFT, RIGHT, SUMMARY_OF_ALL, SUMMARY_OF_APPROPRIATION } from './find-rows.ts'
import { listTableSets, type TableSet } from './table-set.ts'

const TABLES = [SUMMARY_OF_ALL, SUMMARY_OF_APPROPRIATION]

export const totalsAreEqual: Check = {
  id: 'T01',
  severity: 'error',
  isBinding: true,
  rule: '部门收支总表、财政拨款收支总表中，收入总计等于支出总计。',
  basis: '算术：收支平衡，年终结转结余计入支出总计',
  run: (review) =>
    listTableSets(review).flatMap((set) => TABLES.flatMap((tableId) => compareTotals(set, tableId) ?? [])),
}

function compareTotals(set: TableSet, tableId: SummaryTableId): CheckFinding | undefined {
  const view = set.find(tableId)
  if (view === undefined) return undefined
  const left = findNamedRow(view, LEFT.name, '收入总计')
  const right = findNamedRow(view, RIGHT.name, '支出总计')
  if (left === undefined || right === undefined) return undefined
  return compareCells(set, '收入总计与支出总计不等', {
    left: { tableId, row: left, column: LEFT.amount, name: '收入总计' },
    right: { tableId, row: right, column: RIGHT.amount, name: '支出总计' },
    slack: 0,
  })
}
