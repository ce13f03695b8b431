import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  VerticalAlign,
  WidthType,
  type TableRow,
} from 'docx'
import { STYLE } from './word-styles.ts'
import { createRunsOf } from './word-texts.ts'

const HEADER_FILL = 'F0F0F0'
const CELL_MARGINS = { top: 60, bottom: 60, left: 80, right: 80, marginUnitType: WidthType.DXA }

export interface CellOptions {
  readonly alignment: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly isBold?: boolean
  readonly isFilled?: boolean
  readonly columnSpan?: number
  readonly rowSpan?: number
}

export function createCell(
  text: string,
  { alignment, isBold = false, isFilled = false, columnSpan = 1, rowSpan = 1 }: CellOptions,
): TableCell {
  return new TableCell({
    columnSpan,
    rowSpan,
    verticalAlign: VerticalAlign.CENTER,
    ...(isFilled ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEADER_FILL } } : {}),
    children: [
      new Paragraph({ style: STYLE.tableText, alignment, children: createRunsOf(text, false, isBold) }),
    ],
  })
}

/** Ruled, of fixed widths: what is typed into a cell does not move the others. */
export function createGrid(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: CELL_MARGINS,
  })
}

/** Shares of a width in whole twentieths of a point; the last one takes what rounding leaves. */
export function shareTwips(shares: readonly number[], width: number): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  const widths = shares.map((share) => Math.floor((share / sum) * width))
  const rest = width - widths.reduce((total, own) => total + own, 0)
  return widths.map((own, index) => (index === widths.length - 1 ? own + rest : own))
}
