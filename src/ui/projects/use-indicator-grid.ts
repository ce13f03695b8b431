import { useEffect, useMemo } from 'react'
import { parseLocation } from '../../checks/location.ts'
import type { Indicator } from '../../domain/ledger.ts'
import type { IndicatorScheme } from '../../targets/indicator-scheme.ts'
import type { GridModel } from '../grid/grid-model.ts'
import { requestCell } from '../grid/grid-store.ts'
import { useView } from '../hooks/use-view.ts'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { useStoredOrderGrid } from '../ledger-grid/use-stored-order-grid.ts'
import { createIndicatorColumns } from './indicator-columns.ts'
import { createIndicatorList } from './indicator-list.ts'

/** A grid of one project's indicators. Keep the function until it means something else. */
export function useIndicatorGrid(
  projectId: string,
  scheme: IndicatorScheme,
  onPaste: NonNullable<GridModel['paste']>,
): LedgerGrid<Indicator> {
  const list = useMemo(() => createIndicatorList(projectId, scheme), [projectId, scheme])
  const columns = useMemo(() => createIndicatorColumns(scheme), [scheme])
  const grid = useStoredOrderGrid({ list, columns, onPaste })
  const { store } = grid
  const focus = useView((state) => state.focus)
  useEffect(() => {
    const location = focus === null ? undefined : parseLocation(focus.at)
    if (location?.kind !== 'indicator' || location.projectId !== projectId) return
    requestCell(store, location.id, focus?.field ?? 'name')
    // Only the request itself moves the focus: later changes of the indicators must not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focus?.serial, projectId])
  return grid
}
