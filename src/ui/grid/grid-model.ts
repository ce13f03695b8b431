import type { ReactNode } from 'react'

/** The row past the last: typing into it adds a line. */
export const NEW_ROW_ID = '\u0000new'

const GROUP_ROW_PREFIX = '\u0000group:'

/** The row of a subtotal, by the path of its group. */
export function createGroupRowId(path: string): string {
  return `${GROUP_ROW_PREFIX}${path}`
}

export function isGroupRow(rowId: string): boolean {
  return rowId.startsWith(GROUP_ROW_PREFIX)
}

/** Neither the row for new lines nor a subtotal. */
export function isLineRow(rowId: string): boolean {
  return !rowId.startsWith('\u0000')
}

/** One cell as it stands: what is edited and copied, and what is drawn and read out. */
export interface CellReading {
  /** As it would be typed: every digit of an amount, the code of a subject, the name of a choice. */
  readonly text: string
  /** What entering takes to make another cell the same; the typed text where that is enough. */
  readonly entry?: string
  /** As it is copied and read out; the typed text where absent. */
  readonly spoken?: string
  /** As it is drawn; the spoken text where absent. */
  readonly content?: ReactNode
  /** Shown on hover. */
  readonly title?: string
}

/** One line of a list to pick from. */
export interface CellOption {
  /** What is entered into the cell when it is taken. */
  readonly key: string
  readonly name: string
  /** Stands before the name. */
  readonly code?: string
  /** Stands after the name, smaller: where it belongs, how far it can be trusted. */
  readonly detail?: string
  /** Only says where others stand; can be taken, but will be found wrong. */
  readonly isSecondary?: boolean
}

export interface CellOptions {
  readonly options: readonly CellOption[]
  /** The one Enter takes; -1 where what is typed counts as it is. */
  readonly highlighted: number
}

/** How a cell is entered. */
export type CellEditor =
  | { readonly kind: 'text'; readonly isNumeric: boolean }
  | {
      readonly kind: 'options'
      /** What fits the typed text, best first; `null` before anything is typed. */
      readonly search: (query: string | null) => CellOptions
    }
  | { readonly kind: 'checkbox'; readonly isChecked: boolean }
  /** Cannot be entered; the reason says what to do instead. */
  | { readonly kind: 'none'; readonly reason: string }

/** A text for a cell, as typed, pasted or picked. */
export interface CellEntry {
  readonly rowId: string
  readonly columnId: string
  readonly text: string
}

/** What the clipboard holds of one copying, in both forms that spreadsheets write. */
export interface PastedBlock {
  /** Empty where the source wrote HTML only. */
  readonly text: string
  /** Empty where the source wrote none. */
  readonly html: string
}

/** Where a block is pasted: the rows and columns of the selection, as ids from top and left; `NEW_ROW_ID` may be the last. */
export interface PastePlace {
  readonly rowIds: readonly string[]
  readonly columnIds: readonly string[]
}

/** What can be done to whole rows. */
export type RowAction = 'insertAbove' | 'insertBelow' | 'duplicate' | 'moveUp' | 'moveDown' | 'remove'

export interface RowActions {
  /** Why it cannot be done to these rows now, in words; `undefined` where it can. */
  readonly findObstacle: (action: RowAction, rowIds: readonly string[]) => string | undefined
  readonly run: (action: RowAction, rowIds: readonly string[]) => void
}

/** A subtotal row: how deep it lies, from 1, and whether its lines are folded away. */
export interface RowGroup {
  readonly level: number
  readonly isFolded: boolean
}

export interface EnterOptions {
  /** What 撤销 calls the step; named for what it changes where absent. */
  readonly stepName?: string
  /** Passes over the cells that cannot take their text, instead of refusing all. */
  readonly skipsUnfit?: boolean
}

/** What a column of a grid can do, beside its header and width. */
export interface GridColumnMeta {
  /** What the column is called where a cell is read out or judged. */
  readonly name: string
  readonly align?: 'center' | 'end'
  /** Share of the width that is left over; 0 keeps the size. */
  readonly grow?: number
  /** Whether a spreadsheet shall take what is copied for a number; all else stays text there. */
  readonly isNumeric?: boolean
  readonly read: (rowId: string) => CellReading
  readonly editor: (rowId: string) => CellEditor
}

/** What a grid shows and changes. Knows ids and texts; what they mean is the business of whoever makes it. */
export interface GridModel {
  /** Changes its reference when, and only when, the row's content changes. */
  readonly getRow: (rowId: string) => unknown
  readonly subscribe: (listener: () => void) => () => void
  /** The number a row keeps when others are hidden; its place on the screen where absent. */
  readonly findNumber?: ((rowId: string) => number) | undefined
  /** What a row is marked with, in words; `undefined` where it is not marked. */
  readonly findMark?: ((rowId: string) => string | undefined) | undefined
  readonly isReadOnly: boolean
  /** What is wrong with a text for a cell, in words. */
  readonly check: (entry: CellEntry) => string | undefined
  /** Takes texts that `check` let pass into their cells, as one step; says whether any was accepted. */
  readonly enter: (entries: readonly CellEntry[], options?: EnterOptions) => boolean
  /** Takes a block of several cells; a single cell is entered as if it were typed. */
  readonly paste?: ((block: PastedBlock, place: PastePlace) => void) | undefined
  readonly rowActions?: RowActions | undefined
  /** The subtotal that a row shows; `undefined` for all other rows. */
  readonly findGroup?: ((rowId: string) => RowGroup | undefined) | undefined
  readonly toggleGroup?: ((rowId: string) => void) | undefined
  readonly undo: () => void
  readonly redo: () => void
}
