import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react'
import { findFigure, type CellPosition } from '../../tables/printed-sum.ts'
import type { Row } from '../../tables/summary-table.ts'
import { findFirstFigure, findNextFigure } from './next-figure.ts'
import type { FigureRequest } from './TableSheet.tsx'
import type { RowWindow } from './use-row-window.ts'

interface FigureCursorOptions {
  readonly bodyRef: RefObject<HTMLTableSectionElement | null>
  readonly rows: readonly Row[]
  readonly window: RowWindow
  readonly selected: CellPosition | null
  readonly request: FigureRequest | null
  readonly onSelect: (position: CellPosition) => void
  readonly onDismiss: () => void
}

/**
 * Moves among the figures of a table: one is reached by the tab key, arrows lead to the others, Enter and clicks select,
 * Esc lets go what is selected.
 */
export function useFigureCursor(options: FigureCursorOptions) {
  const { bodyRef, rows, window, selected, request, onSelect, onDismiss } = options
  const [current, setCurrent] = useState<CellPosition | null>(null)
  const wanted = useRef<CellPosition | null>(null)

  useLayoutEffect(() => {
    if (request === null) return
    wanted.current = request.position
  }, [request])

  const focusWanted = (): void => {
    const position = wanted.current
    if (position === null) return
    const cell = findCellElement(bodyRef.current, position)
    if (cell === null) {
      window.scrollToRow(position.row)
      return
    }
    wanted.current = null
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  // After every drawing: a row of a very long table may have to be scrolled into being first.
  useLayoutEffect(focusWanted)

  const moveTo = (position: CellPosition | undefined): void => {
    if (position === undefined) return
    wanted.current = position
    focusWanted()
  }

  const handleClick = (event: MouseEvent): void => {
    const position = readPosition(event.target)
    if (position !== null) onSelect(position)
  }

  const handleFocus = (event: FocusEvent): void => {
    setCurrent(readPosition(event.target))
  }

  const handleKeyDown = (event: KeyboardEvent): void => {
    const from = readPosition(event.target)
    if (from === null || event.altKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onSelect(from)
      return
    }
    if (event.key === 'Escape') {
      onDismiss()
      return
    }
    const next = findNextFigure(rows, from, event.key, event.ctrlKey)
    if (next === undefined) return
    event.preventDefault()
    moveTo(next)
  }

  return {
    tabbable: findTabbable(rows, window, current ?? selected),
    handleClick,
    handleFocus,
    handleKeyDown,
  }
}

/** The figure last gone to, as long as it is drawn; else the first one that is. */
function findTabbable(
  rows: readonly Row[],
  { start, end }: RowWindow,
  wanted: CellPosition | null,
): CellPosition | undefined {
  if (wanted !== null && wanted.row >= start && wanted.row < end && findFigure(rows, wanted) !== undefined) {
    return wanted
  }
  const first = findFirstFigure(rows.slice(start, end))
  return first === undefined ? undefined : { row: first.row + start, column: first.column }
}

function readPosition(target: EventTarget): CellPosition | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null
  if (cell === null) return null
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
}

function findCellElement(body: HTMLElement | null, { row, column }: CellPosition): HTMLElement | null {
  return body?.querySelector(`td[data-row="${String(row)}"][data-column="${String(column)}"]`) ?? null
}
