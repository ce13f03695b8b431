import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { EnteredAmount } from '../../domain/amount.ts'
import { draftStore } from '../../state/draft-store.ts'
import { isReadOnly as isDraftReadOnly } from '../../state/read-only.ts'
import type { GridColumnDefinition } from '../grid/grid-features.ts'
import { NEW_ROW_ID, type GridModel } from '../grid/grid-model.ts'
import { createGridStore, type GridStore } from '../grid/grid-store.ts'
import { createGridColumns } from './grid-columns.ts'
import { createLedgerModel, type LineSource } from './ledger-model.ts'
import { createSource, readLines } from './ledger-source.ts'
import { createLineActions, type LineActionParts } from './line-actions.ts'
import type { LineColumn } from './line-column.ts'
import type { LineList } from './line-list.ts'
import { createLineView, keepLineView, toggleFolded, type LineViewStore } from './line-view.ts'
import { revealLine } from './reveal-line.ts'
import { createShownLines, type LineFilter } from './shown-lines.ts'
import { createRowSelector, type ShownRows } from './shown-rows.ts'
import { useDraftPart } from './use-ledger-context.ts'
import { useArranger, useGrouping } from './use-line-view.ts'
import { useLostEntryNotice } from './use-lost-entry-notice.ts'

interface GridLine {
  readonly id: string
  readonly unitCode: string
  readonly amount: EnteredAmount
}

interface LedgerGridOptions<L> {
  readonly list: LineList<L>
  /** Keep the array until the columns change. */
  readonly columns: readonly LineColumn<L>[]
  /** Keep the function until it means something else. */
  readonly filter?: LineFilter<L>
  /** What every new line has, whatever stands above it. Keep the object. */
  readonly newLine?: Partial<L> | undefined
  /** Whether lines keep the number they have among all, by which findings name them. */
  readonly keepsNumbers?: boolean
  /** Takes a block of several cells from the clipboard. Keep the function. */
  readonly onPaste?: GridModel['paste']
  /** Under this name sorting, filters and subtotals stay when the screen is left; without it they go with the screen. */
  readonly viewKey?: string
}

/** A grid of ledger lines: what the grid component needs, and what acts on its selection. */
export interface LedgerGrid<L> {
  readonly store: GridStore
  readonly model: GridModel
  readonly columns: readonly GridColumnDefinition[]
  /** With subtotals and the row for new lines. */
  readonly rowIds: readonly string[]
  /** Of the lines shown. */
  readonly lineIds: readonly string[]
  readonly list: LineList<L>
  readonly source: LineSource<L>
  readonly isReadOnly: boolean
  readonly lineColumns: readonly LineColumn<L>[]
  /** How the lines are looked at. */
  readonly view: LineViewStore
  readonly rows: ShownRows
  /** What the row actions work with. */
  readonly actionParts: LineActionParts<L>
  /** Makes sure that a line of this grid is not hidden by a filter or a folded subtotal. */
  readonly reveal: (id: string) => void
}

export function useLedgerGrid<L extends GridLine>({
  list,
  columns,
  filter,
  newLine,
  keepsNumbers = true,
  onPaste,
  viewKey,
}: LedgerGridOptions<L>): LedgerGrid<L> {
  const [store] = useState(createGridStore)
  const [view] = useState(() => (viewKey === undefined ? createLineView() : keepLineView(viewKey)))
  const isReadOnly = useStore(draftStore, ({ open }) => open !== null && isDraftReadOnly(open))
  const selectIds = useMemo(() => createShownLines(filter), [filter])
  const arranger = useArranger<L>(view, selectIds)
  const grouping = useGrouping(list, view)
  const selectRows = useMemo(
    () => createRowSelector({ selectIds, arranger, grouping, columns, hasNewRow: !isReadOnly }),
    [selectIds, arranger, grouping, columns, isReadOnly],
  )
  const rows = useDraftPart((draft) => selectRows(list.select(draft)))
  const source = useMemo(
    () => createSource(list, selectRows, newLine, keepsNumbers),
    [list, selectRows, newLine, keepsNumbers],
  )
  const actionParts = useMemo<LineActionParts<L>>(() => {
    const readRows = () => selectRows(readLines(list))
    return {
      list,
      source,
      store,
      firstColumnId: columns[0]?.id ?? '',
      isReadOnly,
      readView: () => view.getState(),
      readRows,
      createAfter: (id, above) => ({ ...list.create(id, above, above.unitCode), ...newLine }),
      arranger,
      reveal: (id) => revealLine(view, list, readRows(), source.find(id)),
      findColumnName: (columnId) => columns.find(({ id }) => id === columnId)?.name ?? '',
    }
  }, [list, source, store, columns, isReadOnly, view, selectRows, newLine, arranger])
  const model = useMemo<GridModel>(() => {
    const plain = createLedgerModel(list, columns, source, isReadOnly, onPaste)
    return {
      ...plain,
      enter: (entries, options) => {
        const isTaken = plain.enter(entries, options)
        const addedId = entries.some(({ rowId }) => rowId === NEW_ROW_ID)
          ? readLines(list).at(-1)?.id
          : undefined
        if (isTaken && addedId !== undefined) actionParts.reveal(addedId)
        return isTaken
      },
      rowActions: createLineActions(actionParts),
      toggleGroup: (rowId) => toggleFolded(view, rowId),
    }
  }, [list, columns, source, isReadOnly, onPaste, actionParts, view])
  const gridColumns = useMemo(() => createGridColumns(columns, source), [columns, source])
  useLostEntryNotice(store)
  return {
    store,
    model,
    columns: gridColumns,
    rowIds: rows.rowIds,
    lineIds: rows.lineIds,
    list,
    source,
    isReadOnly,
    lineColumns: columns,
    view,
    rows,
    actionParts,
    reveal: actionParts.reveal,
  }
}
