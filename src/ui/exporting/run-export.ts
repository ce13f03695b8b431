import { createStore } from 'zustand/vanilla'
import { describeFault } from '../../lib/describe-fault.ts'
import { departureKeeper } from '../../state/departures.ts'
import { draftStore } from '../../state/draft-store.ts'
import { dismissNotice, noticeStore, showNotice } from '../../state/notice-store.ts'
import { say } from '../../state/said-store.ts'
import { downloadFile } from './download.ts'
import { exportDraftFile } from './export-draft-file.ts'

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

/** 导出 PDF of the open draft; one at a time. */
export async function exportPdf(): Promise<void> {
  const { open } = draftStore.getState()
  if (open === null || exportStore.getState().running !== null) return
  const aborting = new AbortController()
  const show = (words: string, fraction: number | null): void =>
    exportStore.setState({ running: { words, fraction, cancel: () => aborting.abort() } })
  show('正在准备导出 PDF', null)
  try {
    const [{ exportPdfFile }, { describePdfProgress }, { describePdfError, describeUnprintable }] =
      await Promise.all([
        import('../../state/export-files.ts'),
        import('../../export/pdf/pdf-progress.ts'),
        import('../../export/pdf/pdf-error.ts'),
      ])
    const pdf = await exportPdfFile(open, {
      signal: aborting.signal,
      onProgress: (progress) =>
        show(describePdfProgress(progress), progress.stage === 'loading' ? progress.fraction : null),
    })
    if (pdf.ok) {
      downloadFile(pdf.value)
      const { name, unprintable } = pdf.value
      if (unprintable.length === 0) {
        dismissNotice()
        sayExported(name)
      } else
        showNotice({
          tone: 'warning',
          title: `已导出“${name}”，但有字符没有印出`,
          details: [describeUnprintable(unprintable)],
        })
    } else if (pdf.error.kind === 'cancelled') {
      showNotice({ tone: 'info', title: describePdfError(pdf.error) })
    } else {
      showNotice({ tone: 'error', title: '没有导出 PDF', details: [describePdfError(pdf.error)] })
    }
  } catch (error) {
    showFailure('没有导出 PDF', error)
  } finally {
    exportStore.setState({ running: null })
  }
}

function sayExported(name: string): void {
  say(`已导出“${name}”`)
}

const JSON_FAILED = '没有导出 JSON'

/** The export worked after all: what was said of the one before no longer holds. */
function dismissFailure(): void {
  if (noticeStore.getState().notice?.title === JSON_FAILED) dismissNotice()
}

/** A file of the program that did not load, or a bug: the draft is untouched either way. */
function showFailure(title: string, error: unknown): void {
  showNotice({
    tone: 'error',
    title,
    details: [`程序没有完成这一步（${describeFault(error)}）。已填写的内容不受影响，请检查网络后再试。`],
  })
}
