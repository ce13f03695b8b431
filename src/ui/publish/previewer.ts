import { createStore } from 'zustand/vanilla'
import type { PDFDocumentProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PdfOverview } from '../../export/read-pdf/pdf-overview.ts'
import type { PdfThread } from '../../export/read-pdf/pdf-js.ts'
import { describeFault } from '../../lib/describe-fault.ts'
import { draftStore, type OpenDraft } from '../../state/draft-store.ts'
import { createPdfRequest, paperChoiceStore } from '../../state/paper-choice.ts'
import { viewStore } from '../../state/view-store.ts'

/** A PDF as it is shown. */
export interface ShownPdf extends PdfOverview {
  readonly document: PDFDocumentProxy
  readonly TextLayer: typeof TextLayer
  readonly byteCount: number
  readonly unprintable: readonly string[]
}

export interface PreviewState {
  /** Of whom and of which copy is what is shown; another one is not shown in its place while it is being made. */
  readonly paper: string
  readonly shown: ShownPdf | null
  /** What is being done, in words, and how much of it where that is known. */
  readonly work: { readonly words: string; readonly fraction: number | null } | null
  readonly fault: string | null
}

const NOTHING: PreviewState = { paper: '', shown: null, work: null, fault: null }

export const previewStore = createStore<PreviewState>(() => NOTHING)

/** Edits come in bursts; the paper follows when they pause. */
const PAUSE_MILLISECONDS = 250
/** Whoever goes to correct something comes back soon, and finds the pages where she left them. */
const KEEP_MILLISECONDS = 180_000

let thread: PdfThread | null = null
let pausing: ReturnType<typeof setTimeout> | undefined
let keeping: ReturnType<typeof setTimeout> | undefined
let isWatched = false
let isWorking = false
/** What the pages that are shown, or being made, were made from. */
let current: { readonly open: OpenDraft; readonly paper: string } | null = null

/** Keeps the preview in step with the draft until the returned function is called. */
export function watchPreview(): () => void {
  clearTimeout(keeping)
  isWatched = true
  refresh()
  const leave = [draftStore, paperChoiceStore, viewStore].map((store) => store.subscribe(refreshSoon))
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
  clearTimeout(pausing)
  pausing = setTimeout(refresh, PAUSE_MILLISECONDS)
}

function refresh(): void {
  const { open } = draftStore.getState()
  if (!isWatched || isWorking || open === null) return
  const paper = namePaper(open)
  if (current?.open === open && current.paper === paper) return
  current = { open, paper }
  isWorking = true
  const before = previewStore.getState()
  const isSame = before.paper === paper
  if (!isSame) void before.shown?.document.loadingTask.destroy()
  previewStore.setState({
    ...(isSame ? {} : { shown: null }),
    paper,
    fault: null,
    work: { words: '正在排版', fraction: null },
  })
  void make(open)
    .then(
      (shown) => settle({ shown }),
      (error: unknown) => settle({ fault: describeFault(error) }),
    )
    .finally(() => {
      isWorking = false
      // What was changed meanwhile.
      refresh()
    })
}

function settle(result: { readonly shown: ShownPdf | string } | { readonly fault: string }): void {
  const { shown: before } = previewStore.getState()
  if ('fault' in result) {
    previewStore.setState({
      work: null,
      fault: `程序没有完成这一步（${result.fault}）。已填写的内容不受影响，请检查网络后再试。`,
    })
  } else if (typeof result.shown === 'string') {
    previewStore.setState({ work: null, fault: result.shown })
  } else {
    previewStore.setState({ shown: result.shown, work: null, fault: null })
    void before?.document.loadingTask.destroy()
  }
}

/** The pages, or why there are none. */
async function make(open: OpenDraft): Promise<ShownPdf | string> {
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
    onProgress: (progress) => {
      const fraction = progress.stage === 'loading' ? progress.fraction : null
      previewStore.setState({ work: { words: describePdfProgress(progress), fraction } })
    },
  })
  if (!pdf.ok) return describePdfError(pdf.error)
  const { blob, unprintable } = pdf.value
  thread ??= pdfJs.startPdfThread()
  const document = await Promise.race([
    pdfJs.openPdfDocument(new Uint8Array(await blob.arrayBuffer()), thread),
    thread.failing,
  ])
  const overview = await readOverview(document)
  return { ...overview, document, TextLayer: pdfJs.TextLayer, byteCount: blob.size, unprintable }
}

/** Draft, copy and scope: what makes it another paper, not another state of one. */
function namePaper(open: OpenDraft): string {
  return JSON.stringify([open.storageKey, createPdfRequest(open)])
}

function releasePreview(): void {
  current = null
  thread?.end()
  thread = null
  previewStore.setState(NOTHING)
}
