import { useCallback, useEffect } from 'react'
import { parseLocation } from '../../checks/location.ts'
import type { ProcurementRow } from '../../domain/draft.ts'
import { createId } from '../../state/new-id.ts'
import type { PastedBlock, PastePlace } from '../grid/grid-model.ts'
import { requestCell, type GridStore } from '../grid/grid-store.ts'
import { commit } from '../hooks/use-draft.ts'
import { useView } from '../hooks/use-view.ts'
import { readLines } from '../ledger-grid/ledger-source.ts'
import type { LineColumn } from '../ledger-grid/line-column.ts'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { useStoredOrderGrid } from '../ledger-grid/use-stored-order-grid.ts'
import { readPastedTable } from '../paste/read-pasted-table.ts'
import { planPastedRows } from './paste-rows.ts'
import { procurementList as list } from './procurement-list.ts'

/** A grid of purchases. Keep the columns until they change. */
export function useProcurementGrid(
  columns: readonly LineColumn<ProcurementRow>[],
): LedgerGrid<ProcurementRow> {
  const handlePaste = useCallback(
    (block: PastedBlock, place: PastePlace, store: GridStore): void => {
      const { rows: texts } = readPastedTable(block)
      const plan = planPastedRows(readLines(list), columns, texts, place, createId)
      const { addedCount, changedCount, refusedCount } = plan
      if (addedCount + changedCount > 0) {
        commit(`粘贴 ${String(addedCount + changedCount)} 行采购`, plan.edit)
      }
      if (refusedCount > 0) store.setState({ hint: `有 ${String(refusedCount)} 个单元格读不出，保持原值` })
    },
    [columns],
  )
  const grid = useStoredOrderGrid({ list, columns, onPaste: handlePaste })
  const { store } = grid
  const focus = useView((state) => state.focus)
  useEffect(() => {
    const location = focus === null ? undefined : parseLocation(focus.at)
    if (location?.kind === 'procurement') requestCell(store, location.id, focus?.field ?? 'item')
  }, [store, focus])
  return grid
}
