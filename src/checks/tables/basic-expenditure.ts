import type { Check } from '../check.ts'
import { compareCells, type Cell } from './agreeing-cells.ts'
import { TOTAL_ROW } from './find-rows.ts'
import { listTableSets, type TableSet } from './table-set.ts'

const TABLE_5 = 'generalPublicBudgetExpenditure'
const TABLE_6 = 'generalPublicBudgetBasicExpenditure'

/** Columns of table 5 and of table 6. */
const COLUMNS = [
  ['基本支出小计', 3, '合计', 2],
  ['人员经费', 4, '人员经费', 3],
  ['公用经费', 5, '公用经费', 4],
] as const

export const basicExpenditureAgrees: Check = {
  id: 'T03',
  severity: 'error',
  isBinding: true,
  rule: '一般公共预算支出表的基本支出、人员经费、公用经费，与一般公共预算基本支出表的合计、人员经费、公用经费相等。',
  basis: '表间关系：基本支出表是支出表基本支出部分按经济分类的展开',
  run: (review) =>
    listTableSets(review).flatMap((set) =>
      COLUMNS.flatMap(([leftName, left, rightName, right]) => {
        const cells = {
          left: readTotal(set, TABLE_5, left, `合计 ${leftName}`),
          right: readTotal(set, TABLE_6, right, `合计 ${rightName}`),
          slack: 0,
        }
        return compareCells(set, '基本支出两表不等', cells) ?? []
      }),
    ),
}

function readTotal(
  set: TableSet,
  tableId: typeof TABLE_5 | typeof TABLE_6,
  column: number,
  name: string,
): Cell {
  const row = set.find(tableId)?.rowCount === 0 ? undefined : TOTAL_ROW
  return { tableId, row, column, name }
}
