import { lazy, Suspense, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { draftStore } from '../../state/draft-store.ts'
import { StartPage } from '../start/StartPage.tsx'
import { AppFault } from './AppFault.tsx'
import { FileDrop } from './FileDrop.tsx'
import { FileInput } from './FileInput.tsx'
import { NoticeBanner } from './NoticeBanner.tsx'
import { PartBoundary } from '../faults/PartBoundary.tsx'
import { arrivalStore } from './routing.ts'
import { Splash } from './Splash.tsx'
import { UpdateOffer } from './UpdateOffer.tsx'

/** Made anew, what failed to load is fetched again. */
const loadWorkspace = () => lazy(async () => ({ default: (await import('./Workspace.tsx')).Workspace }))

/** All there is; whatever fails in it leaves a way to take the draft away. */
export function App() {
  return (
    <PartBoundary resetKey="" renderFault={(error, retry) => <AppFault error={error} onRetry={retry} />}>
      <Screens />
    </PartBoundary>
  )
}

/** The start page, or the workspace while a draft is open. */
function Screens() {
  const storageKey = useStore(draftStore, ({ open }) => open?.storageKey)
  const isArriving = useStore(arrivalStore, (state) => state.isArriving)
  const [Workspace, setWorkspace] = useState(loadWorkspace)
  const input = useRef<HTMLInputElement>(null)
  const pickFile = (): void => input.current?.click()
  return (
    <>
      <FileInput ref={input} />
      <FileDrop />
      <PartBoundary
        resetKey={storageKey ?? ''}
        renderFault={(error, retry) => {
          const handleRetry = (): void => {
            setWorkspace(loadWorkspace)
            retry()
          }
          return <AppFault error={error} onRetry={handleRetry} onPickFile={pickFile} />
        }}
      >
        {storageKey !== undefined ? (
          <Suspense fallback={<Splash />}>
            <Workspace onPickFile={pickFile} />
          </Suspense>
        ) : isArriving ? (
          <Splash />
        ) : (
          <StartPage
            onPickFile={pickFile}
            notices={
              <>
                <UpdateOffer />
                <NoticeBanner />
              </>
            }
          />
        )}
      </PartBoundary>
    </>
  )
}
