import { fillRows } from './change-cells.ts'
import { listRangeIds, type GridContext } from './grid-context.ts'
import { isLineRow } from './grid-model.ts'
import { selectRange } from './grid-store.ts'

/** Lets go of the fill handle: what is selected goes on in the rows that it was dragged over, which then are selected too. */
export function fillTo(context: GridContext): void {
  const { store } = context
  const { fillTo: bottom, ...state } = store.getState()
  store.setState({ fillTo: null })
  const range = selectRange({ ...state, fillTo: null })
  if (bottom === null || range === null) return
  const { rowIds, columnIds } = listRangeIds(context, range)
  const targets = context.rowIds.slice(range.bottom + 1, bottom + 1).filter(isLineRow)
  const sources = rowIds.filter(isLineRow)
  if (sources.length === 0 || targets.length === 0) return
  fillRows(context, sources, targets, columnIds)
  const last = context.rowIds.indexOf(targets.at(-1) ?? '')
  const corner = { row: range.top, column: range.left }
  store.setState({ corner, active: corner, end: { row: last, column: range.right } })
}
