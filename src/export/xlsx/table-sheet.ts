import type { StatementSource } from '../../narrative/statement-source.ts'
import type { ComputedTable } from '../../tables/disclosure.ts'
import { findFigure, type CellPosition } from '../../tables/printed-sum.ts'
import { findRowLook } from '../../tables/row-look.ts'
import { listLeafColumns, type LeafColumn } from '../../tables/summary-table.ts'
import {
  textCell,
  type BookSheet,
  type CellContent,
  type CellLook,
  type SheetCell,
  type SheetRow,
} from './book-sheet.ts'
import { readNumberCell } from './cell-number.ts'
import { SHEET_SIZE, shareWidth, TEXT_SIZE } from './paper-size.ts'
import { createHeaderRows, createHeadRow, createTitleRow, describeOwner } from './sheet-head.ts'
import { createSumFormulas, keyOf } from './sum-formulas.ts'
import { countLines, measureLines } from './text-lines.ts'

const INDEX_WIDTH = 30
const ROW_HEIGHT = 17
/** How low rows may go where the table then ends on its first page. */
const CLOSE_ROW_HEIGHT = 14.2
const INDENT_WIDTH = 9

/** One of the nine: title, head, header with 栏次, rows with 序号, notes. */
export function createTableSheet(computed: ComputedTable, name: string, source: StatementSource): BookSheet {
  const { table, title, printed } = computed
  const leaves = listLeafColumns(table.columns)
  const size = SHEET_SIZE[table.orientation]
  const shares = leaves.map(({ width }) => width)
  const columnWidths = [INDEX_WIDTH, ...shareWidth(shares, size.width - INDEX_WIDTH)]
  const right = `预算年度：${String(source.disclosure.draft.fiscalYear)}　　单位：万元`
  const opening = [
    createTitleRow(title, columnWidths.length),
    createHeadRow(describeOwner(source), right, columnWidths),
    ...createHeaderRows(table.columns, columnWidths, true),
  ]
  const rows = createRows(computed, opening.length, columnWidths)
  const used = sumHeights(opening) + sumHeights(rows)
  const lowest = Math.max(CLOSE_ROW_HEIGHT, ROW_HEIGHT - Math.max(0, used - size.height) / rows.length)
  const closer = rows.map((row) => (row.height === ROW_HEIGHT ? { ...row, height: lowest } : row))
  const isFitting = sumHeights(opening) + sumHeights(closer) <= size.height
  return {
    name,
    orientation: table.orientation,
    columnWidths,
    rows: [...opening, ...(isFitting ? closer : rows), ...createNoteRows(printed.notes, columnWidths.length)],
    repeated: { first: 1, count: opening.length - 1 },
    frozenRows: opening.length,
  }
}

export function createNoteRows(notes: readonly string[], columnCount: number): readonly SheetRow[] {
  return notes.map((note) => ({
    cells: [textCell(note, { size: TEXT_SIZE, align: 'left' }, { columnSpan: columnCount })],
    height: ROW_HEIGHT,
  }))
}

function createRows(
  { table, rows, printed }: ComputedTable,
  firstRow: number,
  columnWidths: readonly number[],
): readonly SheetRow[] {
  const leaves = listLeafColumns(table.columns)
  const formulas = createSumFormulas(
    table.listSums(rows),
    (position) =>
      findFigure(rows, position) === undefined
        ? undefined
        : printed.rows[position.row]?.[position.column + 1],
    ({ row, column }): CellPosition => ({ row: firstRow + row, column: column + 1 }),
  )
  return printed.rows.map((texts, row) => {
    const { isStrong, indent } = findRowLook(table.columns, texts.slice(1))
    const cells = leaves.map((leaf, column): SheetCell => {
      const content = formulas.get(keyOf({ row, column })) ?? readContent(leaf, texts[column + 1] ?? '')
      return { content, look: { ...lookOf(leaf, indent), isBold: isStrong } }
    })
    const index: CellLook = { size: TEXT_SIZE, align: 'center', isRuled: true, isBold: isStrong }
    return {
      cells: [{ content: readNumberCell(texts[0] ?? ''), look: index }, ...cells],
      height: measureRow(leaves, texts, columnWidths, indent),
    }
  })
}

/** Codes and names are text always, whatever they look like. */
export function readContent({ content }: LeafColumn, text: string): CellContent {
  return content === 'amount' ? readNumberCell(text) : { kind: 'text', text }
}

export function lookOf({ content }: LeafColumn, indent = 0): CellLook {
  const common = { size: TEXT_SIZE, isRuled: true }
  if (content === 'amount') return { ...common, align: 'right' }
  if (content === 'code') return { ...common, align: 'center' }
  return { ...common, align: 'left', indent }
}

function measureRow(
  leaves: readonly LeafColumn[],
  texts: readonly string[],
  widths: readonly number[],
  indent: number,
): number {
  const lines = leaves.map(({ content }, column) =>
    content === 'name'
      ? countLines(texts[column + 1] ?? '', (widths[column + 1] ?? 0) - indent * INDENT_WIDTH, TEXT_SIZE)
      : 1,
  )
  const most = Math.max(1, ...lines)
  return most === 1 ? ROW_HEIGHT : Math.max(ROW_HEIGHT, measureLines(most, TEXT_SIZE))
}

function sumHeights(rows: readonly SheetRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0)
}
