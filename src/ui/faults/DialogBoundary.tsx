import { useEffect, type ReactNode } from 'react'
import { describeFault } from '../../lib/describe-fault.ts'
import { showNotice } from '../../state/notice-store.ts'
import { PartBoundary } from './PartBoundary.tsx'
import { exportJson } from '../exporting/run-export.ts'

interface DialogBoundaryProps {
  /** What the dialog is for, such as 删除项目. */
  readonly name: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Around what opens over the page: where it fails it closes and says so, and the page below stays. */
export function DialogBoundary({ name, onClose, children }: DialogBoundaryProps) {
  return (
    <PartBoundary
      resetKey=""
      renderFault={(error, retry) => (
        <DialogFault
          name={name}
          error={error}
          onClose={() => {
            onClose()
            retry()
          }}
        />
      )}
    >
      {children}
    </PartBoundary>
  )
}

interface DialogFaultProps {
  readonly name: string
  readonly error: Error
  readonly onClose: () => void
}

function DialogFault({ name, error, onClose }: DialogFaultProps) {
  useEffect(() => {
    showNotice({
      tone: 'error',
      title: `“${name}”没有显示出来`,
      details: [
        '草稿没有改变，也没有丢失。请再试一次；仍不成功时，导出 JSON 留底后刷新页面。',
        describeFault(error),
      ],
      actions: [{ name: '导出 JSON 留底', run: () => void exportJson() }],
    })
    onClose()
    // Once for each fault, whatever the page draws meanwhile.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [error])
  return null
}
