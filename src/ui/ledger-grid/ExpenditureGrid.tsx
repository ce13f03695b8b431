import { useMemo, type ReactNode } from 'react'
import type { ExpenditureLine } from '../../domain/ledger.ts'
import { AmountNote } from '../amounts/AmountNote.tsx'
import { useAmountAdvice } from '../amounts/use-amount-advice.ts'
import { FindBar } from '../find/FindBar.tsx'
import { FindButtons } from '../find/FindButtons.tsx'
import { useFind } from '../find/use-find.ts'
import { PasteDialog } from '../paste/PasteDialog.tsx'
import { usePaste } from '../paste/use-paste.ts'
import { createExpenditureColumns, type ExpenditureColumnId } from './expenditure-column-list.ts'
import { LedgerGridView } from './LedgerGridView.tsx'
import { expenditureList } from './line-list.ts'
import { LineToolbar } from './LineToolbar.tsx'
import { useLedgerContext } from './use-ledger-context.ts'
import { useLedgerGrid } from './use-ledger-grid.ts'
import { useSelectionSummary } from './use-selection-summary.ts'

interface ExpenditureGridProps {
  /** Names the grid: 支出明细. */
  readonly label: string
  /** Under which the widths of its columns are kept. */
  readonly gridKey: string
  /** In the order shown. Keep the array. */
  readonly columns: readonly ExpenditureColumnId[]
  /** Which lines are shown. Keep the function: `useCallback`. */
  readonly filter: (line: ExpenditureLine) => boolean
  /** What every line added here has, such as its kind and project. Keep the object: `useMemo`. */
  readonly newLine: Partial<ExpenditureLine>
  readonly height?: 'fill' | 'content'
  /** Stands behind 添加行, 复制行 and 删除行. */
  readonly children?: ReactNode
}

/** Some of the expenditure lines, with the buttons that add and remove them. */
export function ExpenditureGrid({
  label,
  gridKey,
  columns,
  filter,
  newLine,
  height = 'content',
  children,
}: ExpenditureGridProps) {
  const context = useLedgerContext()
  const lineColumns = useMemo(() => createExpenditureColumns(context, columns), [context, columns])
  const paste = usePaste()
  const find = useFind()
  const grid = useLedgerGrid({
    list: expenditureList,
    columns: lineColumns,
    filter,
    newLine,
    keepsNumbers: false,
    onPaste: paste.onPaste,
  })
  const advice = useAmountAdvice(grid)
  useSelectionSummary(grid)
  return (
    <div>
      <LineToolbar grid={grid}>
        {children}
        <FindButtons find={find} isReadOnly={grid.isReadOnly} />
      </LineToolbar>
      <FindBar find={find} grid={grid} />
      <PasteDialog paste={paste} grid={grid} context={context} />
      <LedgerGridView grid={advice.grid} label={label} gridKey={gridKey} height={height} />
      <AmountNote advice={advice} />
    </div>
  )
}
