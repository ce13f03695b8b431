import { describeFault } from '../../lib/describe-fault.ts'
import { draftStore } from '../../state/draft-store.ts'
import { showNotice } from '../../state/notice-store.ts'
import { exportJson } from '../exporting/run-export.ts'

/** What fails where nobody waits for it ends in a notice, not in silence. */
export function startFaultReports(): void {
  window.addEventListener('unhandledrejection', ({ reason }) => reportFault(reason))
  window.addEventListener('error', ({ error }: ErrorEvent) => {
    // Without an error it is a remark of the browser, such as that of a late ResizeObserver.
    if (error !== null && error !== undefined) reportFault(error)
  })
}

function reportFault(reason: unknown): void {
  // What was given up on purpose has not failed.
  if (reason instanceof DOMException && reason.name === 'AbortError') return
  const hasDraft = draftStore.getState().open !== null
  showNotice({
    tone: 'error',
    title: '程序出了错，刚才的操作可能没有完成',
    details: [
      hasDraft
        ? '已填写的内容没有丢失。请重做刚才的操作；仍不成功时，导出 JSON 留底后刷新页面。'
        : '本机草稿没有丢失。请重做刚才的操作；仍不成功时刷新页面。',
      describeFault(reason),
    ],
    ...(hasDraft ? { actions: [{ name: '导出 JSON 留底', run: () => void exportJson() }] } : {}),
  })
}
