import { parseDraftFileBytes, type OpenedFile } from '../../files/draft-file.ts'
import { failed, ok, type Result } from '../../lib/result.ts'
import { parseAttachedHash } from '../paper/draft-hash.ts'
import { checkSeal, type DraftSeal } from './draft-seal.ts'
import { parsePublicData, type PublishedTables } from './parse-public-data.ts'
import type { PdfFileError } from './pdf-file-error.ts'
import type { PdfAttachment, PdfContent } from './read-pdf.ts'

/** What a PDF of ours is opened as. */
export type RecognizedPdf =
  | { readonly kind: 'reviewCopy'; readonly file: OpenedFile; readonly seal: DraftSeal }
  | { readonly kind: 'publicCopy'; readonly published: PublishedTables }

/** A draft among the attachments makes a 送审稿, public data a 公开稿; the draft goes first. */
export function recognizePdf({ attachments, coverText }: PdfContent): Result<RecognizedPdf, PdfFileError> {
  let published: Result<RecognizedPdf, PdfFileError> | undefined
  let refused: PdfFileError | undefined
  for (const attachment of attachments) {
    const read = parseDraftFileBytes(attachment.bytes)
    if (read.ok) {
      const { description } = attachment
      // A later version may write the same draft otherwise.
      const seal: DraftSeal = read.value.isReadOnly
        ? { state: 'absent' }
        : checkSeal(read.value.draft, { coverText, description })
      return ok({ kind: 'reviewCopy', file: read.value, seal })
    }
    if (read.error.kind === 'notADraft' && read.error.found === 'publicData') {
      published ??= readPublished(attachment)
    } else if (isMeantAsDraft(attachment)) {
      refused ??= { kind: 'badAttachment', name: attachment.name, reason: read.error }
    }
  }
  if (published !== undefined) return published
  return failed(refused ?? { kind: 'foreignPdf', hasAttachments: attachments.length > 0 })
}

function readPublished({ name, bytes }: PdfAttachment): Result<RecognizedPdf, PdfFileError> {
  const read = parsePublicData(new TextDecoder().decode(bytes))
  return read.ok
    ? ok({ kind: 'publicCopy', published: read.value })
    : failed({ kind: 'badAttachment', name, reason: read.error })
}

function isMeantAsDraft({ name, description }: PdfAttachment): boolean {
  return parseAttachedHash(description) !== null || /\.json$/i.test(name)
}
