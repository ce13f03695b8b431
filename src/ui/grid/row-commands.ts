import { acceptTyped } from './cell-entry.ts'
import { listSelectedIds, type GridContext } from './grid-context.ts'
import { isLineRow, NEW_ROW_ID, type RowAction } from './grid-model.ts'

/** The rows that an action on the selection is about: its lines, or the row for new lines where it is all there is. */
export function listActedRows(context: GridContext): readonly string[] {
  const { rowIds } = listSelectedIds(context)
  const lines = rowIds.filter(isLineRow)
  return lines.length > 0 ? lines : rowIds.filter((rowId) => rowId === NEW_ROW_ID)
}

/** Does something to the selected rows, or says at the active cell why that cannot be done. */
export function runRowAction(context: GridContext, action: RowAction): void {
  const { model, store } = context
  if (model.rowActions === undefined || acceptTyped(context) === 'refused') return
  const rowIds = listActedRows(context)
  const obstacle = model.rowActions.findObstacle(action, rowIds)
  if (obstacle !== undefined) store.setState({ hint: obstacle })
  else model.rowActions.run(action, rowIds)
}
