import { Suspense, useEffect, useRef } from 'react'
import { viewStore } from '../../state/view-store.ts'
import { useOpenPart } from '../hooks/use-draft.ts'
import { useView } from '../hooks/use-view.ts'
import { PartBoundary } from '../faults/PartBoundary.tsx'
import { ReviewReturn } from '../checks/ReviewReturn.tsx'
import { RolloverBanner } from '../rollover/RolloverBanner.tsx'
import { ViewOnlyBanner } from '../versions/ViewOnlyBanner.tsx'
import { MarkPopover } from '../marks/MarkPopover.tsx'
import { closeMarkNote } from '../marks/mark-request.ts'
import { BalanceStrip } from './BalanceStrip.tsx'
import { DiskBanner } from './DiskBanner.tsx'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import { ElsewhereBanner } from './ElsewhereBanner.tsx'
import { ExportStatus } from './ExportStatus.tsx'
import { GuardedPart } from '../faults/GuardedPart.tsx'
import { KeepReminder } from './KeepReminder.tsx'
import { LeftTextBanner } from './LeftTextBanner.tsx'
import { NoticeBanner } from './NoticeBanner.tsx'
import { SidePanel } from './SidePanel.tsx'
import { prefetchSteps } from './step-pages.ts'
import { StepView } from './StepView.tsx'
import { TaskList } from './TaskList.tsx'
import { TopBar } from './TopBar.tsx'
import { UpdateOffer } from './UpdateOffer.tsx'
import { useDocumentTitle } from './use-document-title.ts'
import { useShortcuts } from './use-shortcuts.ts'
import styles from './Workspace.module.css'

/** Late enough not to be in the way of the first screen. */
const PREFETCH_AFTER_MS = 3000

interface WorkspaceProps {
  readonly onPickFile: () => void
}

/** The three columns around an open draft, and the balance below them. */
export function Workspace({ onPickFile }: WorkspaceProps) {
  const storageKey = useOpenPart((open) => open.storageKey)
  const step = useView((view) => view.step)
  const main = useRef<HTMLElement>(null)
  useShortcuts()
  useEffect(() => {
    const waiting = setTimeout(prefetchSteps, PREFETCH_AFTER_MS)
    return () => clearTimeout(waiting)
  }, [])
  useDocumentTitle()
  // What was focused before the draft was shown is gone; reading goes on with the work.
  useEffect(() => {
    main.current?.focus({ preventScroll: true })
  }, [storageKey])
  useEffect(() => {
    main.current?.scrollTo(0, 0)
    // Following a link of the task list leaves the focus nowhere.
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (isLost && viewStore.getState().focus === null) main.current?.focus({ preventScroll: true })
  }, [step])
  return (
    <div className={styles.workspace}>
      <header className={styles.head}>
        <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
          跳到主要内容
        </button>
        <GuardedPart name="顶栏" resetKey={storageKey}>
          <TopBar onPickFile={onPickFile} />
        </GuardedPart>
        <UpdateOffer />
        <ElsewhereBanner onTaken={() => main.current?.focus({ preventScroll: true })} />
        <ViewOnlyBanner />
        <DiskBanner />
        <LeftTextBanner />
        <RolloverBanner key={storageKey} />
        <KeepReminder />
        <NoticeBanner />
        <PartBoundary resetKey={storageKey} renderFault={() => null}>
          <Suspense>
            <ReviewReturn />
          </Suspense>
        </PartBoundary>
        <ExportStatus />
      </header>
      <div className={styles.columns}>
        <nav className={styles.tasks} aria-label="任务">
          <GuardedPart name="任务列表" resetKey={storageKey}>
            <TaskList />
          </GuardedPart>
        </nav>
        <main className={styles.main} ref={main} tabIndex={-1}>
          <StepView />
        </main>
        {/* 审核 shows the same findings and more of each. */}
        {step !== 'review' && (
          <GuardedPart name="右侧栏" resetKey={storageKey}>
            <SidePanel />
          </GuardedPart>
        )}
      </div>
      <footer className={styles.foot} aria-label="收支">
        <GuardedPart name="收支" resetKey={storageKey}>
          <BalanceStrip />
        </GuardedPart>
      </footer>
      <DialogBoundary name="待核说明" onClose={closeMarkNote}>
        <MarkPopover />
      </DialogBoundary>
    </div>
  )
}
