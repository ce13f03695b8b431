import type { Amount } from '../../domain/amount.ts'
import { findRowLabel, listColumnNames } from '../../tables/cell-names.ts'
import type { ComputedTable } from '../../tables/disclosure.ts'
import type { CellPosition } from '../../tables/printed-sum.ts'
import type { Figure, Row } from '../../tables/summary-table.ts'

/** Where a figure stands, in the words of its table: `2013299 其他组织事务支出`, `项目支出`. */
export interface FigureLabels {
  readonly row: string
  readonly column: string
}

export function describeFigurePlace(computed: ComputedTable, at: CellPosition): FigureLabels {
  const { code, name } = findRowLabel(computed, at)
  return {
    row: [code, name].filter((text) => text !== '').join(' '),
    column: listColumnNames(computed.table)[at.column] ?? '',
  }
}

/** The figure all others of the table are parts of: 合计 on top, or 收入总计 at the foot of the two-sided tables. */
function findTableTotal(rows: readonly Row[]): Figure | undefined {
  const row = rows[0]?.includes('合计') === true ? rows[0] : rows.at(-1)
  return row?.find((cell): cell is Figure => typeof cell === 'object')
}

/** The part of the table's total in percent with one decimal; `null` where there is nothing to compare with. */
export function formatShareOfTable(rows: readonly Row[], amount: Amount): string | null {
  const total = findTableTotal(rows)?.amount ?? 0
  if (total <= 0 || amount <= 0 || amount > total) return null
  return `${((amount / total) * 100).toFixed(1)}%`
}
