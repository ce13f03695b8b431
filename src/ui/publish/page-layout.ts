import type { PageSize } from '../../export/read-pdf/pdf-overview.ts'
import { findLastIndex } from '../../lib/find-last-index.ts'

/** `fit`: each page as wide as there is room; else how many times as large as on paper. */
export type Zoom = 'fit' | number

/** In pixels, from the top of the list of pages. */
export interface PageBox {
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Around the pages and between them. */
export const PAGE_GAP = 12
/** A page that fills a wide screen is no easier to read. */
const WIDEST_FIT = 1.5
const PIXELS_PER_POINT = 96 / 72

export function layOutPages(pages: readonly PageSize[], zoom: Zoom, room: number): readonly PageBox[] {
  let top = PAGE_GAP
  return pages.map((page) => {
    const fitting = Math.min(WIDEST_FIT, Math.max(1, room - 2 * PAGE_GAP) / (page.width * PIXELS_PER_POINT))
    const scale = (zoom === 'fit' ? fitting : zoom) * PIXELS_PER_POINT
    const box = { top, width: Math.floor(page.width * scale), height: Math.floor(page.height * scale) }
    top += box.height + PAGE_GAP
    return box
  })
}

export function measureHeight(boxes: readonly PageBox[]): number {
  const last = boxes.at(-1)
  return last === undefined ? 0 : last.top + last.height + PAGE_GAP
}

/** The first and the last page that reach into a stretch of the list. */
export function findPagesBetween(boxes: readonly PageBox[], top: number, bottom: number) {
  const first = boxes.findIndex((box) => box.top + box.height > top)
  const last = findLastIndex(boxes, (box) => box.top < bottom)
  return { first: first === -1 ? boxes.length - 1 : first, last: Math.max(last, 0) }
}

/** The page of which most is in sight; of several the first. */
export function findPageInSight(boxes: readonly PageBox[], top: number, height: number): number {
  const { first, last } = findPagesBetween(boxes, top, top + height)
  let most = -1
  let found = Math.max(first, 0)
  for (let index = first; index <= last; index += 1) {
    const box = boxes[index]
    if (box === undefined) continue
    const shown = Math.min(top + height, box.top + box.height) - Math.max(top, box.top)
    if (shown > most + 1) [most, found] = [shown, index]
  }
  return found
}
