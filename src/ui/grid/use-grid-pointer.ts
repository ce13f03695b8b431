import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import { acceptTyped, beginEditing } from './cell-entry.ts'
import { clampPosition, isInside, type CellPosition } from './cell-range.ts'
import { toggleActive } from './change-cells.ts'
import { findColumnAt } from './column-widths.ts'
import { fillTo } from './fill-handle.ts'
import { locateActiveCell, measureGrid, type GridContext } from './grid-context.ts'
import { HEADER_HEIGHT, ROW_HEIGHT, ROW_NUMBER_WIDTH } from './grid-layout.ts'
import { selectRange } from './grid-store.ts'
import { activateCell, selectRow } from './move-selection.ts'

/** What is being dragged: over cells, over whole rows by their numbers, or the fill handle. */
type Drag = 'cells' | 'rows' | 'fill'

interface Point {
  readonly clientX: number
  readonly clientY: number
}

/** Clicks and drags of the whole grid, found by their place instead of by handlers in every cell. */
export function useGridPointer(
  context: GridContext,
  offsets: readonly number[],
  scroller: RefObject<HTMLElement | null>,
  field: RefObject<HTMLTextAreaElement | null>,
) {
  const drag = useRef<Drag | null>(null)

  const findPlace = (event: Point): CellPosition & { readonly isRowNumber: boolean } => {
    const frame = scroller.current
    const box = frame?.getBoundingClientRect()
    const left = event.clientX - (box?.left ?? 0)
    const x = left + (frame?.scrollLeft ?? 0)
    const y = event.clientY - (box?.top ?? 0) + (frame?.scrollTop ?? 0) - HEADER_HEIGHT
    const place = { row: Math.floor(y / ROW_HEIGHT), column: findColumnAt(offsets, x) }
    return { ...clampPosition(place, measureGrid(context)), isRowNumber: left < ROW_NUMBER_WIDTH }
  }

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const target = event.target
      if (event.button !== 0 || !(target instanceof Element)) return
      const isOpening = target.closest('[data-open-options]') !== null
      const isFilling = target.closest('[data-fill-handle]') !== null
      if (!isOpening && !isFilling && target.closest('[role="gridcell"], [role="rowheader"]') === null) return
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
      if (isFilling) {
        drag.current = 'fill'
        event.currentTarget.setPointerCapture(event.pointerId)
        return
      }
      const { isRowNumber, ...place } = findPlace(event)
      if (isRowNumber) selectRow(context, place.row, event.shiftKey)
      else activateCell(context, place, event.shiftKey)
      if (target.closest('[data-toggle]') !== null) toggleActive(context)
      if (target.closest('[data-toggle-group]') !== null) toggleGroup(context)
      drag.current = isRowNumber ? 'rows' : 'cells'
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag.current === null) return
      const { row, column } = findPlace(event)
      const { end, ...state } = context.store.getState()
      if (drag.current === 'fill') {
        const bottom = selectRange({ ...state, end })?.bottom ?? 0
        context.store.setState({ fillTo: row > bottom ? row : null })
        return
      }
      const to = { row, column: drag.current === 'rows' ? context.columns.length - 1 : column }
      if (end?.row !== to.row || end.column !== to.column) activateCell(context, to, true)
    },
    onPointerUp: () => {
      if (drag.current === 'fill') fillTo(context)
      drag.current = null
    },
    onPointerCancel: () => {
      drag.current = null
      context.store.setState({ fillTo: null })
    },
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      const { store, model } = context
      const { target, clientX, clientY } = event
      // While something is typed, the text field keeps the browser's own menu.
      if (model.rowActions === undefined || store.getState().entry !== null) return
      if (!(target instanceof Element) || target.closest('[role="columnheader"]') !== null) return
      event.preventDefault()
      if (event.button === 2) {
        const { isRowNumber, ...place } = findPlace(event)
        const range = selectRange(store.getState())
        if (range === null || !isInside(place, range)) {
          if (isRowNumber) selectRow(context, place.row, false)
          else activateCell(context, place)
        }
        store.setState({ rowMenu: { x: clientX, y: clientY } })
        return
      }
      // By a key: below the active cell.
      const box = field.current?.getBoundingClientRect()
      store.setState({ rowMenu: { x: box?.left ?? clientX, y: box?.bottom ?? clientY } })
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      // A captured pointer says of every click that it hit the frame.
      const hit = document.elementFromPoint(event.clientX, event.clientY)
      if (context.store.getState().entry !== null || hit === null) return
      if (hit.closest('[role="gridcell"]') === null) return
      if (!toggleGroup(context)) beginEditing(context)
    },
  }
}

/** Folds or unfolds the subtotal that is active; `false` where none is. */
function toggleGroup(context: GridContext): boolean {
  const cell = locateActiveCell(context)
  if (cell === undefined || context.model.findGroup?.(cell.rowId) === undefined) return false
  context.model.toggleGroup?.(cell.rowId)
  return true
}
