import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { parseLocation } from '../../checks/location.ts'
import type { ProcurementRow } from '../../domain/draft.ts'
import { draftStore } from '../../state/draft-store.ts'
import { createId } from '../../state/new-id.ts'
import { isReadOnly as isDraftReadOnly } from '../../state/read-only.ts'
import { NEW_ROW_ID, type GridModel } from '../grid/grid-model.ts'
import { createGridStore, requestCell } from '../grid/grid-store.ts'
import { commit } from '../hooks/use-draft.ts'
import { useView } from '../hooks/use-view.ts'
import { createGridColumns } from '../ledger-grid/grid-columns.ts'
import { createLedgerModel, type LineSource } from '../ledger-grid/ledger-model.ts'
import { readLines } from '../ledger-grid/ledger-source.ts'
import { createLineActions, type LineActionParts } from '../ledger-grid/line-actions.ts'
import type { LineColumn } from '../ledger-grid/line-column.ts'
import { createLineView } from '../ledger-grid/line-view.ts'
import { createShownLines } from '../ledger-grid/shown-lines.ts'
import type { ShownRows } from '../ledger-grid/shown-rows.ts'
import { useDraftPart } from '../ledger-grid/use-ledger-context.ts'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { useLostEntryNotice } from '../ledger-grid/use-lost-entry-notice.ts'
import { readPastedTable } from '../paste/read-pasted-table.ts'
import { planPastedRows } from './paste-rows.ts'
import { procurementList as list } from './procurement-list.ts'

/** A grid of purchases: entered like ledger lines, always in stored order. */
export function useProcurementGrid(
  lineColumns: readonly LineColumn<ProcurementRow>[],
): LedgerGrid<ProcurementRow> {
  const [store] = useState(createGridStore)
  const [view] = useState(createLineView)
  const isReadOnly = useStore(draftStore, ({ open }) => open !== null && isDraftReadOnly(open))
  const selectIds = useMemo(() => createShownLines<ProcurementRow>(undefined), [])
  const lineIds = useDraftPart((draft) => selectIds(list.select(draft)))
  const rows = useMemo(() => createRows(lineIds, isReadOnly), [lineIds, isReadOnly])
  const source = useMemo<LineSource<ProcurementRow>>(
    () => ({
      find: (id) => readLines(list).find((row) => row.id === id),
      findNumber: (id) => readLines(list).findIndex((row) => row.id === id) + 1,
      createNext: (id) => list.create(id, readLines(list).at(-1), ''),
    }),
    [],
  )
  const actionParts = useMemo<LineActionParts<ProcurementRow>>(
    () => ({
      list,
      source,
      store,
      firstColumnId: 'projectId',
      isReadOnly,
      readView: () => view.getState(),
      readRows: () =>
        createRows(
          readLines(list).map(({ id }) => id),
          false,
        ),
      createAfter: (id, above) => list.create(id, above, ''),
      arranger: undefined,
      reveal: () => undefined,
      findColumnName: () => '',
    }),
    [source, store, view, isReadOnly],
  )
  const model = useMemo<GridModel>(() => {
    const paste: GridModel['paste'] = (block, place) => {
      const { rows: texts } = readPastedTable(block)
      const plan = planPastedRows(readLines(list), lineColumns, texts, place, createId)
      const { addedCount, changedCount, refusedCount } = plan
      if (addedCount + changedCount > 0) {
        commit(`粘贴 ${String(addedCount + changedCount)} 行采购`, plan.edit)
      }
      if (refusedCount > 0) store.setState({ hint: `有 ${String(refusedCount)} 个单元格读不出，保持原值` })
    }
    return {
      ...createLedgerModel(list, lineColumns, source, isReadOnly, paste),
      rowActions: createLineActions(actionParts),
    }
  }, [lineColumns, source, store, isReadOnly, actionParts])
  const columns = useMemo(() => createGridColumns(lineColumns, source), [lineColumns, source])
  useLostEntryNotice(store)
  const focus = useView((state) => state.focus)
  useEffect(() => {
    const location = focus === null ? undefined : parseLocation(focus.at)
    if (location?.kind === 'procurement') requestCell(store, location.id, focus?.field ?? 'item')
  }, [store, focus])
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

function createRows(ids: readonly string[], isReadOnly: boolean): ShownRows {
  return {
    rowIds: isReadOnly ? ids : [...ids, NEW_ROW_ID],
    lineIds: ids,
    groups: new Map(),
    passing: ids,
    all: ids,
    isStale: false,
  }
}
