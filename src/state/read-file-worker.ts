import { recognizePdf } from '../export/read-pdf/recognize-pdf.ts'
import type { PdfContent } from '../export/read-pdf/read-pdf.ts'
import { parseDraftFileBytes } from '../files/draft-file.ts'

self.onmessage = (event: MessageEvent<Blob | PdfContent>) => {
  if (event.data instanceof Blob) void reply(event.data)
  else self.postMessage(recognizePdf(event.data))
}

/** A file that cannot be read any more is answered with `null`. */
async function reply(file: Blob): Promise<void> {
  const buffer = await file.arrayBuffer().catch(() => null)
  self.postMessage(buffer === null ? null : parseDraftFileBytes(new Uint8Array(buffer)))
}
