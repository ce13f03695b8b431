import type { OutlineEntry, PdfOverview } from '../../export/read-pdf/pdf-overview.ts'
import { findLastIndex } from '../../lib/find-last-index.ts'
import type { PageBox } from './page-layout.ts'

/** Where somebody reads, told by what stands there: it holds when pages come and go before it, or change their size. */
export interface ReadingPlace {
  /** The bookmark above it; `null` before the first one. */
  readonly under: { readonly title: string; readonly level: number; readonly occurrence: number } | null
  /** Pages after that of the bookmark. */
  readonly pageOffset: number
  /** Of the height of that page; below zero in the gap above it. */
  readonly fraction: number
}

export const BEGINNING: ReadingPlace = { under: null, pageOffset: 0, fraction: -1 }

/** Lines that are all but at the upper edge count as reached. */
const EDGE = 24

/** A heading so far up stands for its page, which is shown with its running head. */
const HEAD_OF_PAGE = 0.16

/** The bookmark that is being read; -1 before the first one. */
export function findCurrentEntry(
  { outline, pages }: PdfOverview,
  boxes: readonly PageBox[],
  scrollTop: number,
): number {
  if (boxes.length === 0) return -1
  return findLastIndex(outline, (entry) => findEntryTop(entry, pages, boxes) <= scrollTop + EDGE)
}

/** Where the line of a bookmark stands in the list of pages. */
export function findEntryTop(
  { page, top }: OutlineEntry,
  pages: PdfOverview['pages'],
  boxes: readonly PageBox[],
): number {
  const [size, box] = [pages[page], boxes[page]]
  if (size === undefined || box === undefined) return 0
  const fraction = top / size.height
  return box.top + (fraction < HEAD_OF_PAGE ? 0 : fraction) * box.height
}

export function describePlace(pdf: PdfOverview, boxes: readonly PageBox[], scrollTop: number): ReadingPlace {
  const { outline } = pdf
  const page = findLastIndex(boxes, (box) => box.top <= scrollTop)
  const box = boxes[page]
  if (box === undefined) return BEGINNING
  const index = findLastIndex(outline, (entry) => entry.page <= page)
  const entry = outline[index]
  const fraction = (scrollTop - box.top) / box.height
  if (entry === undefined) return { under: null, pageOffset: page, fraction }
  const { title, level } = entry
  const occurrence = outline.slice(0, index).filter((other) => isSame(other, { title, level })).length
  return { under: { title, level, occurrence }, pageOffset: page - entry.page, fraction }
}

/** Where that place is now; where its bookmark is gone, as near the beginning as it was to the bookmark. */
export function findPlaceTop(
  { outline }: PdfOverview,
  boxes: readonly PageBox[],
  place: ReadingPlace,
): number {
  const { under } = place
  const entry =
    under === null ? undefined : outline.filter((other) => isSame(other, under)).at(under.occurrence)
  const page = Math.min((entry?.page ?? 0) + place.pageOffset, boxes.length - 1)
  const box = boxes[page]
  return box === undefined ? 0 : Math.max(0, box.top + place.fraction * box.height)
}

type Named = Pick<OutlineEntry, 'title' | 'level'>

function isSame(left: Named, right: Named): boolean {
  return left.title === right.title && left.level === right.level
}
