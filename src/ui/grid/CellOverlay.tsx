import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useStore } from 'zustand'
import { clampPosition, countCells, spanRange } from './cell-range.ts'
import { boxOf, type CellBox } from './cell-box.ts'
import styles from './Grid.module.css'
import { findEditor, locateCell, measureGrid, type GridContext } from './grid-context.ts'
import { HEADER_HEIGHT, ROW_NUMBER_WIDTH } from './grid-layout.ts'
import { scrollPageTo } from './scroll-page.ts'

interface CellOverlayProps {
  readonly context: GridContext
  readonly offsets: readonly number[]
  readonly scroller: RefObject<HTMLElement | null>
}

/** The selection and the active cell, drawn over the rows, which therefore need not know of them. */
export function CellOverlay({ context, offsets, scroller }: CellOverlayProps) {
  const active = useStore(context.store, (state) => state.active)
  const corner = useStore(context.store, (state) => state.corner)
  const fillTo = useStore(context.store, (state) => state.fillTo)
  const end = useStore(context.store, (state) => state.end)
  const isEntering = useStore(context.store, (state) => state.entry !== null)
  const activeBox = useRef<HTMLDivElement>(null)
  const size = measureGrid(context)
  useLayoutEffect(() => {
    if (end === null || scroller.current === null) return
    scrollIntoView(scroller.current, boxOf(offsets, spanRange(end, end)))
    // Only moving scrolls: a new width of the columns must not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [end])
  useLayoutEffect(() => {
    if (active === null || scroller.current === null) return
    const place = { row: fillTo ?? active.row, column: active.column }
    scrollIntoView(scroller.current, boxOf(offsets, spanRange(place, place)))
    if (activeBox.current !== null) scrollPageTo(activeBox.current, scroller.current)
    // Going round in a selection moves the active cell and not its end.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [active, fillTo])
  const cell = locateCell(context, active)
  if (active === null || cell === undefined) return null
  const range = spanRange(clampPosition(corner ?? active, size), clampPosition(end ?? active, size))
  const canFill = !context.model.isReadOnly && !isEntering
  const hasOptions = findEditor(context, cell).kind === 'options'
  return (
    <>
      {fillTo !== null && (
        <div
          className={styles.filling}
          style={boxOf(offsets, { ...range, top: range.bottom + 1, bottom: fillTo })}
        />
      )}
      {countCells(range) > 1 && <div className={styles.range} style={boxOf(offsets, range)} />}
      <div
        ref={activeBox}
        className={styles.active}
        style={boxOf(offsets, spanRange(cell.position, cell.position))}
        data-active-cell=""
      >
        {hasOptions && !isEntering && (
          <span className={styles.openMark} data-open-options="" aria-hidden="true">
            ▾
          </span>
        )}
      </div>
      {canFill && <FillHandle box={boxOf(offsets, range)} />}
    </>
  )
}

function FillHandle({ box: { top, left, width, height } }: { readonly box: CellBox }) {
  return (
    <div
      className={styles.fillHandle}
      style={{ top: top + height - 4, left: left + width - 5 }}
      data-fill-handle=""
      title="向下拖动填充（Ctrl+D）"
    />
  )
}

/** The shortest scroll that brings a cell out from under the header and the edges. */
function scrollIntoView(scroller: HTMLElement, { top, left, width, height }: CellBox): void {
  const room = scroller.clientHeight - HEADER_HEIGHT
  if (top < scroller.scrollTop) scroller.scrollTop = top
  else if (top + height > scroller.scrollTop + room) scroller.scrollTop = top + height - room
  // The row numbers stand over the left edge.
  if (left - ROW_NUMBER_WIDTH < scroller.scrollLeft) scroller.scrollLeft = left - ROW_NUMBER_WIDTH
  else if (left + width > scroller.scrollLeft + scroller.clientWidth) {
    scroller.scrollLeft = left + width - scroller.clientWidth
  }
}
