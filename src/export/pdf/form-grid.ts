import type { FormCell } from '../../targets/target-form.ts'
import type { PaperForm } from '../paper/paper.ts'

/** A cell with the column it begins in. */
export interface PlacedCell extends FormCell {
  readonly column: number
  /** The first of its row that surely has one line, of that row alone: it makes the least height of the row. */
  readonly isStrut: boolean
}

/** Of the sheet between its margins, and of the words in it; as in the template. */
const SHEET_WIDTH = 482
const TEXT_SIZE = 9
const LINE_PITCH = 10.4
const SIDE_PADDING = 8
const CELL_PADDING = 10
const LEAST_ROW_HEIGHT = 24
/** The sheet holds some 700 points of rows. */
const SURELY_FITTING = 620

/** Rows leave out what cells above them cover; here each cell says where it stands. */
export function placeCells({ rows, columnWidths }: PaperForm): readonly (readonly PlacedCell[])[] {
  const coveredUntil = columnWidths.map(() => 0)
  return rows.map((row, index) => {
    let column = 0
    let hasStrut = false
    return row.map((cell) => {
      while ((coveredUntil[column] ?? 0) > index) column += 1
      const isStrut = !hasStrut && cell.rowSpan === 1 && countLines(cell, column, columnWidths) <= 1
      const placed = { ...cell, column, isStrut }
      hasStrut ||= isStrut
      coveredUntil.fill(index + cell.rowSpan, column, column + cell.columnSpan)
      column += cell.columnSpan
      return placed
    })
  })
}

/**
 * Whether a form is surely no longer than its page: told by counting characters, for setting it twice to find out would take
 * the engine most of its time. A form that only may fit is measured by the template.
 */
export function isSurelyOnOnePage(
  { columnWidths }: PaperForm,
  rows: readonly (readonly PlacedCell[])[],
): boolean {
  const heights = rows.map((row) => {
    const cells = row.filter(({ rowSpan }) => rowSpan === 1)
    const lines = cells.map((cell) => countLines(cell, cell.column, columnWidths))
    return Math.max(LEAST_ROW_HEIGHT, ...lines.map((count) => count * LINE_PITCH + CELL_PADDING))
  })
  return sum(heights) < SURELY_FITTING
}

/** Rather one too many: lines are taken to end a little before the edge, and letters to be wide. */
function countLines({ text, columnSpan }: FormCell, column: number, columnWidths: readonly number[]): number {
  const shares = columnWidths.slice(column, column + columnSpan)
  const room = (SHEET_WIDTH * sum(shares)) / sum(columnWidths) - SIDE_PADDING
  const widths = Array.from(text, (letter) => (letter <= '~' ? TEXT_SIZE * 0.65 : TEXT_SIZE))
  return sum(widths) <= room ? 1 : Math.ceil(sum(widths) / Math.max(TEXT_SIZE, room - TEXT_SIZE))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
