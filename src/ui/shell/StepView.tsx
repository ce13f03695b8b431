import { Suspense, useState } from 'react'
import { STEP_NAMES } from '../../state/view-store.ts'
import { Fault } from '../faults/Fault.tsx'
import { PartBoundary } from '../faults/PartBoundary.tsx'
import { useOpenPart } from '../hooks/use-draft.ts'
import { useView } from '../hooks/use-view.ts'
import { createStepPages } from './step-pages.ts'

/** The screen of the step that is being worked on. */
export function StepView() {
  const step = useView((view) => view.step)
  const storageKey = useOpenPart((open) => open.storageKey)
  const [pages, setPages] = useState(createStepPages)
  const Page = pages[step]
  return (
    <PartBoundary
      resetKey={`${storageKey}/${step}`}
      renderFault={(error, retry) => {
        const handleRetry = (): void => {
          setPages(createStepPages())
          retry()
        }
        return (
          <Fault
            extent="screen"
            title={`“${STEP_NAMES[step]}”没有显示出来`}
            words="程序在这一步出了错，草稿没有丢失，其他步骤可以照常使用。请先试“重试”；仍不成功时，导出 JSON 留底后刷新页面。"
            error={error}
            onRetry={handleRetry}
          />
        )
      }}
    >
      <Suspense fallback={<p role="status">正在载入“{STEP_NAMES[step]}”…</p>}>
        {/* Another draft is another screen: nothing half typed may pass over to it. */}
        <Page key={storageKey} />
      </Suspense>
    </PartBoundary>
  )
}
