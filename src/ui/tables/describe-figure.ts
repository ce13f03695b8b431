import type { Amount } from '../../domain/amount.ts'
import type { ComputedTable } from '../../tables/disclosure.ts'
import type { CellPosition } from '../../tables/printed-sum.ts'
import {
  isColumnGroup,
  listLeafColumns,
  type Column,
  type Figure,
  type Row,
} from '../../tables/summary-table.ts'

/** Where a figure stands, in the words of its table: `2013299 其他组织事务支出`, `项目支出`. */
export interface FigureLabels {
  readonly row: string
  readonly column: string
}

export function describeFigurePlace({ table, rows }: ComputedTable, at: CellPosition): FigureLabels {
  return {
    row: describeRow(table.columns, rows[at.row] ?? [], at.column),
    column: describeColumn(table.columns, at.column),
  }
}

/** The texts nearest to the left: a table of two halves names each half's rows apart. */
function describeRow(columns: readonly Column[], row: Row, column: number): string {
  const before = listLeafColumns(columns).slice(0, column)
  const nameColumn = before.map(({ content }) => content).lastIndexOf('name')
  const name = row[nameColumn]
  const code = before[nameColumn - 1]?.content === 'code' ? row[nameColumn - 1] : ''
  const texts = [code, name].filter((part) => typeof part === 'string')
  return texts.filter((text) => text !== '').join(' ')
}

/** 小计 means nothing without the group it stands under. */
function describeColumn(columns: readonly Column[], column: number): string {
  const header = listLeafColumns(columns)[column]?.header ?? ''
  if (header !== '小计') return header
  let index = 0
  for (const candidate of columns) {
    const count = isColumnGroup(candidate) ? candidate.columns.length : 1
    if (column < index + count) return isColumnGroup(candidate) ? `${candidate.header}${header}` : header
    index += count
  }
  return header
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
