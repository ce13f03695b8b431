import { useId, useMemo, useRef } from 'react'
import type { AmountUnit } from '../../domain/amount.ts'
import type { ComputedTable } from '../../tables/disclosure.ts'
import type { CellPosition } from '../../tables/printed-sum.ts'
import { listLeafColumns } from '../../tables/summary-table.ts'
import { computeColumnWidths } from './column-widths.ts'
import { SheetHeader } from './SheetHeader.tsx'
import { SheetRow } from './SheetRow.tsx'
import type { SheetHead } from './table-clipboard.ts'
import styles from './TableSheet.module.css'
import { useFigureCursor } from './use-figure-cursor.ts'
import { useRowWindow } from './use-row-window.ts'

/** A figure that was asked for from outside; `serial` tells two requests for one figure apart. */
export interface FigureRequest {
  readonly position: CellPosition
  readonly serial: number
}

interface TableSheetProps {
  readonly computed: ComputedTable
  readonly head: SheetHead
  readonly amountUnit: AmountUnit
  readonly selected: CellPosition | null
  readonly request: FigureRequest | null
  readonly onSelect: (position: CellPosition) => void
  readonly onDismiss: () => void
}

/** One of the nine as it stands on the paper; each figure can be pointed at. */
export function TableSheet(props: TableSheetProps) {
  const { computed, head, amountUnit, selected, request, onSelect, onDismiss } = props
  const { table, title, rows, printed } = computed
  const titleId = useId()
  const bodyRef = useRef<HTMLTableSectionElement>(null)
  const leaves = useMemo(() => listLeafColumns(table.columns), [table])
  const widths = useMemo(() => computeColumnWidths(leaves, printed.rows), [leaves, printed])
  const window = useRowWindow(bodyRef, rows.length)
  const cursor = useFigureCursor({ bodyRef, rows, window, selected, request, onSelect, onDismiss })
  return (
    <div
      className={styles.sheet}
      style={{ minWidth: `calc(${String(widths.minWidth)}em + 2 * var(--side))` }}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <p className={styles.headLine}>
        <span>{head.department}</span>
        <span>{head.year}</span>
        <span>{head.unit}</span>
      </p>
      <table role="grid" aria-readonly="true" aria-labelledby={titleId} className={styles.table}>
        <colgroup>
          {widths.percents.map((percent, index) => (
            // Columns of a printed table neither move nor change.
            <col key={String(index)} style={{ width: `${String(percent)}%` }} />
          ))}
        </colgroup>
        <SheetHeader columns={table.columns} />
        <tbody
          ref={bodyRef}
          onClick={cursor.handleClick}
          onFocus={cursor.handleFocus}
          onKeyDown={cursor.handleKeyDown}
        >
          {window.before > 0 && (
            <tr aria-hidden="true">
              <td colSpan={leaves.length + 1} style={{ height: window.before }} />
            </tr>
          )}
          {rows.slice(window.start, window.end).map((cells, offset) => {
            const row = window.start + offset
            return (
              <SheetRow
                key={String(row)}
                index={row}
                cells={cells}
                columns={table.columns}
                leaves={leaves}
                amountUnit={amountUnit}
                tabbableColumn={cursor.tabbable?.row === row ? cursor.tabbable.column : null}
                selectedColumn={selected?.row === row ? selected.column : null}
              />
            )
          })}
          {window.after > 0 && (
            <tr aria-hidden="true">
              <td colSpan={leaves.length + 1} style={{ height: window.after }} />
            </tr>
          )}
        </tbody>
      </table>
      {printed.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  )
}
