import type { PDFDocumentProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { createStore } from 'zustand/vanilla'
import type { PdfOverview } from '../../export/read-pdf/pdf-overview.ts'
import { BEGINNING, type ReadingPlace } from './reading-place.ts'

/** A PDF as it is shown. */
export interface ShownPdf extends PdfOverview {
  readonly document: PDFDocumentProxy
  readonly TextLayer: typeof TextLayer
  readonly byteCount: number
  readonly unprintable: readonly string[]
}

/** Why there are no pages, or not the latest. */
export interface PreviewFault {
  readonly words: string
  /** Whether it may go better without any change. */
  readonly canRetry: boolean
}

export interface PreviewState {
  /** Of whom and of which copy is what is shown; another one is not shown in its place while it is being made. */
  readonly paper: string
  readonly shown: ShownPdf | null
  /** What is being done, in words, and how much of it where that is known. */
  readonly work: { readonly words: string; readonly fraction: number | null } | null
  readonly fault: PreviewFault | null
}

export const NO_PREVIEW: PreviewState = { paper: '', shown: null, work: null, fault: null }

export const previewStore = createStore<PreviewState>(() => NO_PREVIEW)

/** Outlives the screen, so that whoever went to correct something finds her place again. */
let place: { readonly paper: string; readonly at: ReadingPlace } = { paper: '', at: BEGINNING }

export function keepPlace(paper: string, at: ReadingPlace): void {
  place = { paper, at }
}

/** Of another paper one begins at its beginning. */
export function findKeptPlace(paper: string): ReadingPlace {
  return place.paper === paper ? place.at : BEGINNING
}
