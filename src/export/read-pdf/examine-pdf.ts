import { readByteText } from '../../lib/bytes.ts'
import type { PdfFileError } from './pdf-file-error.ts'

/** Readers look for the mark of a PDF only so far into a file, and for its end only so far from there. */
const HEAD_BYTES = 1024
const TAIL_BYTES = 16_384
const ENTRY_BYTES = 64

export async function isPdf(file: Blob): Promise<boolean> {
  return (await readHead(file)).includes('%PDF-')
}

/**
 * What is plainly wrong with a file that should be a PDF, from a few pieces of it: fifty megabytes of something else are
 * told apart at once, where a reader would look for the ruins of a document in them.
 */
export async function examinePdf(file: Blob): Promise<PdfFileError | null> {
  const start = (await readHead(file)).indexOf('%PDF-')
  if (start === -1) return { kind: 'notPdf' }
  const tail = await readText(file.slice(Math.max(0, file.size - TAIL_BYTES)))
  const offset = /startxref\s+(\d{1,10})\s*(?:%%EOF|$)/.exec(tail.slice(tail.lastIndexOf('startxref')))?.[1]
  if (offset === undefined) return { kind: 'damagedPdf' }
  // What comes before the mark may be counted or not.
  for (const at of [Number(offset), Number(offset) + start]) {
    const entry = await readText(file.slice(at, at + ENTRY_BYTES))
    if (/^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(entry)) return null
  }
  return { kind: 'damagedPdf' }
}

function readHead(file: Blob): Promise<string> {
  return readText(file.slice(0, HEAD_BYTES))
}

async function readText(piece: Blob): Promise<string> {
  return readByteText(new Uint8Array(await piece.arrayBuffer()))
}
