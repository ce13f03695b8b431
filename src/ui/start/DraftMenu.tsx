import { lazy, Suspense } from 'react'
import type { LocalDraft } from '../../state/local-drafts.ts'
import styles from './LocalDrafts.module.css'

// Not needed to begin with, and as large as the rest of the page.
const RowMenu = lazy(async () => ({ default: (await import('./RowMenu.tsx')).RowMenu }))

interface DraftMenuProps {
  readonly draft: LocalDraft
  readonly isElsewhere: boolean
}

/** What can be done with a draft of the list, besides opening it. */
export function DraftMenu(props: DraftMenuProps) {
  return (
    <Suspense fallback={<span className={styles.comingMenu}>更多</span>}>
      <RowMenu {...props} />
    </Suspense>
  )
}
