import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { parseLocation } from '../../checks/location.ts'
import type { Indicator } from '../../domain/ledger.ts'
import { draftStore } from '../../state/draft-store.ts'
import { isReadOnly as isDraftReadOnly } from '../../state/read-only.ts'
import type { IndicatorScheme } from '../../targets/indicator-scheme.ts'
import { NEW_ROW_ID, type GridModel } from '../grid/grid-model.ts'
import { createGridStore, requestCell } from '../grid/grid-store.ts'
import { useView } from '../hooks/use-view.ts'
import { createGridColumns } from '../ledger-grid/grid-columns.ts'
import { createLedgerModel, type LineSource } from '../ledger-grid/ledger-model.ts'
import { readLines } from '../ledger-grid/ledger-source.ts'
import { createLineActions, type LineActionParts } from '../ledger-grid/line-actions.ts'
import { createLineView } from '../ledger-grid/line-view.ts'
import { createShownLines } from '../ledger-grid/shown-lines.ts'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { useDraftPart } from '../ledger-grid/use-ledger-context.ts'
import { useLostEntryNotice } from '../ledger-grid/use-lost-entry-notice.ts'
import { createIndicatorColumns } from './indicator-columns.ts'
import { createIndicatorList } from './indicator-list.ts'

/** A grid of one project's indicators: entered like ledger lines, always in stored order. */
export function useIndicatorGrid(
  projectId: string,
  scheme: IndicatorScheme,
  onPaste: NonNullable<GridModel['paste']>,
): LedgerGrid<Indicator> {
  const [store] = useState(createGridStore)
  const [view] = useState(createLineView)
  const isReadOnly = useStore(draftStore, ({ open }) => open !== null && isDraftReadOnly(open))
  const list = useMemo(() => createIndicatorList(projectId, scheme), [projectId, scheme])
  const lineColumns = useMemo(() => createIndicatorColumns(scheme), [scheme])
  const selectIds = useMemo(() => createShownLines<Indicator>(undefined), [])
  const lineIds = useDraftPart((draft) => selectIds(list.select(draft)))
  const rows = useMemo(
    () => ({
      rowIds: isReadOnly ? lineIds : [...lineIds, NEW_ROW_ID],
      lineIds,
      groups: new Map(),
      passing: lineIds,
      all: lineIds,
      isStale: false,
    }),
    [lineIds, isReadOnly],
  )
  const source = useMemo<LineSource<Indicator>>(
    () => ({
      find: (id) => readLines(list).find((indicator) => indicator.id === id),
      findNumber: (id) => readLines(list).findIndex((indicator) => indicator.id === id) + 1,
      createNext: (id) => list.create(id, readLines(list).at(-1), ''),
    }),
    [list],
  )
  const actionParts = useMemo<LineActionParts<Indicator>>(
    () => ({
      list,
      source,
      store,
      firstColumnId: 'level1',
      isReadOnly,
      readView: () => view.getState(),
      readRows: () => {
        const ids = readLines(list).map(({ id }) => id)
        const rowIds = [...ids, NEW_ROW_ID]
        return { rowIds, lineIds: ids, groups: new Map(), passing: ids, all: ids, isStale: false }
      },
      createAfter: (id, above) => list.create(id, above, ''),
      arranger: undefined,
      reveal: () => undefined,
      findColumnName: () => '',
    }),
    [list, source, store, view, isReadOnly],
  )
  const model = useMemo<GridModel>(
    () => ({
      ...createLedgerModel(list, lineColumns, source, isReadOnly, onPaste),
      rowActions: createLineActions(actionParts),
    }),
    [list, lineColumns, source, isReadOnly, onPaste, actionParts],
  )
  const columns = useMemo(() => createGridColumns(lineColumns, source), [lineColumns, source])
  useLostEntryNotice(store)
  const focus = useView((state) => state.focus)
  useEffect(() => {
    const location = focus === null ? undefined : parseLocation(focus.at)
    if (location?.kind !== 'indicator' || location.projectId !== projectId) return
    requestCell(store, location.id, focus?.field ?? 'name')
    // Only the request itself moves the focus: later changes of the indicators must not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focus?.serial, projectId])
  return {
    store,
    model,
    columns,
    rowIds: rows.rowIds,
    lineIds,
    list,
    source,
    isReadOnly,
    lineColumns,
    view,
    rows,
    actionParts,
    reveal: actionParts.reveal,
  }
}
