import { memo, useMemo, useState } from 'react'
import type { RevenueLine } from '../../domain/ledger.ts'
import {
  createAmountColumn,
  createCarryOverColumn,
  createFunctionColumn,
  createSourceColumn,
  createUnitColumn,
} from '../ledger-grid/common-columns.ts'
import { GroupingChoice } from '../ledger-grid/GroupingChoice.tsx'
import styles from '../ledger-grid/LedgerGrid.module.css'
import { LedgerGridView } from '../ledger-grid/LedgerGridView.tsx'
import type { LineColumn } from '../ledger-grid/line-column.ts'
import { revenueList } from '../ledger-grid/line-list.ts'
import { LineToolbar } from '../ledger-grid/LineToolbar.tsx'
import { OnlyLinesBar } from '../ledger-grid/OnlyLinesBar.tsx'
import { useFocusRequest } from '../ledger-grid/use-focus-request.ts'
import { useDraftPart, useLedgerContext } from '../ledger-grid/use-ledger-context.ts'
import { useLedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { useOnlyLines } from '../ledger-grid/use-only-lines.ts'
import { useSelectionSummary } from '../ledger-grid/use-selection-summary.ts'
import { useViewKey } from '../ledger-grid/use-view-key.ts'
import { useShowsUnits } from '../ledger-grid/use-shows-units.ts'
import { AmountNote } from '../amounts/AmountNote.tsx'
import { useAmountAdvice } from '../amounts/use-amount-advice.ts'
import { FindBar } from '../find/FindBar.tsx'
import { FindButtons } from '../find/FindButtons.tsx'
import { useFind } from '../find/use-find.ts'
import { PasteDialog } from '../paste/PasteDialog.tsx'
import { usePaste } from '../paste/use-paste.ts'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import { Button } from '../primitives/Button.tsx'
import { PageHeader } from '../primitives/PageHeader.tsx'
import { GenerateDialog } from './GenerateDialog.tsx'

/** 收入: every revenue line, typed or made from the expenditure. Listens for itself, as 支出 does. */
export const RevenuePage = memo(function RevenuePage() {
  const [isGenerating, setGenerating] = useState(false)
  const closeGenerating = (): void => setGenerating(false)
  const context = useLedgerContext()
  const showsUnits = useShowsUnits((draft) => draft.revenues)
  const columns = useMemo<readonly LineColumn<RevenueLine>[]>(
    () => [
      ...(showsUnits ? [createUnitColumn(context)] : []),
      createFunctionColumn(context),
      createSourceColumn(),
      createCarryOverColumn(),
      createAmountColumn(context),
    ],
    [context, showsUnits],
  )
  const only = useOnlyLines(revenueList, 'revenue')
  const paste = usePaste()
  const find = useFind()
  const grid = useLedgerGrid({
    list: revenueList,
    columns,
    filter: only?.filter,
    viewKey: useViewKey('revenues'),
    onPaste: paste.onPaste,
  })
  const advice = useAmountAdvice(grid)
  useSelectionSummary(grid)
  useFocusRequest(grid, 'revenue')
  const hasExpenditure = useDraftPart(({ expenditures }) =>
    expenditures.some(({ amount }) => amount !== null),
  )
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHeader
          title="收入"
          purpose="按单位、功能科目和资金来源填列本年收入和上年结转；可按支出自动生成。"
        />
        <div className={styles.tools}>
          <GroupingChoice grid={grid} />
          <FindButtons find={find} isReadOnly={grid.isReadOnly} />
        </div>
      </div>
      <LineToolbar grid={grid}>
        {!grid.isReadOnly && (
          <Button isDisabled={!hasExpenditure} onPress={() => setGenerating(true)}>
            按支出生成
          </Button>
        )}
      </LineToolbar>
      {only !== undefined && <OnlyLinesBar words={only.words} count={grid.rows.all.length} />}
      <FindBar find={find} grid={grid} />
      {grid.rows.all.length === 0 && <EmptyText hasExpenditure={hasExpenditure} />}
      <PasteDialog paste={paste} grid={grid} context={context} />
      <LedgerGridView grid={advice.grid} label="收入明细" gridKey="revenues" />
      <AmountNote advice={advice} />
      {isGenerating && (
        <DialogBoundary name="按支出生成收入" onClose={closeGenerating}>
          <GenerateDialog context={context} onClose={closeGenerating} />
        </DialogBoundary>
      )}
    </div>
  )
})

function EmptyText({ hasExpenditure }: { readonly hasExpenditure: boolean }) {
  return (
    <p className={styles.empty}>
      {hasExpenditure
        ? '还没有收入。可以按已填的支出“按支出生成”，先看预览再确认；也可以在第一行逐条录入。'
        : '还没有收入。可以先填“支出”，再回到这里“按支出生成”；也可以在第一行逐条录入。'}
    </p>
  )
}
