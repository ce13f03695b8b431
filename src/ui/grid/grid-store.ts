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

export interface GridState {
  /** Where entering happens, and one corner of the selection; `null` before the grid was entered. */
  readonly active: CellPosition | null
  /** The opposite corner. */
  readonly end: CellPosition | null
  readonly entry: CellEntryState | null
  /** Why the active cell cannot be entered, after an attempt. */
  readonly hint: string | null
  /** The active cell as ids, to find it again when lines come and go. */
  readonly anchorRowId: string | null
  /** A cell to go to as soon as its row is there. */
  readonly request: { readonly rowId: string; readonly columnId: string } | null
}

const NOTHING: GridState = {
  active: null,
  end: null,
  entry: null,
  hint: null,
  anchorRowId: null,
  request: null,
}

/** The state of one grid on the screen: where one is and what one is entering; nothing of the draft. */
export function createGridStore() {
  return createStore<GridState>(() => NOTHING)
}

export type GridStore = ReturnType<typeof createGridStore>

/** Asks the grid to activate a cell and take the focus. */
export function requestCell(store: GridStore, rowId: string, columnId: string): void {
  store.setState({ request: { rowId, columnId } })
}

/** What is selected; `null` before the grid was entered. Remembered by its corners. */
export function selectRange({ active, end }: GridState): CellRange | null {
  return active === null ? null : spanRange(active, end ?? active)
}
