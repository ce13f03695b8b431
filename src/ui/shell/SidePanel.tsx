import { Suspense, useId, useState, type ReactNode } from 'react'
import type { FigureSelection } from '../../state/view-store.ts'
import { FindingCounts } from '../checks/FindingCounts.tsx'
import { FindingsPanel } from '../checks/FindingsPanel.tsx'
import { GuardedPart } from '../faults/GuardedPart.tsx'
import { PartBoundary } from '../faults/PartBoundary.tsx'
import { useOpenPart } from '../hooks/use-draft.ts'
import { useView } from '../hooks/use-view.ts'
import { MarksPanel } from '../marks/MarksPanel.tsx'
import { PanelTabs } from '../primitives/PanelTabs.tsx'
import { FigureSource } from '../tables/FigureSource.tsx'
import styles from './SidePanel.module.css'
import { useMediaQuery } from './use-media-query.ts'

/** From this width on there is room for it beside the work. */
const ROOMY = '(min-width: 1280px)'

type TabId = 'findings' | 'marks' | 'figure'

const TAB_NAMES: Record<TabId, string> = { findings: '审核', marks: '待核', figure: '数据来源' }

/** What the checks say, what is still to be confirmed and, while a figure is picked, where it comes from. Folds away to a rail. */
export function SidePanel() {
  const storageKey = useOpenPart((open) => open.storageKey)
  const markCount = useOpenPart(({ draft }) => draft.marks?.length ?? 0)
  const figure = useView((view) => view.figure)
  const isRoomy = useMediaQuery(ROOMY)
  // What the user chose holds for the width and the figure for which it was chosen.
  const [choice, setChoice] = useState<{ readonly isOpen: boolean; readonly of: string } | null>(null)
  const [tabChoice, setTabChoice] = useState<TabChoice | null>(null)
  const [returnCount, setReturnCount] = useState(0)
  const situation = `${String(isRoomy)} ${figure === null ? '' : JSON.stringify(figure)}`
  const isOpen = choice?.of === situation ? choice.isOpen : isRoomy || figure !== null
  const panelId = useId()
  const shown = findShownTab(tabChoice, figure)
  const name = TAB_NAMES[shown]
  const counts = (
    <PartBoundary resetKey={storageKey} renderFault={() => null}>
      <Suspense>
        <FindingCounts />
      </Suspense>
    </PartBoundary>
  )
  const nameId = (tab: TabId): string => `${panelId}-${tab}`
  const renderPanel = (tab: TabId, content: ReactNode): ReactNode => (
    <div
      role="tabpanel"
      id={`${nameId(tab)}-panel`}
      aria-labelledby={nameId(tab)}
      className={tab === shown ? styles.panel : styles.hiddenPanel}
    >
      <GuardedPart name={TAB_NAMES[tab]} resetKey={`${storageKey} ${tab === 'figure' ? situation : ''}`}>
        <Suspense fallback={<p className={styles.waiting}>正在审核…</p>}>{content}</Suspense>
      </GuardedPart>
    </div>
  )
  return (
    <aside className={isOpen ? styles.open : styles.folded} aria-label={name}>
      <div className={styles.head}>
        {isOpen && (
          <PanelTabs
            label="右侧栏"
            tabs={[
              { id: 'findings', name: TAB_NAMES.findings },
              {
                id: 'marks',
                name: markCount === 0 ? TAB_NAMES.marks : `${TAB_NAMES.marks} ${String(markCount)}`,
              },
              ...(figure === null ? [] : [{ id: 'figure', name: TAB_NAMES.figure } as const]),
            ]}
            selected={shown}
            onSelect={(tab) => setTabChoice({ tab, of: figure })}
            nameId={nameId}
          />
        )}
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={panelId}
          title={`${isOpen ? '收起' : '展开'}${name}`}
          onClick={() => setChoice({ isOpen: !isOpen, of: situation })}
        >
          <span aria-hidden className={styles.arrow} />
          <span className={isOpen ? 'visually-hidden' : undefined}>
            {isOpen ? '收起' : '展开'}
            {name}
          </span>
          {!isOpen && figure === null && counts}
        </button>
        {isOpen && <div className={styles.counts}>{counts}</div>}
      </div>
      <div id={panelId} className={styles.panels} hidden={!isOpen}>
        {/* It stays while something else is shown, so that one finds one's place in the list again. */}
        {renderPanel('findings', <FindingsPanel key={storageKey} returnCount={returnCount} />)}
        {renderPanel('marks', <MarksPanel key={storageKey} />)}
        {figure !== null &&
          renderPanel('figure', <FigureSource onReturn={() => setReturnCount(returnCount + 1)} />)}
      </div>
    </aside>
  )
}

interface TabChoice {
  readonly tab: TabId
  readonly of: FigureSelection | null
}

/** A figure that is picked comes to the front; what the user chose holds until another one is. */
function findShownTab(choice: TabChoice | null, figure: FigureSelection | null): TabId {
  if (choice?.of === figure) return choice.tab
  return figure === null ? 'findings' : 'figure'
}
