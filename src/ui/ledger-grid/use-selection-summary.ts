import { useEffect } from 'react'
import type { EnteredAmount } from '../../domain/amount.ts'
import { draftStore } from '../../state/draft-store.ts'
import { viewStore, type SelectionSummary } from '../../state/view-store.ts'
import { countCells } from '../grid/cell-range.ts'
import { NEW_ROW_ID } from '../grid/grid-model.ts'
import { selectRange } from '../grid/grid-store.ts'
import type { LedgerGrid } from './use-ledger-grid.ts'

interface WithAmount {
  readonly amount: EnteredAmount
}

/** Keeps the balance strip informed of what is selected; a single cell needs no sum. */
export function useSelectionSummary<L extends WithAmount>({
  store,
  rowIds,
  columns,
  source,
}: Pick<LedgerGrid<L>, 'store' | 'rowIds' | 'columns' | 'source'>): void {
  useEffect(() => {
    const show = () => {
      const selection = summarize()
      if (selection !== null || viewStore.getState().selection !== null) viewStore.setState({ selection })
    }
    const summarize = (): SelectionSummary | null => {
      const range = selectRange(store.getState())
      if (range === null || countCells(range) === 1) return null
      const selected = rowIds.slice(range.top, range.bottom + 1).filter((rowId) => rowId !== NEW_ROW_ID)
      const columnCount = range.right - range.left + 1
      const hasAmounts = columns.slice(range.left, range.right + 1).some(({ id }) => id === 'amount')
      const amounts = hasAmounts ? selected.flatMap((rowId) => source.find(rowId)?.amount ?? []) : []
      return { cellCount: selected.length * columnCount, amounts }
    }
    show()
    const stopSelection = store.subscribe((state, previous) => {
      if (state.active !== previous.active || state.end !== previous.end) show()
    })
    const stopDraft = draftStore.subscribe(show)
    return () => {
      stopSelection()
      stopDraft()
    }
  }, [store, rowIds, columns, source])
  useEffect(() => () => viewStore.setState({ selection: null }), [])
}
