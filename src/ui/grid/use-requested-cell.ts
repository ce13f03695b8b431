import { useEffect, type RefObject } from 'react'
import type { CellPosition } from './cell-range.ts'
import type { GridContext } from './grid-context.ts'
import type { RequestedBlock } from './grid-store.ts'
import { activateCell } from './move-selection.ts'

/** Goes to the cell that was asked for as soon as its row is shown. */
export function useRequestedCell(context: GridContext, input: RefObject<HTMLTextAreaElement | null>): void {
  const { store } = context
  useEffect(() => {
    const answer = () => {
      const { request } = store.getState()
      if (request === null) return
      const row = context.rowIds.indexOf(request.rowId)
      if (row === -1) return
      const first = { row, column: Math.max(0, findColumn(context, request.columnId)) }
      const last = request.block === undefined ? undefined : locateEnd(context, row, request.block)
      store.setState({ request: null, entry: null })
      activateCell(context, first)
      if (last !== undefined) activateCell(context, last, true)
      input.current?.focus({ preventScroll: true })
    }
    answer()
    return store.subscribe((state, previous) => {
      if (state.request !== previous.request) answer()
    })
  }, [context, store, input])
}

function findColumn({ columns }: GridContext, columnId: string): number {
  return columns.findIndex(({ id }) => id === columnId)
}

/** Where the block ends; `undefined` where its rows do not stand together. */
function locateEnd(
  context: GridContext,
  firstRow: number,
  { lastRowId, lastColumnId, rowCount }: RequestedBlock,
): CellPosition | undefined {
  const row = firstRow + rowCount - 1
  const column = findColumn(context, lastColumnId)
  return context.rowIds[row] === lastRowId && column !== -1 ? { row, column } : undefined
}
