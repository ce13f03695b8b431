import { lazy, Suspense, useRef } from 'react'
import { useStore } from 'zustand'
import { draftStore } from '../../state/draft-store.ts'
import { StartPage } from '../start/StartPage.tsx'
import { AppFault } from './AppFault.tsx'
import { FileDrop } from './FileDrop.tsx'
import { FileInput } from './FileInput.tsx'
import { NoticeBanner } from './NoticeBanner.tsx'
import { PartBoundary } from './PartBoundary.tsx'
import { arrivalStore } from './routing.ts'
import { Splash } from './Splash.tsx'
import { UpdateOffer } from './UpdateOffer.tsx'

const Workspace = lazy(async () => ({ default: (await import('./Workspace.tsx')).Workspace }))

/** The start page, or the workspace while a draft is open. */
export function App() {
  const storageKey = useStore(draftStore, ({ open }) => open?.storageKey)
  const isArriving = useStore(arrivalStore, (state) => state.isArriving)
  const input = useRef<HTMLInputElement>(null)
  const pickFile = (): void => input.current?.click()
  return (
    <>
      <FileInput ref={input} />
      <FileDrop />
      <PartBoundary resetKey={storageKey ?? ''} renderFault={(error) => <AppFault error={error} />}>
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
