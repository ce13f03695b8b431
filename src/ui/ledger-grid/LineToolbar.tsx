import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { Button } from '../primitives/Button.tsx'
import { addLine, duplicateSelectedLines, removeSelectedLines } from './line-actions.ts'
import styles from './LedgerGrid.module.css'
import type { LedgerGrid } from './use-ledger-grid.ts'

interface LineToolbarProps<L extends { readonly id: string }> {
  readonly grid: LedgerGrid<L>
  readonly children?: ReactNode
}

/** What can be done to lines; none of it in a draft that is only read. */
export function LineToolbar<L extends { readonly id: string }>({ grid, children }: LineToolbarProps<L>) {
  const lineCount = grid.lineIds.length
  const isOnLine = useStore(
    grid.store,
    ({ active, end }) => active !== null && Math.min(active.row, end?.row ?? active.row) < lineCount,
  )
  return (
    <div className={styles.toolbar}>
      {!grid.isReadOnly && (
        <>
          <Button look="primary" onPress={() => addLine(grid)}>
            添加行
          </Button>
          <Button isDisabled={!isOnLine} onPress={() => duplicateSelectedLines(grid)}>
            复制行
          </Button>
          <Button isDisabled={!isOnLine} onPress={() => removeSelectedLines(grid)}>
            删除行
          </Button>
        </>
      )}
      {children}
    </div>
  )
}
