import { Suspense, useId, useState } from 'react'
import { describeFault } from '../../lib/describe-fault.ts'
import { FigureSource } from '../tables/FigureSource.tsx'
import { FindingCounts } from '../checks/FindingCounts.tsx'
import { FindingsPanel } from '../checks/FindingsPanel.tsx'
import { useOpenDraft } from '../hooks/use-draft.ts'
import { useMediaQuery } from './use-media-query.ts'
import { useView } from '../hooks/use-view.ts'
import { PartBoundary } from './PartBoundary.tsx'
import styles from './SidePanel.module.css'

/** From this width on there is room for it beside the work. */
const ROOMY = '(min-width: 1280px)'

/** What the checks say, or, while a figure is picked, where it comes from. Folds away to a rail. */
export function SidePanel() {
  const { storageKey } = useOpenDraft()
  const figure = useView((view) => view.figure)
  const isRoomy = useMediaQuery(ROOMY)
  // What the user chose holds for the width and the figure for which it was chosen.
  const [choice, setChoice] = useState<{ readonly isOpen: boolean; readonly of: string } | null>(null)
  const situation = `${String(isRoomy)} ${figure === null ? '' : JSON.stringify(figure)}`
  const isOpen = choice?.of === situation ? choice.isOpen : isRoomy || figure !== null
  const panelId = useId()
  const name = figure === null ? '审核' : '数据来源'
  const counts = (
    <PartBoundary resetKey={storageKey} renderFault={() => null}>
      <Suspense>
        <FindingCounts />
      </Suspense>
    </PartBoundary>
  )
  return (
    <aside className={isOpen ? styles.open : styles.folded} aria-label={name}>
      <div className={styles.head}>
        {isOpen && figure === null && (
          <>
            <h2>审核</h2>
            {counts}
          </>
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
      </div>
      <div id={panelId} className={styles.panel} hidden={!isOpen}>
        <PartBoundary
          resetKey={`${storageKey} ${situation}`}
          renderFault={(error) => (
            <p className={styles.fault}>
              {name}没有显示出来：{describeFault(error)}
            </p>
          )}
        >
          <Suspense fallback={<p className={styles.fault}>正在审核…</p>}>
            {figure === null ? <FindingsPanel key={storageKey} /> : <FigureSource />}
          </Suspense>
        </PartBoundary>
      </div>
    </aside>
  )
}
