import { memo, useMemo, useState } from 'react'
import { useShallow } from 'zustand/shallow'
import type { Draft } from '../../domain/draft.ts'
import type { ExpenditureLine } from '../../domain/ledger.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import { createExpenditureColumns, type ExpenditureColumnId } from '../ledger-grid/expenditure-column-list.ts'
import { TRAVEL_ABROAD_CODE } from '../../domain/subject.ts'
import styles from '../ledger-grid/LedgerGrid.module.css'
import { GroupingChoice } from '../ledger-grid/GroupingChoice.tsx'
import { LedgerGridView } from '../ledger-grid/LedgerGridView.tsx'
import { expenditureList } from '../ledger-grid/line-list.ts'
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
import { PageHeader } from '../primitives/PageHeader.tsx'
import { Segmented } from '../primitives/Segmented.tsx'
import {
  countByFilter,
  FILTER_KINDS,
  KIND_FILTER_NAMES,
  KIND_FILTERS,
  LINE_FILTERS,
  type KindFilter,
} from './kind-filters.ts'

/** 支出: every expenditure line, those of projects too. Listens for itself: an edit need not draw it again. */
export const ExpenditurePage = memo(function ExpenditurePage() {
  const [filter, setFilter] = useState<KindFilter>('all')
  const context = useLedgerContext()
  const columnIds = useColumnIds()
  const columns = useMemo(() => createExpenditureColumns(context, columnIds), [context, columnIds])
  const newLine = useMemo(() => {
    const kind = FILTER_KINDS[filter]
    return kind === undefined ? undefined : { kind }
  }, [filter])
  const only = useOnlyLines(expenditureList, 'expenditure')
  const paste = usePaste()
  const find = useFind()
  const grid = useLedgerGrid({
    list: expenditureList,
    columns,
    filter: only?.filter ?? LINE_FILTERS[filter],
    newLine,
    viewKey: useViewKey('expenditures'),
    onPaste: paste.onPaste,
  })
  const advice = useAmountAdvice(grid)
  useSelectionSummary(grid)
  useFocusRequest(grid, 'expenditure', () => setFilter('all'))
  const isEmpty = useDraftPart((draft) => draft.expenditures.length === 0)
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHeader
          title="支出"
          purpose="逐条录入，九张表同步生成。项目支出在“项目与绩效”中也能填，都列在这里。"
        />
        <div className={styles.tools}>
          <GroupingChoice grid={grid} />
          <FindButtons find={find} isReadOnly={grid.isReadOnly} />
        </div>
      </div>
      <LineToolbar grid={grid}>
        {only === undefined && <KindFilterChoice value={filter} onChange={setFilter} />}
      </LineToolbar>
      {only !== undefined && <OnlyLinesBar words={only.words} count={grid.rows.all.length} />}
      <FindBar find={find} grid={grid} />
      {isEmpty && (
        <p className={styles.empty}>
          还没有支出。在第一行选择支出类别、功能科目、经济科目和资金来源，填上金额，按 Enter
          转到下一行；新的一行沿用上一行的类别、科目和来源。
        </p>
      )}
      <PasteDialog paste={paste} grid={grid} context={context} />
      <LedgerGridView grid={advice.grid} label="支出明细" gridKey="expenditures" />
      <AmountNote advice={advice} />
    </div>
  )
})

interface KindFilterChoiceProps {
  readonly value: KindFilter
  readonly onChange: (filter: KindFilter) => void
}

function KindFilterChoice({ value, onChange }: KindFilterChoiceProps) {
  const counts = useDraftPart(useShallow((draft: Draft) => countByFilter(draft.expenditures)))
  return (
    <Segmented
      label="支出类别"
      options={KIND_FILTERS.map((filter, index) => ({
        value: filter,
        name: `${KIND_FILTER_NAMES[filter]} ${String(counts[index] ?? 0)}`,
      }))}
      value={value}
      onChange={onChange}
    />
  )
}

const hasTravelAbroad = rememberByReference((lines: readonly ExpenditureLine[]) =>
  lines.some(({ economicCode }) => economicCode === TRAVEL_ABROAD_CODE),
)

/** Columns that would say nothing are left out. */
function useColumnIds(): readonly ExpenditureColumnId[] {
  const showsUnits = useShowsUnits((draft) => draft.expenditures)
  const showsAcademic = useDraftPart((draft) => hasTravelAbroad(draft.expenditures))
  return useMemo(
    () => [
      ...(showsUnits ? (['unitCode'] as const) : []),
      'kind',
      'functionCode',
      'economicCode',
      ...(showsAcademic ? (['academicAbroad'] as const) : []),
      'source',
      'carryOver',
      'projectId',
      'amount',
    ],
    [showsUnits, showsAcademic],
  )
}
