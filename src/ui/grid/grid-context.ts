import { clampPosition, type CellPosition, type CellRange, type GridSize } from './cell-range.ts'
import {
  isLineRow,
  type CellEditor,
  type CellReading,
  type GridColumnMeta,
  type GridModel,
} from './grid-model.ts'
import { selectRange, type GridStore } from './grid-store.ts'

export interface GridColumn {
  readonly id: string
  readonly meta: GridColumnMeta
}

/** All that a command needs to know of the grid as it is on the screen now. */
export interface GridContext {
  readonly store: GridStore
  readonly model: GridModel
  /** In the order shown, the row for new lines last. */
  readonly rowIds: readonly string[]
  readonly columns: readonly GridColumn[]
  /** How many rows a page key moves. */
  readonly rowsPerPage: number
}

/** A cell with its ids. */
export interface LocatedCell {
  readonly position: CellPosition
  readonly rowId: string
  readonly column: GridColumn
}

export function measureGrid({ rowIds, columns }: GridContext): GridSize {
  return { rows: rowIds.length, columns: columns.length }
}

/** The cell at a place; `undefined` in a grid without rows. */
export function locateCell(context: GridContext, position: CellPosition | null): LocatedCell | undefined {
  if (position === null) return undefined
  const clamped = clampPosition(position, measureGrid(context))
  const rowId = context.rowIds[clamped.row]
  const column = context.columns[clamped.column]
  return rowId === undefined || column === undefined ? undefined : { position: clamped, rowId, column }
}

export function locateActiveCell(context: GridContext): LocatedCell | undefined {
  return locateCell(context, context.store.getState().active)
}

export function readCell({ rowId, column }: LocatedCell): CellReading {
  return column.meta.read(rowId)
}

export function findEditor({ model }: GridContext, { rowId, column }: LocatedCell): CellEditor {
  return model.isReadOnly ? { kind: 'none', reason: '本草稿为只读，不能修改' } : column.meta.editor(rowId)
}

/** The ids of what a range covers, as far as it still exists. */
export function listRangeIds(
  { rowIds, columns }: Pick<GridContext, 'rowIds' | 'columns'>,
  range: CellRange,
): { readonly rowIds: readonly string[]; readonly columnIds: readonly string[] } {
  return {
    rowIds: rowIds.slice(range.top, range.bottom + 1),
    columnIds: columns.slice(range.left, range.right + 1).map(({ id }) => id),
  }
}

/** The lines among the selected rows: neither subtotals nor the row for new lines. */
export function listSelectedLines(context: GridContext): readonly string[] {
  return listSelectedIds(context).rowIds.filter(isLineRow)
}

/** Whether the selection goes from the first column to the last. */
export function hasWholeRows({ store, columns }: GridContext): boolean {
  const range = selectRange(store.getState())
  return range !== null && range.left === 0 && range.right === columns.length - 1
}

/** The selection as ids; nothing before the grid was entered. */
export function listSelectedIds(context: GridContext): ReturnType<typeof listRangeIds> {
  const range = selectRange(context.store.getState())
  return range === null ? { rowIds: [], columnIds: [] } : listRangeIds(context, range)
}
