import { memo, useMemo, useState } from 'react'
import type { RevenueLine } from '../../domain/ledger.ts'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import {
  createAmountColumn,
  createCarryOverColumn,
  createFunctionColumn,
  createSourceColumn,
  createUnitColumn,
} from '../ledger-grid/common-columns.ts'
import type { LineColumn } from '../ledger-grid/line-column.ts'
import { revenueList } from '../ledger-grid/line-list.ts'
import { useDraftPart, useLedgerContext } from '../ledger-grid/use-ledger-context.ts'
import { useShowsUnits } from '../ledger-grid/use-shows-units.ts'
import { LinesPage } from '../lines/LinesPage.tsx'
import { useLinesPage } from '../lines/use-lines-page.ts'
import { Button } from '../primitives/Button.tsx'
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
  const lines = useLinesPage({ side: 'revenue', list: revenueList, context, columns })
  const hasExpenditure = useDraftPart(({ expenditures }) =>
    expenditures.some(({ amount }) => amount !== null),
  )
  const hasLines = lines.grid.rows.all.length > 0
  return (
    <>
      <LinesPage
        title="收入"
        purpose="按单位、功能科目和资金来源填列本年收入和上年结转；可按支出自动生成。"
        gridKey="revenues"
        lines={lines}
        tools={
          !lines.grid.isReadOnly && (
            <Button isDisabled={!hasExpenditure} onPress={() => setGenerating(true)}>
              按支出生成
            </Button>
          )
        }
        emptyText={hasLines ? undefined : describeBeginning(hasExpenditure)}
      />
      {isGenerating && (
        <DialogBoundary name="按支出生成收入" onClose={closeGenerating}>
          <GenerateDialog context={context} onClose={closeGenerating} />
        </DialogBoundary>
      )}
    </>
  )
})

function describeBeginning(hasExpenditure: boolean): string {
  return hasExpenditure
    ? '还没有收入。可以按已填的支出“按支出生成”，先看预览再确认；也可以在第一行逐条录入。'
    : '还没有收入。可以先填“支出”，再回到这里“按支出生成”；也可以在第一行逐条录入。'
}
