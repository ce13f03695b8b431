import { createStore } from 'zustand/vanilla'
import type { PaperCopy } from '../../export/paper/create-paper.ts'
import type { PdfError } from '../../export/pdf/pdf-error.ts'
import type { PdfExportOptions } from '../../export/pdf/pdf-exporter.ts'
import { assertNever } from '../../lib/assert-never.ts'
import { describeFault } from '../../lib/describe-fault.ts'
import type { Result } from '../../lib/result.ts'
import { departureKeeper } from '../../state/departures.ts'
import { draftStore, type OpenDraft } from '../../state/draft-store.ts'
import type * as ExportFiles from '../../state/export-files.ts'
import type { ExportedFile, ExportedPdf, PdfRequest } from '../../state/export-files.ts'
import { dismissNotice, noticeStore, showNotice } from '../../state/notice-store.ts'
import { say } from '../../state/said-store.ts'
import { downloadFile } from './download.ts'
import { exportDraftFile } from './export-draft-file.ts'
import { printPdf, type Printing } from './print-pdf.ts'

/** An export that takes a moment: the stage in words, and how much of it is done where that is known. */
export interface RunningExport {
  readonly words: string
  /** From 0 to 1. */
  readonly fraction: number | null
  readonly cancel: () => void
}

export const exportStore = createStore<{ readonly running: RunningExport | null }>(() => ({ running: null }))

/** 导出 JSON of the open draft: nothing may keep it from being taken away. */
export async function exportJson(): Promise<void> {
  const { open } = draftStore.getState()
  if (open === null) return
  try {
    const exported = await exportDraftFile(open)
    void departureKeeper.noteExport(open.storageKey)
    if (!exported.isWhole) return
    dismissFailure()
    sayExported(exported.name)
  } catch (error) {
    showFailure(JSON_FAILED, error)
  }
}

/** 导出 PDF of the open draft: the 送审稿 of the whole department. */
export function exportPdf(): Promise<void> {
  return exportCopy('review')
}

/** 导出公开稿: of the whole department. */
export function exportPublicPdf(): Promise<void> {
  return exportCopy('public')
}

const COPY_NAMES = { review: ' PDF', public: '公开稿' } as const

/** 导出 PDF and 导出公开稿; `request` names another paper than that of the whole department. */
export async function exportCopy(copy: PaperCopy['kind'], request?: PdfRequest): Promise<void> {
  const failure = `没有导出${COPY_NAMES[copy]}`
  const make: MakePdf = ({ exportPdfFile }, open, options) =>
    exportPdfFile(open, { ...request, copy, ...options })
  await makePdf(`正在准备导出${COPY_NAMES[copy]}`, failure, make, downloadPdf)
}

/** 导出审核记录: what the checks say of the whole draft, and every answer to them. */
export async function exportReviewRecord(): Promise<void> {
  const make: MakePdf = ({ exportRecordFile }, open, options) => exportRecordFile(open, options)
  await makePdf('正在准备审核记录', '没有导出审核记录', make, downloadPdf)
}

function downloadPdf(pdf: ExportedPdf): void {
  downloadFile(pdf)
  sayExported(pdf.name)
}

/** Prints the PDF of a paper, and nothing of the page. */
export async function printPaper(request: PdfRequest): Promise<void> {
  const make: MakePdf = ({ exportPdfFile }, open, options) => exportPdfFile(open, { ...request, ...options })
  await makePdf('正在准备打印', '没有打印', make, async (pdf) => tellPrinting(pdf, await printPdf(pdf.blob)))
}

function tellPrinting(pdf: ExportedFile, printing: Printing): void {
  switch (printing) {
    case 'asked':
      return
    case 'opened':
      return say('已在新窗口打开 PDF，请在那里打印')
    case 'unavailable':
      downloadFile(pdf)
      return showNotice({
        tone: 'warning',
        title: '浏览器不能直接打印 PDF',
        details: [`已下载“${pdf.name}”，请用 PDF 阅读软件打开后打印。`],
      })
    default:
      assertNever(printing)
  }
}

type PdfExports = Pick<typeof ExportFiles, 'exportPdfFile' | 'exportRecordFile'>

type MakePdf = (
  exports: PdfExports,
  open: OpenDraft,
  options: PdfExportOptions,
) => Promise<Result<ExportedPdf, PdfError>>

/** One at a time; what came of it stands in the banner. */
async function makePdf(
  words: string,
  failure: string,
  make: MakePdf,
  deliver: (pdf: ExportedPdf) => void | Promise<void>,
): Promise<void> {
  const { open } = draftStore.getState()
  if (open === null || exportStore.getState().running !== null) return
  const aborting = new AbortController()
  const show = (stage: string, fraction: number | null): void =>
    exportStore.setState({ running: { words: stage, fraction, cancel: () => aborting.abort() } })
  show(words, null)
  try {
    const [exports, { describePdfProgress }, { describePdfError, describeUnprintable }] = await Promise.all([
      import('../../state/export-files.ts'),
      import('../../export/pdf/pdf-progress.ts'),
      import('../../export/pdf/pdf-error.ts'),
    ])
    const pdf = await make(exports, open, {
      signal: aborting.signal,
      onProgress: (progress) =>
        show(describePdfProgress(progress), progress.stage === 'loading' ? progress.fraction : null),
    })
    if (pdf.ok) {
      dismissNotice()
      await deliver(pdf.value)
      const { name, unprintable } = pdf.value
      if (unprintable.length > 0)
        showNotice({
          tone: 'warning',
          title: `“${name}”已生成，但有字符没有印出`,
          details: [describeUnprintable(unprintable)],
        })
    } else if (pdf.error.kind === 'cancelled') {
      showNotice({ tone: 'info', title: describePdfError(pdf.error) })
    } else {
      showNotice({ tone: 'error', title: failure, details: [describePdfError(pdf.error)] })
    }
  } catch (error) {
    showFailure(failure, error)
  } finally {
    exportStore.setState({ running: null })
  }
}

export function sayExported(name: string): void {
  say(`已导出“${name}”`)
}

const JSON_FAILED = '没有导出 JSON'

/** The export worked after all: what was said of the one before no longer holds. */
function dismissFailure(): void {
  if (noticeStore.getState().notice?.title === JSON_FAILED) dismissNotice()
}

/** A file of the program that did not load, or a bug: the draft is untouched either way. */
export function showFailure(title: string, error: unknown): void {
  showNotice({
    tone: 'error',
    title,
    details: [`程序没有完成这一步（${describeFault(error)}）。已填写的内容不受影响，请检查网络后再试。`],
  })
}
