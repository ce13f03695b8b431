import type { PdfFileError } from '../export/read-pdf/pdf-file-error.ts'
import { startPdfThread } from '../export/read-pdf/pdf-js.ts'
import { readPdf, type PdfContent } from '../export/read-pdf/read-pdf.ts'
import { failed, type Result } from '../lib/result.ts'

/** Papers of ours take a fraction of a second, however long they are: only the ends of them are read. */
const LONGEST_MILLISECONDS = 10_000

/** What is in a PDF that does not look broken; in a thread of its own, which is ended when it does not come to an end. */
export async function readPdfContent(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<PdfContent, PdfFileError>> {
  const thread = startPdfThread()
  const waiting = startWaiting()
  try {
    return await Promise.race([readPdf(bytes, thread), thread.failing, waiting.result])
  } finally {
    waiting.end()
    thread.end()
  }
}

function startWaiting() {
  let timer: ReturnType<typeof setTimeout> | undefined
  const result = new Promise<Result<never, PdfFileError>>((resolve) => {
    timer = setTimeout(() => resolve(failed({ kind: 'unendingPdf' })), LONGEST_MILLISECONDS)
  })
  return { result, end: () => clearTimeout(timer) }
}
