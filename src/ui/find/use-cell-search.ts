import { useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import { draftStore } from '../../state/draft-store.ts'
import type { CellPosition } from '../grid/cell-range.ts'
import { useDraftPart } from '../ledger-grid/use-ledger-context.ts'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { createCellFinder, type CellMatch, type FindQuery } from './find-cells.ts'

interface WithId {
  readonly id: string
}

export interface CellSearch {
  /** In reading order. */
  readonly matches: readonly CellMatch[]
  /** The one the active cell is, from zero; -1 where it is none. */
  readonly current: number
  /** Makes the next or previous match the active cell, from the active one on and around the end. */
  readonly go: (steps: 1 | -1) => void
  /** All matches of what is typed at this moment. */
  readonly findNow: () => readonly CellMatch[]
  /** The one of them the active cell is. */
  readonly findActive: () => CellMatch | undefined
}

/** The cells of the lines shown that hold what is looked for; the grid's active cell is where one is among them. */
export function useCellSearch<L extends WithId>(grid: LedgerGrid<L>, query: FindQuery): CellSearch {
  const { store, rowIds, lineColumns, source, list } = grid
  const stored = useDraftPart(list.select)
  // Many lines take longer than a key: what is found follows what is typed.
  const settled = useDeferredValue(query)
  const finder = useMemo(() => createCellFinder(lineColumns), [lineColumns])
  const search = (wanted: FindQuery) => {
    const places = new Map(rowIds.map((id, row) => [id, row]))
    const lines = rowIds.flatMap((id) => source.find(id) ?? [])
    return finder(lines, wanted).map((match) => ({ ...match, row: places.get(match.lineId) ?? match.row }))
  }
  const matches = useMemo(
    () => search(settled),
    // The lines change with the draft, which `source` only reads.
    // oxlint-disable-next-line react/exhaustive-deps
    [finder, rowIds, source, settled, stored],
  )
  const active = useStore(store, (state) => state.active)
  const current = matches.findIndex((match) => isAt(match, active))
  // Who presses Enter at once means what was typed, not what has been found so far.
  const findNow = () => (settled === query ? matches : search(query))
  const go = (steps: 1 | -1) => {
    const place = findNext(findNow(), store.getState().active, steps)
    if (place === undefined) return
    const cell = { row: place.row, column: place.column }
    store.setState({ active: cell, corner: null, end: cell, anchorRowId: place.lineId, hint: null })
  }
  const findActive = () => findNow().find((match) => isAt(match, store.getState().active))
  return { matches, current, go, findNow, findActive }
}

function isAt({ row, column }: CellMatch, place: CellPosition | null): boolean {
  return row === place?.row && column === place.column
}

/** The match after or before a place, or the one from the other end. */
export function findNext(
  matches: readonly CellMatch[],
  from: CellPosition | null,
  steps: 1 | -1,
): CellMatch | undefined {
  const isAfter = ({ row, column }: CellMatch) =>
    from === null || row > from.row || (row === from.row && column > from.column)
  const isBefore = ({ row, column }: CellMatch) =>
    from === null || row < from.row || (row === from.row && column < from.column)
  return steps === 1
    ? (matches.find(isAfter) ?? matches[0])
    : (matches.filter(isBefore).at(-1) ?? matches.at(-1))
}

/** The line as it is stored now. */
export function findStoredLine<L extends WithId>({ list }: LedgerGrid<L>): (id: string) => L | undefined {
  const { open } = draftStore.getState()
  const lines = new Map(open === null ? [] : list.select(open.draft).map((line) => [line.id, line]))
  return (id) => lines.get(id)
}
