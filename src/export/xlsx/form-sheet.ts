import { assertNever } from '../../lib/assert-never.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import type { FormCell, FormCellRole, TargetForm } from '../../targets/target-form.ts'
import { textCell, type BookSheet, type CellLook, type SheetCell, type SheetRow } from './book-sheet.ts'
import { readNumberCell } from './cell-number.ts'
import { SHEET_SIZE, shareWidth, sumWidths, TEXT_SIZE } from './paper-size.ts'
import { createHeadRow, describeOwner } from './sheet-head.ts'
import { countLines, measureLines } from './text-lines.ts'

const CAPTION: CellLook = { size: 12.5, isHei: true, align: 'left' }
const LEAST_HEIGHT = 24
/** A row of a spreadsheet is never higher, in points. */
const MOST_HEIGHT = 409

/** The target form of one project with its merged cells. */
export function createFormSheet(
  form: TargetForm,
  caption: string,
  name: string,
  source: StatementSource,
): BookSheet {
  const columnWidths = shareWidth(form.columnWidths, SHEET_SIZE.portrait.width)
  const count = columnWidths.length
  const right = [form.heading, form.amountNote].filter((text) => text !== '').join('　　')
  const captionLines = countLines(caption, SHEET_SIZE.portrait.width, CAPTION.size)
  const opening: readonly SheetRow[] = [
    {
      cells: [textCell(caption, CAPTION, { columnSpan: count })],
      height: Math.max(26, measureLines(captionLines, CAPTION.size)),
    },
    createHeadRow(describeOwner(source), right, columnWidths),
  ]
  const rows = form.rows.map((cells): SheetRow => ({ cells: cells.map(createCell), height: 0 }))
  const heights = measureRows(form, columnWidths)
  return {
    name,
    orientation: 'portrait',
    columnWidths,
    rows: [...opening, ...rows.map((row, index) => ({ ...row, height: heights[index] ?? LEAST_HEIGHT }))],
    repeated: { first: opening.length + form.indicatorHead.row, count: form.indicatorHead.count },
    frozenRows: 0,
  }
}

function createCell({ text, role, columnSpan, rowSpan }: FormCell): SheetCell {
  const content = role === 'amount' ? readNumberCell(text) : ({ kind: 'text', text } as const)
  return { content, look: lookOf(role), columnSpan, rowSpan }
}

function lookOf(role: FormCellRole): CellLook {
  const common = { size: TEXT_SIZE, isRuled: true }
  switch (role) {
    case 'label':
      return { ...common, align: 'center', isFilled: true }
    case 'measure':
      return { ...common, align: 'center' }
    case 'amount':
      return { ...common, align: 'right' }
    case 'text':
      return { ...common, align: 'left' }
    default:
      return assertNever(role)
  }
}

/** A spreadsheet does not make merged cells high enough by itself. */
function measureRows({ rows }: TargetForm, widths: readonly number[]): readonly number[] {
  const coveredUntil = widths.map(() => 0)
  const heights: number[] = []
  const tall: { readonly row: number; readonly rowSpan: number; readonly height: number }[] = []
  rows.forEach((cells, row) => {
    let column = 0
    let height = LEAST_HEIGHT
    for (const { text, columnSpan, rowSpan } of cells) {
      while ((coveredUntil[column] ?? 0) > row) column += 1
      coveredUntil.fill(row + rowSpan, column, column + columnSpan)
      const lines = countLines(text, sumWidths(widths, column, columnSpan), TEXT_SIZE)
      const needed = measureLines(lines, TEXT_SIZE) + 4
      if (rowSpan === 1) height = Math.max(height, needed)
      else tall.push({ row, rowSpan, height: needed })
      column += columnSpan
    }
    heights.push(Math.min(MOST_HEIGHT, height))
  })
  for (const { row, rowSpan, height } of tall) {
    const missing = height - sumWidths(heights, row, rowSpan)
    const last = row + rowSpan - 1
    if (missing > 0) heights[last] = Math.min(MOST_HEIGHT, (heights[last] ?? LEAST_HEIGHT) + missing)
  }
  return heights
}
