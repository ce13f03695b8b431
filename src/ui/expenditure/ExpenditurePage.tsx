import { memo, useMemo, useState } from 'react'
import { useShallow } from 'zustand/shallow'
import type { Draft } from '../../domain/draft.ts'
import type { ExpenditureLine } from '../../domain/ledger.ts'
import { TRAVEL_ABROAD_CODE } from '../../domain/subject.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import { createExpenditureColumns, type ExpenditureColumnId } from '../ledger-grid/expenditure-column-list.ts'
import { expenditureList } from '../ledger-grid/line-list.ts'
import { useDraftPart, useLedgerContext } from '../ledger-grid/use-ledger-context.ts'
import { useShowsUnits } from '../ledger-grid/use-shows-units.ts'
import { LinesPage } from '../lines/LinesPage.tsx'
import { useLinesPage } from '../lines/use-lines-page.ts'
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
  const lines = useLinesPage({
    side: 'expenditure',
    list: expenditureList,
    context,
    columns,
    filter: LINE_FILTERS[filter],
    newLine,
    onShowAll: () => setFilter('all'),
  })
  const isEmpty = useDraftPart((draft) => draft.expenditures.length === 0)
  return (
    <LinesPage
      title="支出"
      purpose="逐条录入，九张表同步生成。项目支出在“项目与绩效”中也能填，都列在这里。"
      gridKey="expenditures"
      lines={lines}
      tools={lines.onlyWords === undefined && <KindFilterChoice value={filter} onChange={setFilter} />}
      emptyText={isEmpty ? BEGINNING : undefined}
    />
  )
})

const BEGINNING =
  '还没有支出。在第一行选择支出类别、功能科目、经济科目和资金来源，填上金额，按 Enter 转到下一行；新的一行沿用上一行的类别、科目和来源。'

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
