import { useStore } from 'zustand'
import type { Classification } from '../../domain/subject.ts'
import { MenuButton } from '../primitives/MenuButton.tsx'
import { CLASSIFICATION_NAMES } from './classification-names.ts'
import { groupLinesBy } from './line-view.ts'
import type { LedgerGrid } from './use-ledger-grid.ts'

interface GroupingChoiceProps<L extends { readonly id: string }> {
  readonly grid: LedgerGrid<L>
}

const CLASSIFICATIONS: readonly Classification[] = ['functional', 'economic']

const LEVELS: Record<Classification, string> = {
  functional: '类、款两级，行按编码归到小计下面',
  economic: '类一级，行按编码归到小计下面',
}

/** 分级小计: by which subjects lines stand under subtotals. */
export function GroupingChoice<L extends { readonly id: string }>({
  grid: { view, list },
}: GroupingChoiceProps<L>) {
  const grouping = useStore(view, (state) => state.grouping)
  const items = [
    ...CLASSIFICATIONS.filter((id) => list.groupCodes[id] !== undefined).map((id) => ({
      id,
      name: `${grouping === id ? '✓ ' : ''}按${CLASSIFICATION_NAMES[id]}`,
      description: LEVELS[id],
    })),
    { id: 'none' as const, name: '不分级', description: '逐行显示', isDisabled: grouping === null },
  ]
  return (
    <MenuButton
      name="分级小计"
      items={items}
      onAction={(id) => groupLinesBy(view, id === 'none' ? null : id)}
    />
  )
}
