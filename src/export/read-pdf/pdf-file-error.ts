import { describeDraftFileError } from '../../files/describe-draft-file-error.ts'
import type { DraftFileError } from '../../files/draft-file-error.ts'
import { assertNever } from '../../lib/assert-never.ts'

/** Every way a PDF can be refused. */
export type PdfFileError =
  /** Called a PDF, but another thing. */
  | { readonly kind: 'notPdf' }
  | { readonly kind: 'damagedPdf' }
  | { readonly kind: 'encryptedPdf' }
  /** It keeps the reader busy longer than any paper of ours would. */
  | { readonly kind: 'unendingPdf' }
  /** A sound PDF, but not of this program, or with its attachment taken away. */
  | { readonly kind: 'foreignPdf'; readonly hasAttachments: boolean }
  /** What is attached was meant to be a draft or public data. */
  | { readonly kind: 'badAttachment'; readonly name: string; readonly reason: DraftFileError }

const AGAIN = '请向提供文件的人重新索取，或请对方用“导出 JSON”另发一份。'

/** Why a PDF was refused and what to do, for the person who opened it. The open draft is not changed. */
export function describePdfFileError(error: PdfFileError): string {
  switch (error.kind) {
    case 'notPdf':
      return `文件名是 .pdf，内容却不是 PDF，可能改错了扩展名，或在传输中损坏。${AGAIN}`
    case 'damagedPdf':
      return `这个 PDF 文件不完整或已损坏，读不出所附的草稿。${AGAIN}`
    case 'encryptedPdf':
      return '这个 PDF 设有打开密码，读不出所附的草稿。请向提供文件的人索取没有加密的送审稿。'
    case 'unendingPdf':
      return `这个 PDF 过于复杂，短时间内读不出来，不像本软件导出的送审稿。${AGAIN}`
    case 'foreignPdf':
      return error.hasAttachments
        ? '这个 PDF 里的附件不是预算草稿，不是本软件导出的送审稿。请确认选对了文件。'
        : `这个 PDF 里没有所附的草稿：可能不是本软件导出的送审稿，也可能经过“打印成 PDF”、压缩或合并，附件已经丢失。${AGAIN}`
    case 'badAttachment':
      // What cannot even be read as text was not written so by any program.
      return isUnreadable(error.reason)
        ? `这个 PDF 所附的“${error.name}”已损坏，读不出来，可能在传输中出了错。${AGAIN}`
        : `这个 PDF 所附的“${error.name}”不能打开：${describeDraftFileError(error.reason)}`
    default:
      return assertNever(error)
  }
}

function isUnreadable({ kind }: DraftFileError): boolean {
  return kind === 'foreignFile' || kind === 'notUtf8' || kind === 'notJson'
}
