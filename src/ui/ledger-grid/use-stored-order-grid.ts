import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { draftStore } from '../../state/draft-store.ts'
import { isReadOnly as isDraftReadOnly } from '../../state/read-only.ts'
import { NEW_ROW_ID, type GridModel, type PastedBlock, type PastePlace } from '../grid/grid-model.ts'
import { createGridStore, type GridStore } from '../grid/grid-store.ts'
import { createGridColumns } from './grid-columns.ts'
import { createLedgerModel, type LineSource } from './ledger-model.ts'
import { readLines } from './ledger-source.ts'
import { createLineActions, type LineActionParts } from './line-actions.ts'
import type { LineColumn } from './line-column.ts'
import type { LineList } from './line-list.ts'
import { createLineView } from './line-view.ts'
import { createShownLines } from './shown-lines.ts'
import type { ShownRows } from './shown-rows.ts'
import { useDraftPart } from './use-ledger-context.ts'
import type { LedgerGrid } from './use-ledger-grid.ts'
import { useLostEntryNotice } from './use-lost-entry-notice.ts'

interface StoredOrderGridOptions<L> {
  /** Keep the object until it means something else. */
  readonly list: LineList<L>
  /** Keep the array until the columns change. */
  readonly columns: readonly LineColumn<L>[]
  /** Takes a block of several cells from the clipboard. Keep the function. */
  readonly onPaste: (block: PastedBlock, place: PastePlace, store: GridStore) => void
}

/** A grid of what is entered like ledger lines but always stands in stored order: neither sorted, filtered nor summed up. */
export function useStoredOrderGrid<L extends { readonly id: string }>({
  list,
  columns: lineColumns,
  onPaste,
}: StoredOrderGridOptions<L>): LedgerGrid<L> {
  const [store] = useState(createGridStore)
  const [view] = useState(createLineView)
  const isReadOnly = useStore(draftStore, ({ open }) => open !== null && isDraftReadOnly(open))
  const selectIds = useMemo(() => createShownLines<L>(undefined), [])
  const lineIds = useDraftPart((draft) => selectIds(list.select(draft)))
  const rows = useMemo(() => createRows(lineIds, isReadOnly), [lineIds, isReadOnly])
  const source = useMemo<LineSource<L>>(
    () => ({
      find: (id) => readLines(list).find((line) => line.id === id),
      findNumber: (id) => readLines(list).findIndex((line) => line.id === id) + 1,
      createNext: (id) => list.create(id, readLines(list).at(-1), ''),
    }),
    [list],
  )
  const actionParts = useMemo<LineActionParts<L>>(
    () => ({
      list,
      source,
      store,
      firstColumnId: lineColumns[0]?.id ?? '',
      isReadOnly,
      readView: () => view.getState(),
      readRows: () => createRows(selectIds(readLines(list)), false),
      createAfter: (id, above) => list.create(id, above, ''),
      arranger: undefined,
      reveal: () => undefined,
      findColumnName: () => '',
    }),
    [list, source, store, lineColumns, isReadOnly, view, selectIds],
  )
  const model = useMemo<GridModel>(
    () => ({
      ...createLedgerModel(list, lineColumns, source, isReadOnly, (block, place) =>
        onPaste(block, place, store),
      ),
      rowActions: createLineActions(actionParts),
    }),
    [list, lineColumns, source, store, isReadOnly, onPaste, actionParts],
  )
  const columns = useMemo(() => createGridColumns(lineColumns, source), [lineColumns, source])
  useLostEntryNotice(store)
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
