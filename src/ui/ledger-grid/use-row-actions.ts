import { useStore } from 'zustand'
import type { RowAction } from '../grid/grid-model.ts'
import { selectRange, type GridState } from '../grid/grid-store.ts'
import type { LedgerGrid } from './use-ledger-grid.ts'

interface RowActions {
  /** Whether there is something selected that can be acted on. */
  readonly isOnRow: boolean
  readonly run: (action: RowAction) => void
}

/** What a toolbar does to the selected rows of a grid. */
export function useRowActions<L extends { readonly id: string }>({
  store,
  model,
  rowIds,
}: LedgerGrid<L>): RowActions {
  const listSelected = (state: GridState): readonly string[] => {
    const range = selectRange(state)
    return range === null ? [] : rowIds.slice(range.top, range.bottom + 1)
  }
  return {
    isOnRow: useStore(
      store,
      (state) => model.rowActions?.findObstacle('remove', listSelected(state)) === undefined,
    ),
    run: (action) => model.rowActions?.run(action, listSelected(store.getState())),
  }
}
