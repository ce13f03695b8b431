import {
  memo,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type RefObject,
  type UIEvent,
} from 'react'
import { classNames } from '../../lib/class-names.ts'
import { CellBar } from './CellBar.tsx'
import { CellInput } from './CellInput.tsx'
import { CellNote } from './CellNote.tsx'
import { CellOptionList } from './CellOptionList.tsx'
import { CellOverlay } from './CellOverlay.tsx'
import { distributeWidths, listOffsets } from './column-widths.ts'
import styles from './Grid.module.css'
import type { GridColumn, GridContext } from './grid-context.ts'
import type { GridColumnDefinition } from './grid-features.ts'
import { createGridIds } from './grid-ids.ts'
import { HEADER_HEIGHT, ROW_HEIGHT, ROW_NUMBER_WIDTH } from './grid-layout.ts'
import type { GridModel } from './grid-model.ts'
import type { GridStore } from './grid-store.ts'
import { GridBody } from './GridBody.tsx'
import { GridHeader, type HeaderMenu } from './GridHeader.tsx'
import { reanchorSelection } from './re-anchor.ts'
import { RowMenu } from './RowMenu.tsx'
import { useElementSize } from './use-element-size.ts'
import { useGridPointer } from './use-grid-pointer.ts'
import { useGridTable, type LeastWidths } from './use-grid-table.ts'
import { useRequestedCell } from './use-requested-cell.ts'

interface GridProps {
  readonly label: string
  readonly store: GridStore
  readonly model: GridModel
  readonly columns: readonly GridColumnDefinition[]
  /** The lines in the order shown; `NEW_ROW_ID` last where typing adds lines. */
  readonly rowIds: readonly string[]
  /** fill: takes the height it is given; content: as high as its rows, up to a limit. */
  readonly height?: 'fill' | 'content'
  /** Under which the widths of its columns are kept. */
  readonly gridKey?: string
  /** Keep the object until it shows something else. */
  readonly headerMenu?: HeaderMenu
  /** Keep the object until it says something else. */
  readonly leastWidths?: LeastWidths
  /** Another one shows the first row again. Keep the object until then. */
  readonly order?: object | null
  /** Whether there are rows that fold. */
  readonly hasGroups?: boolean
}

interface GridStyle extends CSSProperties {
  readonly '--grid-columns': string
}

const NO_WIDTHS: LeastWidths = {}

/**
 * A grid for entering lines. Rows draw themselves from the model, what is selected and entered lies over them, and one
 * text field, over the active cell and never out of focus, takes every key, so that an input method starts with the first.
 */
export const Grid = memo(function Grid({
  label,
  store,
  model,
  columns,
  rowIds,
  height = 'fill',
  gridKey = label,
  headerMenu,
  leastWidths = NO_WIDTHS,
  order = null,
  hasGroups = false,
}: GridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLTextAreaElement>(null)
  const prefix = useId()
  const ids = useMemo(() => createGridIds(prefix), [prefix])
  const { table, gridColumns, columnWidths } = useGridTable(columns, rowIds, gridKey, leastWidths)
  const size = useElementSize(scroller)
  const widths = useMemo(
    () => distributeWidths(columnWidths, size.width - ROW_NUMBER_WIDTH),
    [columnWidths, size.width],
  )
  const offsets = useMemo(() => listOffsets(widths).map((offset) => offset + ROW_NUMBER_WIDTH), [widths])
  const isWider = (offsets.at(-1) ?? 0) > size.width
  const rowsPerPage = Math.max(1, Math.floor((size.height - HEADER_HEIGHT) / ROW_HEIGHT) - 1)
  const context = useMemo<GridContext>(
    () => ({ store, model, rowIds, columns: gridColumns, rowsPerPage }),
    [store, model, rowIds, gridColumns, rowsPerPage],
  )
  const rooms = useMemo(
    () => findNarrowRooms(gridColumns, widths, leastWidths),
    [gridColumns, widths, leastWidths],
  )
  const rowIdsBefore = useRef(rowIds)
  useLayoutEffect(() => {
    reanchorSelection(store, rowIds, rowIdsBefore.current)
    rowIdsBefore.current = rowIds
  }, [store, rowIds])
  const overlay = useRef<HTMLDivElement>(null)
  const handleScroll = useFrozenEdge(overlay)
  const orderBefore = useRef(order)
  useLayoutEffect(() => {
    if (order !== orderBefore.current) scroller.current?.scrollTo({ top: 0 })
    orderBefore.current = order
  }, [order])
  useRequestedCell(context, input)
  const pointer = useGridPointer(context, offsets, scroller, input)
  const template = [ROW_NUMBER_WIDTH, ...widths].map((width) => `${String(width)}px`).join(' ')
  const style: GridStyle = { '--grid-columns': template }
  return (
    <div className={classNames(styles.root, styles[height])}>
      <div className={styles.frame}>
        <div
          ref={scroller}
          className={classNames(styles.scroller, isWider && styles.isWider)}
          onScroll={handleScroll}
          {...pointer}
        >
          <div
            role={hasGroups ? 'treegrid' : 'grid'}
            aria-label={label}
            aria-rowcount={rowIds.length + 1}
            aria-colcount={gridColumns.length + 1}
            aria-multiselectable="true"
            className={styles.grid}
            style={style}
          >
            <GridHeader table={table} widths={widths} gridKey={gridKey} store={store} menu={headerMenu} />
            <GridBody scroller={scroller} rowIds={rowIds} columns={gridColumns} model={model} rooms={rooms} />
          </div>
          <div ref={overlay} className={styles.overlay}>
            <CellOverlay context={context} offsets={offsets} scroller={scroller} />
            <CellInput context={context} offsets={offsets} ids={ids} field={input} />
            <CellNote context={context} offsets={offsets} id={ids.note} />
          </div>
        </div>
        <CellBar context={context} />
      </div>
      <RowMenu context={context} field={input} />
      <CellOptionList context={context} ids={ids} field={input} scroller={scroller} />
    </div>
  )
})

/** The widths of the columns that were made too narrow for what they show. */
function findNarrowRooms(
  columns: readonly GridColumn[],
  widths: readonly number[],
  leastWidths: LeastWidths,
): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap(({ id }, index) => {
      const width = widths[index] ?? 0
      return width < (leastWidths[id] ?? 0) ? [[id, width] as const] : []
    }),
  )
}

/** What lies over the rows ends at the frozen row numbers. Set past React: a scroll must not draw anything anew. */
function useFrozenEdge(overlay: RefObject<HTMLElement | null>) {
  const known = useRef(0)
  return (event: UIEvent<HTMLElement>) => {
    const { scrollLeft } = event.currentTarget
    if (scrollLeft === known.current) return
    known.current = scrollLeft
    overlay.current?.style.setProperty('--frozen-edge', `${String(scrollLeft)}px`)
  }
}
