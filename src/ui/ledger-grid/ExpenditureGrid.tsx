import { useMemo, type ReactNode } from 'react'
import type { ExpenditureLine } from '../../domain/ledger.ts'
import { Grid } from '../grid/Grid.tsx'
import { createExpenditureColumns, type ExpenditureColumnId } from './expenditure-column-list.ts'
import { expenditureList } from './line-list.ts'
import { LineToolbar } from './LineToolbar.tsx'
import { useLedgerContext } from './use-ledger-context.ts'
import { useLedgerGrid } from './use-ledger-grid.ts'
import { useSelectionSummary } from './use-selection-summary.ts'

interface ExpenditureGridProps {
  /** Names the grid: 支出明细. */
  readonly label: string
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
  columns,
  filter,
  newLine,
  height = 'content',
  children,
}: ExpenditureGridProps) {
  const context = useLedgerContext()
  const lineColumns = useMemo(() => createExpenditureColumns(context, columns), [context, columns])
  const grid = useLedgerGrid({
    list: expenditureList,
    columns: lineColumns,
    filter,
    newLine,
    keepsNumbers: false,
  })
  useSelectionSummary(grid)
  return (
    <div>
      <LineToolbar grid={grid}>{children}</LineToolbar>
      <Grid
        label={label}
        store={grid.store}
        model={grid.model}
        columns={grid.columns}
        rowIds={grid.rowIds}
        height={height}
      />
    </div>
  )
}
