import { memo } from 'react'
import { formatExactAmount, formatPrinted, type AmountUnit } from '../../domain/amount.ts'
import { findRowLook } from '../../tables/row-look.ts'
import type { Cell, Column, Figure, LeafColumn, Row } from '../../tables/summary-table.ts'
import { AMOUNT_UNIT_NAMES } from '../fields/describe-amount.ts'
import styles from './TableSheet.module.css'

interface SheetRowProps {
  readonly index: number
  readonly cells: Row
  readonly columns: readonly Column[]
  readonly leaves: readonly LeafColumn[]
  readonly amountUnit: AmountUnit
  /** The figure that the tab key reaches. */
  readonly tabbableColumn: number | null
  readonly selectedColumn: number | null
}

const INDENTS = [undefined, styles.section, styles.item] as const

/** One row of the paper. Its figures are found by the handlers of the table through their data attributes. */
export const SheetRow = memo(function SheetRow({
  index,
  cells,
  columns,
  leaves,
  amountUnit,
  tabbableColumn,
  selectedColumn,
}: SheetRowProps) {
  const { isStrong, indent } = findRowLook(columns, cells)
  return (
    <tr aria-rowindex={index + 1} className={isStrong ? styles.strong : INDENTS[indent]}>
      <th scope="row" className={styles.index}>
        {index + 1}
      </th>
      {cells.map((cell, column) => {
        const key = String(column)
        if (typeof cell === 'string') {
          return (
            <td key={key} className={styles[leaves[column]?.content ?? 'name']}>
              {cell}
            </td>
          )
        }
        return (
          <td
            key={key}
            className={cell.amount < 0 ? styles.negative : styles.amount}
            data-row={index}
            data-column={column}
            tabIndex={column === tabbableColumn ? 0 : -1}
            aria-selected={column === selectedColumn}
            title={describeExact(cell, amountUnit)}
          >
            {formatPrinted(cell.amount)}
          </td>
        )
      })}
    </tr>
  )
}, isSameRow)

function describeExact({ amount }: Figure, unit: AmountUnit): string {
  const exact = `原始数 ${formatExactAmount(amount, unit)} ${AMOUNT_UNIT_NAMES[unit]}`
  return amount < 0 ? `负数：${exact}` : exact
}

/** Every edit makes all rows anew, but most of them with the same figures. */
function isSameRow(before: SheetRowProps, after: SheetRowProps): boolean {
  return (
    before.index === after.index &&
    before.leaves === after.leaves &&
    before.amountUnit === after.amountUnit &&
    before.tabbableColumn === after.tabbableColumn &&
    before.selectedColumn === after.selectedColumn &&
    before.cells.length === after.cells.length &&
    before.cells.every((cell, column) => isSameCell(cell, after.cells[column]))
  )
}

function isSameCell(before: Cell, after: Cell | undefined): boolean {
  if (typeof before === 'string' || typeof after === 'string') return before === after
  return before.amount === after?.amount
}
