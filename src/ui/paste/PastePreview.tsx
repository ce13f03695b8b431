import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import type { RevenueLine } from '../../domain/ledger.ts'
import type { LineColumn } from '../ledger-grid/line-column.ts'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { classNames } from '../../lib/class-names.ts'
import { ColumnChoice } from './ColumnChoice.tsx'
import styles from './PasteDialog.module.css'
import { measureColumns } from './preview-widths.ts'
import { PreviewRow } from './PreviewRow.tsx'
import { findLineNumber, type PastePlan } from './use-paste-plan.ts'

const ROW_HEIGHT = 27
/** Of 导入, 原行 and 处理. */
const FIRST_WIDTHS = [44, 44, 132]

/** A cell to bring into sight; each request is an object of its own. */
export interface ShownCell {
  readonly row: number
  readonly column: number
}

interface PastePreviewProps<L> {
  readonly plan: PastePlan<L>
  readonly grid: LedgerGrid<L>
  readonly columns: readonly LineColumn<L>[]
  readonly shownCell: ShownCell | null
}

/** The block row by row: what each becomes, and for each of its columns where it goes. Only rows in sight are drawn. */
export function PastePreview<L extends RevenueLine>({
  plan,
  grid,
  columns,
  shownCell,
}: PastePreviewProps<L>) {
  const { source, settings, planned, change } = plan
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: planned.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollPaddingStart: 2 * ROW_HEIGHT,
  })
  const items = virtualizer.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  const mapped = useMemo(
    () => settings.mapping.map((id) => columns.find((column) => column.id === id)),
    [settings.mapping, columns],
  )
  const widths = useMemo(() => measureColumns(planned, source, mapped), [planned, source, mapped])
  const totalWidth = [...FIRST_WIDTHS, ...widths].reduce((sum, width) => sum + width)
  useEffect(() => {
    if (shownCell === null) return
    const index = planned.findIndex(({ row }) => row === shownCell.row)
    if (index !== -1) virtualizer.scrollToIndex(index, { align: 'center' })
    scrollToColumn(scroller.current, widths, shownCell.column, settings.mapping.indexOf('amount'))
    // Only the request scrolls: another plan stays where it is looked at.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [shownCell])
  const handleMap = (at: number, columnId: string | null) => {
    // One column of the grid takes one of the block: the later choice wins.
    change({
      mapping: settings.mapping.map((id, other) => (other === at ? columnId : id === columnId ? null : id)),
    })
  }
  const handleToggle = (row: number) => {
    const toggled = new Set(settings.toggled)
    if (!toggled.delete(row)) toggled.add(row)
    change({ toggled })
  }
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      // What gets the focus must not lie under the amounts.
      style={{ scrollPaddingRight: widths[settings.mapping.indexOf('amount')] ?? 0 }}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
      role="region"
      aria-label="粘贴内容"
    >
      <table className={styles.table} style={{ width: totalWidth }} aria-rowcount={planned.length + 1}>
        <colgroup>
          {[...FIRST_WIDTHS, ...widths].map((width, at) => (
            <col key={at} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">导入</th>
            <th scope="col">原行</th>
            <th scope="col">处理</th>
            {settings.mapping.map((columnId, at) => (
              <th key={at} scope="col" className={classNames(columnId === 'amount' && styles.pinned)}>
                <ColumnChoice
                  name={(source.header?.names[at] ?? '').replaceAll('\n', '')}
                  number={at + 1}
                  columnId={columnId}
                  columns={columns}
                  onChange={(id) => handleMap(at, id)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Spacer height={before} />}
          {items.map(({ index }) => {
            const row = planned[index]
            return (
              row !== undefined && (
                <PreviewRow
                  key={row.row}
                  row={row}
                  texts={source.table.rows[row.row] ?? []}
                  columns={mapped}
                  lineNumber={row.before === undefined ? undefined : findLineNumber(grid, row.before.id)}
                  onToggle={handleToggle}
                />
              )
            )
          })}
          {after > 0 && <Spacer height={after} />}
        </tbody>
      </table>
    </div>
  )
}

/** Brings a column of the block to the middle; the amounts stand at the right edge anyway. */
function scrollToColumn(
  scroller: HTMLElement | null,
  widths: readonly number[],
  column: number,
  amountColumn: number,
): void {
  if (scroller === null || column === amountColumn) return
  const before = [...FIRST_WIDTHS, ...widths.slice(0, column)].reduce((sum, width) => sum + width, 0)
  const room = scroller.clientWidth - (widths[amountColumn] ?? 0)
  scroller.scrollLeft = before + (widths[column] ?? 0) / 2 - room / 2
}

/** Rows out of sight. */
function Spacer({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true">
      <td className={styles.spacer} style={{ height }} />
    </tr>
  )
}
