/** How a cell looks; all text is 宋体 unless it says otherwise. */
export interface CellLook {
  readonly size: number
  readonly isBold?: boolean
  readonly isHei?: boolean
  readonly align: 'left' | 'center' | 'right'
  readonly indent?: number
  readonly isRuled?: boolean
  readonly isFilled?: boolean
}

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  /** What the formula gives is stored too, for those that do not compute. */
  | { readonly kind: 'sum'; readonly formula: string; readonly value: number; readonly format: string }

/** A cell that begins in its row; what another one spans is left out, as in HTML. */
export interface SheetCell {
  readonly content: CellContent
  readonly look: CellLook
  readonly columnSpan?: number
  readonly rowSpan?: number
}

export interface SheetRow {
  readonly cells: readonly SheetCell[]
  /** In points. */
  readonly height: number
}

/** One sheet of the workbook, ready to write. */
export interface BookSheet {
  readonly name: string
  readonly orientation: 'portrait' | 'landscape'
  /** In points. */
  readonly columnWidths: readonly number[]
  readonly rows: readonly SheetRow[]
  /** Printed again on each further page, rows from zero. */
  readonly repeated: { readonly first: number; readonly count: number }
  /** Rows that stay in sight on the screen. */
  readonly frozenRows: number
}

export function textCell(text: string, look: CellLook, spans: Partial<SheetCell> = {}): SheetCell {
  return { content: { kind: 'text', text }, look, ...spans }
}
