import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useElementSize } from '../grid/use-element-size.ts'
import { findPagesBetween, layOutPages, measureHeight, type PageBox, type Zoom } from './page-layout.ts'
import styles from './PageList.module.css'
import { PdfPage } from './PdfPage.tsx'
import { findKeptPlace, keepPlace, type ShownPdf } from './preview-store.ts'
import { describePlace, findPlaceTop } from './reading-place.ts'

/** A place to go to; `serial` tells two requests for one place apart. */
export interface PlaceRequest {
  readonly serial: number
  readonly findTop: (boxes: readonly PageBox[]) => number
}

/** What is in sight. */
export interface Sight {
  readonly boxes: readonly PageBox[]
  readonly scrollTop: number
  readonly height: number
}

interface PageListProps {
  readonly paper: string
  readonly pdf: ShownPdf
  readonly zoom: Zoom
  readonly request: PlaceRequest | null
  readonly onSight: (sight: Sight) => void
}

/** The pages below one another; only those in sight, and what comes next, are drawn and kept. */
export function PageList({ paper, pdf, zoom, request, onSight }: PageListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const { width, height } = useElementSize(scroller)
  const [scrollTop, setScrollTop] = useState(0)
  const boxes = useMemo(() => layOutPages(pdf.pages, zoom, width), [pdf, zoom, width])
  const isMeasured = width > 0

  const look = (top: number): void => {
    setScrollTop(top)
    onSight({ boxes, scrollTop: top, height })
  }
  // The pages have changed, or their size: what was being read is in sight again.
  useLayoutEffect(() => {
    const list = scroller.current
    if (list === null || !isMeasured) return
    list.scrollTop = findPlaceTop(pdf, boxes, findKeptPlace(paper))
    look(list.scrollTop)
    // oxlint-disable-next-line react/exhaustive-deps
  }, [paper, pdf, boxes, height])
  useLayoutEffect(() => {
    const list = scroller.current
    if (list === null || request === null) return
    list.scrollTop = request.findTop(boxes)
    // Once for each request.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [request])

  const { first, last } = findPagesBetween(boxes, scrollTop - height / 2, scrollTop + 1.5 * height)
  return (
    <div
      ref={scroller}
      role="region"
      aria-label="页面"
      // Scrolled by the arrow keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.list}
      onScroll={({ currentTarget }) => {
        if (currentTarget.scrollTop === scrollTop) return
        keepPlace(paper, describePlace(pdf, boxes, currentTarget.scrollTop))
        look(currentTarget.scrollTop)
      }}
    >
      <div
        className={styles.pages}
        style={{ height: measureHeight(boxes), minWidth: Math.max(0, ...boxes.map((box) => box.width)) }}
      >
        {isMeasured &&
          boxes.map((box, index) =>
            index >= first && index <= last ? (
              <PdfPage key={String(index)} pdf={pdf} index={index} box={box} />
            ) : null,
          )}
      </div>
    </div>
  )
}
