import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import { acceptTyped, beginEditing } from './cell-entry.ts'
import { clampPosition, type CellPosition } from './cell-range.ts'
import { findColumnAt } from './column-widths.ts'
import { activateCell, selectRow, toggleActive } from './grid-commands.ts'
import { measureGrid, type GridContext } from './grid-context.ts'
import { HEADER_HEIGHT, ROW_HEIGHT, ROW_NUMBER_WIDTH } from './grid-layout.ts'

/** What is being dragged over: cells, or whole rows by their numbers. */
type Drag = 'cells' | 'rows'

/** Clicks and drags of the whole grid, found by their place instead of by handlers in every cell. */
export function useGridPointer(
  context: GridContext,
  offsets: readonly number[],
  scroller: RefObject<HTMLElement | null>,
  field: RefObject<HTMLTextAreaElement | null>,
) {
  const drag = useRef<Drag | null>(null)

  const findPlace = (event: PointerEvent): CellPosition & { readonly isRowNumber: boolean } => {
    const frame = scroller.current
    const box = frame?.getBoundingClientRect()
    const x = event.clientX - (box?.left ?? 0) + (frame?.scrollLeft ?? 0)
    const y = event.clientY - (box?.top ?? 0) + (frame?.scrollTop ?? 0) - HEADER_HEIGHT
    const place = { row: Math.floor(y / ROW_HEIGHT), column: findColumnAt(offsets, x) }
    return { ...clampPosition(place, measureGrid(context)), isRowNumber: x < ROW_NUMBER_WIDTH }
  }

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const target = event.target
      if (event.button !== 0 || !(target instanceof Element)) return
      const isOpening = target.closest('[data-open-options]') !== null
      if (!isOpening && target.closest('[role="gridcell"], [role="rowheader"]') === null) return
      // Taking the focus is done below, without scrolling, and must not end what is being typed twice.
      event.preventDefault()
      if (acceptTyped(context) === 'refused') {
        field.current?.focus({ preventScroll: true })
        return
      }
      field.current?.focus({ preventScroll: true })
      if (isOpening) {
        beginEditing(context)
        return
      }
      const { isRowNumber, ...place } = findPlace(event)
      if (isRowNumber) selectRow(context, place.row, event.shiftKey)
      else activateCell(context, place, event.shiftKey)
      if (target.closest('[data-toggle]') !== null) toggleActive(context)
      drag.current = isRowNumber ? 'rows' : 'cells'
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag.current === null) return
      const { row, column } = findPlace(event)
      const { end } = context.store.getState()
      const to = { row, column: drag.current === 'rows' ? context.columns.length - 1 : column }
      if (end?.row !== to.row || end.column !== to.column) activateCell(context, to, true)
    },
    onPointerUp: () => {
      drag.current = null
    },
    onPointerCancel: () => {
      drag.current = null
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      // A captured pointer says of every click that it hit the frame.
      const hit = document.elementFromPoint(event.clientX, event.clientY)
      if (context.store.getState().entry !== null || hit === null) return
      if (hit.closest('[role="gridcell"]') !== null) beginEditing(context)
    },
  }
}
