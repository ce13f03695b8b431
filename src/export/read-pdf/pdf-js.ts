import { getDocument, PDFWorker, TextLayer, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A thread that takes PDFs apart. */
export interface PdfThread {
  readonly worker: PDFWorker
  /** Rejects when the thread does not start, or breaks down; what was asked of it then is never answered. */
  readonly failing: Promise<never>
  readonly end: () => void
}

export function startPdfThread(): PdfThread {
  // oxlint-disable-next-line no-restricted-globals -- reading PDFs may not hold up the page
  const thread = new Worker(new URL('./pdf-js-worker.ts', import.meta.url), {
    type: 'module',
    name: 'pdf-js',
  })
  const worker = PDFWorker.create({ port: thread })
  const failing = new Promise<never>((_, reject) => {
    thread.addEventListener('error', ({ message }) => reject(new Error(message)))
  })
  // Whoever is not waiting for it has nothing to be told.
  failing.catch(() => null)
  return {
    worker,
    failing,
    end: () => {
      worker.destroy()
      thread.terminate()
    },
  }
}

const ERRORS_ONLY = 0

/** Takes the bytes over. Without a thread it works in this one, which only tests do. */
export function openPdfDocument(
  bytes: Uint8Array<ArrayBuffer>,
  thread: PdfThread | undefined,
): Promise<PDFDocumentProxy> {
  return getDocument({
    data: bytes,
    ...(thread === undefined ? {} : { worker: thread.worker }),
    verbosity: ERRORS_ONLY,
    // All that our papers need is in them, and of others nothing is drawn.
    useWasm: false,
    useSystemFonts: false,
    // Letters are drawn as shapes: each font given to the browser would have it lay the whole page of the program out anew.
    disableFontFace: true,
    enableXfa: false,
  }).promise
}

export { TextLayer }
