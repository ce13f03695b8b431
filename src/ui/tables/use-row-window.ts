import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useState, type RefObject } from 'react'

/** Tables of up to this many rows are drawn whole, so that the browser's own search finds everything. */
const MOST_WHOLE_ROWS = 300
const ROW_HEIGHT = 23

/** The rows that are drawn, and the height in pixels of those left out above and below. */
export interface RowWindow {
  readonly start: number
  readonly end: number
  readonly before: number
  readonly after: number
  readonly scrollToRow: (row: number) => void
}

/** All rows of an ordinary table; of a very long one those in sight of the nearest scrolling ancestor. */
export function useRowWindow(
  bodyRef: RefObject<HTMLTableSectionElement | null>,
  rowCount: number,
): RowWindow {
  const isWindowed = rowCount > MOST_WHOLE_ROWS
  const [scrollMargin, setScrollMargin] = useState(0)
  const virtualizer = useVirtualizer({
    count: rowCount,
    enabled: isWindowed,
    estimateSize: () => ROW_HEIGHT,
    getScrollElement: () => findScrollParent(bodyRef.current),
    overscan: 20,
    scrollMargin,
  })
  useLayoutEffect(() => {
    const body = bodyRef.current
    const parent = findScrollParent(body)
    if (!isWindowed || body === null || parent === null) return
    setScrollMargin(body.getBoundingClientRect().top - parent.getBoundingClientRect().top + parent.scrollTop)
  }, [bodyRef, isWindowed])
  const items = virtualizer.getVirtualItems()
  const first = items[0]
  const last = items.at(-1)
  if (!isWindowed || first === undefined || last === undefined) {
    const end = isWindowed ? MOST_WHOLE_ROWS : rowCount
    return { start: 0, end, before: 0, after: 0, scrollToRow: () => undefined }
  }
  return {
    start: first.index,
    end: last.index + 1,
    before: first.start - scrollMargin,
    after: virtualizer.getTotalSize() - (last.end - scrollMargin),
    scrollToRow: (row) => {
      virtualizer.scrollToIndex(row, { align: 'center' })
    },
  }
}

function findScrollParent(element: Element | null): HTMLElement | null {
  for (let at = element?.parentElement ?? null; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at
  }
  return document.scrollingElement instanceof HTMLElement ? document.scrollingElement : null
}
