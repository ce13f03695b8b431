import type { DraftSeal } from '../export/read-pdf/draft-seal.ts'
import type { PublishedTables } from '../export/read-pdf/parse-public-data.ts'
import type { PdfFileError } from '../export/read-pdf/pdf-file-error.ts'
import type { PdfContent } from '../export/read-pdf/read-pdf.ts'
import type { RecognizedPdf } from '../export/read-pdf/recognize-pdf.ts'
import type { DraftFileError } from '../files/draft-file-error.ts'
import type { OpenedFile } from '../files/draft-file.ts'
import { failed, ok, type Result } from '../lib/result.ts'

export type ReadFileError =
  | DraftFileError
  | PdfFileError
  /** Not a draft, but figures that were published. */
  | { readonly kind: 'publicCopy'; readonly published: PublishedTables }
  /** The file was moved, or is being written by another program. */
  | { readonly kind: 'unreadable' }

/** The draft of a file, or of a 送审稿, which says whether it is the one that its pages were made from. */
export interface ReadFile extends OpenedFile {
  readonly seal?: DraftSeal
}

export type ReadFileResult = Result<ReadFile, ReadFileError>

/** Files above it are read in a worker, so that the page stays usable whatever they hold. */
const LARGE_BYTES = 1_000_000
const LARGEST_PDF_BYTES = 200_000_000

export async function readDraftFile(file: File): Promise<ReadFileResult> {
  try {
    const { isPdf } = await import('../export/read-pdf/examine-pdf.ts')
    if (await isPdf(file)) return await readReviewCopy(file)
    if (/\.pdf$/i.test(file.name) && file.size > 0 && !(await mayBeJson(file)))
      return failed({ kind: 'notPdf' })
    const read = await (file.size > LARGE_BYTES ? readInWorker<ReadFileResult>(file) : readHere(file))
    return !read.ok && read.error.kind === 'notADraft' && read.error.found === 'publicData'
      ? await readPublicData(file)
      : read
  } catch (error) {
    if (error instanceof DOMException && ['NotFoundError', 'NotReadableError'].includes(error.name))
      return failed({ kind: 'unreadable' })
    throw error
  }
}

async function readHere(file: Blob): Promise<ReadFileResult> {
  const [{ parseDraftFileBytes }, buffer] = await Promise.all([
    import('../files/draft-file.ts'),
    file.arrayBuffer(),
  ])
  return parseDraftFileBytes(new Uint8Array(buffer))
}

async function readReviewCopy(file: Blob): Promise<ReadFileResult> {
  if (file.size > LARGEST_PDF_BYTES) {
    const [megabytes, most] = [file.size, LARGEST_PDF_BYTES].map((bytes) => Math.ceil(bytes / 1_000_000))
    return failed({ kind: 'tooBig', megabytes: megabytes ?? 0, most: most ?? 0 })
  }
  const [{ examinePdf }, { readPdfContent }] = await Promise.all([
    import('../export/read-pdf/examine-pdf.ts'),
    import('./read-pdf-file.ts'),
  ])
  const fault = await examinePdf(file)
  if (fault !== null) return failed(fault)
  const content = await readPdfContent(new Uint8Array(await file.arrayBuffer()))
  if (!content.ok) return content
  const recognized = await recognize(content.value)
  if (!recognized.ok) return recognized
  const { value } = recognized
  return value.kind === 'publicCopy'
    ? failed({ kind: 'publicCopy', published: value.published })
    : ok({ ...value.file, seal: value.seal })
}

async function recognize(content: PdfContent): Promise<Result<RecognizedPdf, PdfFileError>> {
  const size = content.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (size > LARGE_BYTES) return readInWorker(content)
  const { recognizePdf } = await import('../export/read-pdf/recognize-pdf.ts')
  return recognizePdf(content)
}

/** The data of a 公开稿, taken out of it. */
async function readPublicData(file: Blob): Promise<ReadFileResult> {
  const [{ parsePublicData }, text] = await Promise.all([
    import('../export/read-pdf/parse-public-data.ts'),
    file.text(),
  ])
  const published = parsePublicData(text)
  return failed(published.ok ? { kind: 'publicCopy', published: published.value } : published.error)
}

/** Before a brace only blanks, or a byte order mark. */
async function mayBeJson(file: Blob): Promise<boolean> {
  return /^[\uFEFF\s]*\{/.test(await file.slice(0, 64).text())
}

function readInWorker<T>(content: Blob | PdfContent): Promise<T> {
  const worker = startWorker()
  return new Promise<T>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<T | null>) => {
      if (data === null) reject(new DOMException('The file is gone.', 'NotReadableError'))
      else resolve(data)
    }
    worker.onerror = (event) => reject(new Error(event.message))
    worker.postMessage(content)
  }).finally(() => worker.terminate())
}

function startWorker(): Worker {
  return new Worker(new URL('./read-file-worker.ts', import.meta.url), { type: 'module', name: 'read-file' })
}
