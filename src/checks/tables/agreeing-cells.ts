import { subtractAmounts, ZERO, type Amount } from '../../domain/amount.ts'
import type { SummaryTableId } from '../../tables/summary-table.ts'
import type { CheckFinding } from '../check.ts'
import { compareFigures } from '../compare-figures.ts'
import { describeAmount, describeGap } from '../wording.ts'
import type { TableSet } from './table-set.ts'

/** A figure of a table by where it stands; without a row nothing is printed, which is zero. */
export interface Cell {
  readonly tableId: SummaryTableId
  readonly row: number | undefined
  readonly column: number
  /** What the figure is: 收入总计. */
  readonly name: string
}

/** Two places where the same figure is printed. */
export interface AgreeingCells {
  readonly left: Cell
  readonly right: Cell
  /** What the two may be apart by rounding, in fen; 0 where one and the same exact figure is printed twice. */
  readonly slack: number
}

export function compareCells(
  set: TableSet,
  title: string,
  { left, right, slack }: AgreeingCells,
): CheckFinding | undefined {
  const leftAmount = readCell(set, left)
  const rightAmount = readCell(set, right)
  if (leftAmount === undefined || rightAmount === undefined) return undefined
  if (Math.abs(leftAmount - rightAmount) <= slack) return undefined
  return {
    severity: 'error',
    title: set.origin === 'stored' ? `文件中的表：${title}` : title,
    message:
      `${describeCell(set, left)}是 ${describeAmount(leftAmount)}，${describeCell(set, right)}是 ${describeAmount(rightAmount)}，` +
      `相差 ${describeGap(subtractAmounts(leftAmount, rightAmount))}。${ADVICE[set.origin]}`,
    at: set.locate(left.tableId, left.row ?? 0, left.column),
    ...compareFigures(
      { label: describeCell(set, left), amount: leftAmount },
      { label: describeCell(set, right), amount: rightAmount },
    ),
    // The computed cell and that of the file stand in one place.
    evidence: `${set.origin === 'stored' ? '文件中的表' : '计算的表'} ${right.tableId}`,
  }
}

/** What can be done about a table that contradicts itself or another. */
export const ADVICE: Readonly<Record<TableSet['origin'], string>> = {
  computed: '这是计算出来的表，不应当不等：请导出草稿保存，并联系软件维护人员。',
  stored: '文件中的表可能被手工改过，本软件以明细为准：请核实明细，核实后选“不再提示”，不再审核文件中的表。',
}

function readCell(set: TableSet, { tableId, row, column }: Cell): Amount | undefined {
  const view = set.find(tableId)
  if (view === undefined) return undefined
  return row === undefined ? ZERO : view.readAmount(row, column)
}

function describeCell(set: TableSet, { tableId, name }: Cell): string {
  const view = set.find(tableId)
  return `${view === undefined ? '' : set.name(view)}“${name}”`
}
