import type { Standards } from '../../checks/standards/standards.ts'
import type { PdfThread } from '../../export/read-pdf/pdf-js.ts'
import { describeFault } from '../../lib/describe-fault.ts'
import type { PdfError } from '../../export/pdf/pdf-error.ts'
import { failed, ok, type Result } from '../../lib/result.ts'
import { draftStore, type OpenDraft } from '../../state/draft-store.ts'
import { createPdfRequest, paperChoiceStore } from '../../state/paper-choice.ts'
import { standardsStore } from '../../state/standards-store.ts'
import { viewStore } from '../../state/view-store.ts'
import { NO_PREVIEW, previewStore, type PreviewFault, type ShownPdf } from './preview-store.ts'

/** Edits come in bursts; the paper follows when they pause. */
const PAUSE_MILLISECONDS = 150
/** Whoever goes to correct something comes back soon, and finds the pages where she left them. */
const KEEP_MILLISECONDS = 180_000

const TYPESETTING = { words: '正在排版', fraction: null }

let thread: PdfThread | null = null
let pausing: ReturnType<typeof setTimeout> | undefined
let keeping: ReturnType<typeof setTimeout> | undefined
let isWatched = false
let isWorking = false
/** What the pages that are shown, or being made, were made from. */
let current: { readonly open: OpenDraft; readonly standards: Standards; readonly paper: string } | null = null

/** Keeps the preview in step with the draft until the returned function is called. */
export function watchPreview(): () => void {
  clearTimeout(keeping)
  isWatched = true
  refresh()
  const leave = [draftStore, paperChoiceStore, viewStore, standardsStore].map((store) =>
    store.subscribe(refreshSoon),
  )
  return () => {
    for (const end of leave) end()
    clearTimeout(pausing)
    isWatched = false
    keeping = setTimeout(releasePreview, KEEP_MILLISECONDS)
  }
}

/** 重试: makes the pages again although nothing has changed. */
export function retryPreview(): void {
  current = null
  refresh()
}

function refreshSoon(): void {
  const { open } = draftStore.getState()
  if (open === null) return
  clearTimeout(pausing)
  if (isUpToDate(open) || current?.paper !== namePaper(open)) return refresh()
  previewStore.setState({ work: TYPESETTING })
  pausing = setTimeout(refresh, PAUSE_MILLISECONDS)
}

function isUpToDate(open: OpenDraft): boolean {
  const { standards } = standardsStore.getState()
  return current?.open === open && current.standards === standards && current.paper === namePaper(open)
}

function refresh(): void {
  const { open } = draftStore.getState()
  if (!isWatched || isWorking || open === null) return
  if (isUpToDate(open)) {
    if (previewStore.getState().work !== null) previewStore.setState({ work: null })
    return
  }
  const paper = namePaper(open)
  current = { open, standards: standardsStore.getState().standards, paper }
  isWorking = true
  const before = previewStore.getState()
  const isSame = before.paper === paper
  previewStore.setState({ ...(isSame ? {} : { shown: null }), paper, fault: null, work: TYPESETTING })
  if (!isSame) void before.shown?.document.loadingTask.destroy()
  void make(open)
    .catch((error: unknown) => {
      thread?.end()
      thread = null
      return failed(describeBreakdown(error))
    })
    .then((result) => settle(result, paper))
    .finally(() => {
      isWorking = false
      // What was changed meanwhile.
      refresh()
    })
}

function settle(result: Result<ShownPdf, PreviewFault>, paper: string): void {
  const { open } = draftStore.getState()
  // Nobody asks for that paper any more.
  if (open === null || namePaper(open) !== paper) {
    if (result.ok) void result.value.document.loadingTask.destroy()
    return
  }
  const { shown: before } = previewStore.getState()
  const work = isUpToDate(open) ? null : TYPESETTING
  if (!result.ok) return previewStore.setState({ work, fault: result.error })
  previewStore.setState({ shown: result.value, work, fault: null })
  // Its pages stay on the screen until those of the new one are drawn.
  void before?.document.loadingTask.destroy()
}

async function make(open: OpenDraft): Promise<Result<ShownPdf, PreviewFault>> {
  const [{ exportPdfFile }, { describePdfProgress }, { describePdfError }, pdfJs, { readOverview }] =
    await Promise.all([
      import('../../state/export-files.ts'),
      import('../../export/pdf/pdf-progress.ts'),
      import('../../export/pdf/pdf-error.ts'),
      import('../../export/read-pdf/pdf-js.ts'),
      import('../../export/read-pdf/pdf-overview.ts'),
    ])
  const pdf = await exportPdfFile(open, {
    ...createPdfRequest(open),
    isRepeated: true,
    onProgress: (progress) => {
      const fraction = progress.stage === 'loading' ? progress.fraction : null
      previewStore.setState({ work: { words: describePdfProgress(progress), fraction } })
    },
  })
  if (!pdf.ok) return failed({ words: describePdfError(pdf.error), canRetry: !isForUserToMend(pdf.error) })
  const { blob, unprintable } = pdf.value
  thread ??= pdfJs.startPdfThread()
  const document = await Promise.race([
    pdfJs.openPdfDocument(new Uint8Array(await blob.arrayBuffer()), thread),
    thread.failing,
  ])
  const overview = await Promise.race([readOverview(document), thread.failing])
  return ok({ ...overview, document, TextLayer: pdfJs.TextLayer, byteCount: blob.size, unprintable })
}

function describeBreakdown(error: unknown): PreviewFault {
  const words = `程序没有完成这一步（${describeFault(error)}）。已填写的内容不受影响，请检查网络后再试。`
  return { words, canRetry: true }
}

/** Draft, copy and scope: what makes it another paper, not another state of one. */
function namePaper(open: OpenDraft): string {
  return JSON.stringify([open.storageKey, createPdfRequest(open)])
}

function releasePreview(): void {
  current = null
  thread?.end()
  thread = null
  previewStore.setState(NO_PREVIEW)
}

function isForUserToMend({ kind }: PdfError): boolean {
  return kind === 'openErrors' || kind === 'unfinished'
}
