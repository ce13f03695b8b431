import { useEffect } from 'react'
import type { EnteredAmount } from '../../domain/amount.ts'
import { draftStore } from '../../state/draft-store.ts'
import { viewStore, type SelectionSummary } from '../../state/view-store.ts'
import { countCells } from '../grid/cell-range.ts'
import { listCountedRows } from '../grid/copy-cells.ts'
import { selectRange } from '../grid/grid-store.ts'
import { listOutermost } from './line-groups.ts'
import type { LineSource } from './ledger-model.ts'
import type { LedgerGrid } from './use-ledger-grid.ts'

interface WithAmount {
  readonly amount: EnteredAmount
}

/** Keeps the balance strip informed of what is selected; a single cell needs no sum. */
export function useSelectionSummary<L extends WithAmount>({
  store,
  model,
  rowIds,
  columns,
  source,
}: Pick<LedgerGrid<L>, 'store' | 'model' | 'rowIds' | 'columns' | 'source'>): void {
  useEffect(() => {
    const show = () => {
      const selection = summarize()
      if (selection !== null || viewStore.getState().selection !== null) viewStore.setState({ selection })
    }
    const summarize = (): SelectionSummary | null => {
      const range = selectRange(store.getState())
      if (range === null || countCells(range) === 1) return null
      const selected = listCountedRows({ model }, rowIds.slice(range.top, range.bottom + 1))
      const columnCount = range.right - range.left + 1
      const hasAmounts = columns.slice(range.left, range.right + 1).some(({ id }) => id === 'amount')
      const amounts = hasAmounts ? listAmounts(source, listOutermost(source.findGroup, selected)) : []
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
  }, [store, model, rowIds, columns, source])
  useEffect(() => () => viewStore.setState({ selection: null }), [])
}

function listAmounts<L extends WithAmount>(
  { find, findGroup }: LineSource<L>,
  rowIds: readonly string[],
): readonly number[] {
  return rowIds.flatMap((rowId) => findGroup?.(rowId)?.sum ?? find(rowId)?.amount ?? [])
}
