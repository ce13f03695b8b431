import { Suspense, useState } from 'react'
import { STEP_NAMES } from '../../state/view-store.ts'
import { useOpenPart } from '../hooks/use-draft.ts'
import { useView } from '../hooks/use-view.ts'
import { PartBoundary } from './PartBoundary.tsx'
import { createStepPages } from './step-pages.ts'
import { StepFault } from './StepFault.tsx'

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
        return <StepFault stepName={STEP_NAMES[step]} error={error} onRetry={handleRetry} />
      }}
    >
      <Suspense fallback={<p role="status">正在载入“{STEP_NAMES[step]}”…</p>}>
        {/* Another draft is another screen: nothing half typed may pass over to it. */}
        <Page key={storageKey} />
      </Suspense>
    </PartBoundary>
  )
}
