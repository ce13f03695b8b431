import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import styles from './Grid.module.css'
import type { GridColumn } from './grid-context.ts'
import { HEADER_HEIGHT, ROW_HEIGHT } from './grid-layout.ts'
import type { GridModel } from './grid-model.ts'
import { GridRow } from './GridRow.tsx'

interface GridBodyProps {
  readonly scroller: RefObject<HTMLElement | null>
  readonly rowIds: readonly string[]
  readonly columns: readonly GridColumn[]
  readonly model: GridModel
  /** The widths of columns that may be too narrow for their numbers. */
  readonly rooms: ReadonlyMap<string, number>
}

/** The rows that are in sight, and a few beyond. */
export function GridBody({ scroller, rowIds, columns, model, rooms }: GridBodyProps) {
  const virtualizer = useVirtualizer({
    count: rowIds.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollMargin: HEADER_HEIGHT,
    overscan: 8,
  })
  const items = virtualizer.getVirtualItems()
  const slots = countSlots(items.length)
  return (
    <div role="rowgroup" className={styles.body} style={{ height: rowIds.length * ROW_HEIGHT }}>
      {items.map(({ index }) => {
        const rowId = rowIds[index]
        return (
          rowId !== undefined && (
            <GridRow
              key={index % slots}
              rowId={rowId}
              index={index}
              columns={columns}
              model={model}
              rooms={rooms}
            />
          )
        )
      })}
    </div>
  )
}

/** More than there are rows in sight, and seldom another number: elements of rows that leave are given to rows that come. */
function countSlots(rowCount: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(64, rowCount + 1)))
}
