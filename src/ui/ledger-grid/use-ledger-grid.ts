import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { draftStore } from '../../state/draft-store.ts'
import { isReadOnly as isDraftReadOnly } from '../../state/read-only.ts'
import type { GridColumnDefinition } from '../grid/grid-features.ts'
import { NEW_ROW_ID, type GridModel } from '../grid/grid-model.ts'
import { createGridStore, type GridStore } from '../grid/grid-store.ts'
import { useLostEntryNotice } from './use-lost-entry-notice.ts'
import { createGridColumns } from './grid-columns.ts'
import { createLedgerModel, type LineSource } from './ledger-model.ts'
import type { LineColumn } from './line-column.ts'
import { createLineFinder } from './line-finder.ts'
import type { LineList } from './line-list.ts'
import { createShownLines, type LineFilter } from './shown-lines.ts'
import { useDraftPart } from './use-ledger-context.ts'

interface WithId {
  readonly id: string
  readonly unitCode: string
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
}

/** A grid of ledger lines: what the grid component needs, and what acts on its selection. */
export interface LedgerGrid<L> {
  readonly store: GridStore
  readonly model: GridModel
  readonly columns: readonly GridColumnDefinition[]
  /** With the row for new lines. */
  readonly rowIds: readonly string[]
  /** Of the lines shown. */
  readonly lineIds: readonly string[]
  readonly list: LineList<L>
  readonly source: LineSource<L>
  readonly isReadOnly: boolean
}

export function useLedgerGrid<L extends WithId>({
  list,
  columns,
  filter,
  newLine,
  keepsNumbers = true,
  onPaste,
}: LedgerGridOptions<L>): LedgerGrid<L> {
  const [store] = useState(createGridStore)
  const isReadOnly = useStore(draftStore, ({ open }) => open !== null && isDraftReadOnly(open))
  const selectShown = useMemo(() => createShownLines(filter), [filter])
  const lineIds = useDraftPart((draft) => selectShown(list.select(draft)))
  const source = useMemo(
    () => createSource(list, selectShown, newLine, keepsNumbers),
    [list, selectShown, newLine, keepsNumbers],
  )
  const model = useMemo(
    () => createLedgerModel(list, columns, source, isReadOnly, onPaste),
    [list, columns, source, isReadOnly, onPaste],
  )
  const gridColumns = useMemo(() => createGridColumns(columns, source), [columns, source])
  useLostEntryNotice(store)
  const rowIds = useMemo(() => (isReadOnly ? lineIds : [...lineIds, NEW_ROW_ID]), [isReadOnly, lineIds])
  return { store, model, columns: gridColumns, rowIds, lineIds, list, source, isReadOnly }
}

function createSource<L extends WithId>(
  list: LineList<L>,
  selectShown: (lines: readonly L[]) => readonly string[],
  newLine: Partial<L> | undefined,
  keepsNumbers: boolean,
): LineSource<L> {
  const findPlace = createLineFinder()
  const find = (id: string) => {
    const { open } = draftStore.getState()
    const lines = open === null ? [] : list.select(open.draft)
    return lines[findPlace(lines, id) ?? -1]
  }
  const findNumber = (id: string) => {
    const { open } = draftStore.getState()
    return open === null ? 0 : (findPlace(list.select(open.draft), id) ?? -1) + 1
  }
  return {
    find,
    findNumber: keepsNumbers ? findNumber : undefined,
    createNext: (id) => {
      const { open } = draftStore.getState()
      const lastId = open === null ? undefined : selectShown(list.select(open.draft)).at(-1)
      const above = lastId === undefined ? undefined : find(lastId)
      return { ...list.create(id, above, open?.draft.units[0]?.code ?? ''), ...newLine }
    },
  }
}
