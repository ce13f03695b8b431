import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { failed, ok, type Result } from '../../lib/result.ts'
import { openPdfDocument, type PdfThread } from './pdf-js.ts'
import type { PdfFileError } from './pdf-file-error.ts'

export interface PdfAttachment {
  readonly name: string
  readonly description: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What a PDF of ours says of itself. */
export interface PdfContent {
  readonly attachments: readonly PdfAttachment[]
  /** All that is printed on the first page, without blanks. */
  readonly coverText: string
}

/** Takes the bytes over. Without a thread it works in this one, which only tests do. */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  thread?: PdfThread,
): Promise<Result<PdfContent, PdfFileError>> {
  let pdf: PDFDocumentProxy | undefined
  try {
    pdf = await openPdfDocument(bytes, thread)
    const attachments = listAttachments(await pdf.getAttachments())
    return ok({ attachments, coverText: attachments.length === 0 ? '' : await readCover(pdf) })
  } catch (error) {
    // Whatever the reader stumbles over is in the file.
    const isEncrypted = error instanceof Error && error.name === 'PasswordException'
    return failed({ kind: isEncrypted ? 'encryptedPdf' : 'damagedPdf' })
  } finally {
    await pdf?.loadingTask.destroy()
  }
}

async function readCover(pdf: PDFDocumentProxy): Promise<string> {
  const page = await pdf.getPage(1)
  const { items } = await page.getTextContent()
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replaceAll(/\s/g, '')
}

/** The reader gives a record of what it found, or nothing; it has no types. */
function listAttachments(found: unknown): readonly PdfAttachment[] {
  if (typeof found !== 'object' || found === null) return []
  const entries: unknown[] = found instanceof Map ? [...found.values()] : Object.values(found)
  return entries.flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null || !('content' in entry)) return []
    const { content } = entry
    if (!(content instanceof Uint8Array)) return []
    return [
      {
        name: 'filename' in entry && typeof entry.filename === 'string' ? entry.filename : '',
        description: 'description' in entry && typeof entry.description === 'string' ? entry.description : '',
        bytes: new Uint8Array(content),
      },
    ]
  })
}
