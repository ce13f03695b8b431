import { createStore } from 'zustand/vanilla'
import type { CellPosition, CellRange } from './cell-range.ts'
import { spanRange } from './cell-range.ts'
import type { CellOptions } from './grid-model.ts'

/** What is being entered into the active cell. Lives until it is accepted or dropped, also while the focus is away. */
export interface CellEntryState {
  /** `typing`: begun by typing over the cell; `editing`: begun in what it held. */
  readonly mode: 'typing' | 'editing'
  readonly text: string
  /** Whether `text` differs from what entering began with: only then does it filter the options. */
  readonly isTyped: boolean
  /** What is wrong with the text; shown at the cell. */
  readonly error?: string | undefined
  /** The list below the cell, where it has one and it is open. */
  readonly options?: CellOptions | undefined
}

/** The last cell of a block that is to be selected from its first one on. */
export interface RequestedBlock {
  readonly lastRowId: string
  readonly lastColumnId: string
  /** Where there are more or fewer between the first and the last, the block lies scattered and only its first cell is shown. */
  readonly rowCount: number
}

interface CellRequest {
  readonly rowId: string
  readonly columnId: string
  readonly block?: RequestedBlock | undefined
}

export interface GridState {
  /** Where entering happens; `null` before the grid was entered. */
  readonly active: CellPosition | null
  /** The corner where the selection begins, where that is no longer the active cell. */
  readonly corner: CellPosition | null
  /** The opposite corner. */
  readonly end: CellPosition | null
  /** The column where a run of Tab keys began: Enter goes back to it. */
  readonly tabColumn: number | null
  readonly entry: CellEntryState | null
  /** Why the active cell cannot be entered, after an attempt. */
  readonly hint: string | null
  /** The row of the active cell, to find it again when lines come and go; `null` while it waits for the line it becomes. */
  readonly anchorRowId: string | null
  /** A cell to go to as soon as its row is there. */
  readonly request: CellRequest | null
  /** Where the menu of the selected rows is open, in pixels of the window. */
  readonly rowMenu: { readonly x: number; readonly y: number } | null
  /** The column whose menu is open. */
  readonly columnMenu: string | null
  /** The last row that the fill handle was dragged over. */
  readonly fillTo: number | null
}

const NOTHING: GridState = {
  active: null,
  corner: null,
  end: null,
  tabColumn: null,
  entry: null,
  hint: null,
  anchorRowId: null,
  request: null,
  rowMenu: null,
  columnMenu: null,
  fillTo: null,
}

/** The state of one grid on the screen: where one is and what one is entering; nothing of the draft. */
export function createGridStore() {
  return createStore<GridState>(() => NOTHING)
}

export type GridStore = ReturnType<typeof createGridStore>

/** Asks the grid to activate a cell, to select a block from it on, and to take the focus. */
export function requestCell(store: GridStore, rowId: string, columnId: string, block?: RequestedBlock): void {
  store.setState({ request: { rowId, columnId, block } })
}

/** What is selected; `null` before the grid was entered. Remembered by its corners. */
export function selectRange({ active, corner, end }: GridState): CellRange | null {
  return active === null ? null : spanRange(corner ?? active, end ?? active)
}
