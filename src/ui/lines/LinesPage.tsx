import type { ReactNode } from 'react'
import type { RevenueLine } from '../../domain/ledger.ts'
import { AmountNote } from '../amounts/AmountNote.tsx'
import { FindBar } from '../find/FindBar.tsx'
import { FindButtons } from '../find/FindButtons.tsx'
import { GroupingChoice } from '../ledger-grid/GroupingChoice.tsx'
import styles from '../ledger-grid/LedgerGrid.module.css'
import { LedgerGridView } from '../ledger-grid/LedgerGridView.tsx'
import { LineToolbar } from '../ledger-grid/LineToolbar.tsx'
import { OnlyLinesBar } from '../ledger-grid/OnlyLinesBar.tsx'
import { PasteDialog } from '../paste/PasteDialog.tsx'
import { PageHeader } from '../primitives/PageHeader.tsx'
import type { Lines } from './use-lines-page.ts'

interface LinesPageProps<L extends RevenueLine> {
  readonly title: string
  /** What the screen is for, in one line. */
  readonly purpose: string
  /** Under which the widths of the columns are kept. */
  readonly gridKey: string
  readonly lines: Lines<L>
  /** Stand behind the buttons that add and remove lines. */
  readonly tools: ReactNode
  /** How to begin, where there are no lines. */
  readonly emptyText: string | undefined
}

/** A screen of ledger lines: the grid, and what acts on it. */
export function LinesPage<L extends RevenueLine>({
  title,
  purpose,
  gridKey,
  lines: { context, grid, advice, paste, find, onlyWords },
  tools,
  emptyText,
}: LinesPageProps<L>) {
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHeader title={title} purpose={purpose} />
        <div className={styles.tools}>
          <GroupingChoice grid={grid} />
          <FindButtons find={find} isReadOnly={grid.isReadOnly} />
        </div>
      </div>
      <LineToolbar grid={grid}>{tools}</LineToolbar>
      {onlyWords !== undefined && <OnlyLinesBar words={onlyWords} count={grid.rows.all.length} />}
      <FindBar find={find} grid={grid} />
      {emptyText !== undefined && <p className={styles.empty}>{emptyText}</p>}
      <PasteDialog paste={paste} grid={grid} context={context} />
      <LedgerGridView grid={advice.grid} label={`${title}明细`} gridKey={gridKey} />
      <AmountNote advice={advice} />
    </div>
  )
}
