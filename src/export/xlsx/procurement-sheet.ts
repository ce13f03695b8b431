import type { TableBlock } from '../../narrative/blocks/block.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { listColumnSums, listRowSums, type CellPosition } from '../../tables/printed-sum.ts'
import { listLeafColumns } from '../../tables/summary-table.ts'
import type { BookSheet, SheetRow } from './book-sheet.ts'
import { SHEET_SIZE, shareWidth, TEXT_SIZE } from './paper-size.ts'
import { createHeaderRows, createHeadRow, createTitleRow, describeOwner } from './sheet-head.ts'
import { createSumFormulas, keyOf } from './sum-formulas.ts'
import { createNoteRows, lookOf, readContent } from './table-sheet.ts'
import { countLines, measureLines } from './text-lines.ts'

const ROW_HEIGHT = 20
const GROUP = '政府采购金额'

/** 政府采购 of the statement as a sheet: its total row adds up the rows, its 合计 the sources beside it. */
export function createProcurementSheet(block: TableBlock, name: string, source: StatementSource): BookSheet {
  const leaves = listLeafColumns(block.columns)
  const columnWidths = shareWidth(
    leaves.map(({ width }) => width),
    SHEET_SIZE[block.orientation].width,
  )
  const right = [`预算年度：${String(source.disclosure.draft.fiscalYear)}`, block.headRight]
  const opening = [
    createTitleRow(block.caption, columnWidths.length),
    createHeadRow(describeOwner(source), right.join('　　'), columnWidths),
    ...createHeaderRows(block.columns, columnWidths, false),
  ]
  return {
    name,
    orientation: block.orientation,
    columnWidths,
    rows: [
      ...opening,
      ...createRows(block, opening.length, columnWidths),
      ...createNoteRows(block.notes, columnWidths.length),
    ],
    repeated: { first: 1, count: opening.length - 1 },
    frozenRows: opening.length,
  }
}

function createRows(
  block: TableBlock,
  firstRow: number,
  columnWidths: readonly number[],
): readonly SheetRow[] {
  const leaves = listLeafColumns(block.columns)
  const formulas = createSumFormulas(
    listSums(block),
    ({ row, column }) => block.rows[row]?.[column],
    ({ row, column }): CellPosition => ({ row: firstRow + row, column }),
  )
  return block.rows.map((texts, row) => {
    const isBold = block.totalRows.includes(row)
    const cells = leaves.map((leaf, column) => ({
      content: formulas.get(keyOf({ row, column })) ?? readContent(leaf, texts[column] ?? ''),
      look: { ...lookOf(leaf), isBold },
    }))
    const lines = texts.map((text, column) => countLines(text, columnWidths[column] ?? 0, TEXT_SIZE))
    return { cells, height: Math.max(ROW_HEIGHT, measureLines(Math.max(1, ...lines), TEXT_SIZE)) }
  })
}

/** What the total row adds up, and what 合计 of the purchase does. */
function listSums({ columns, rows, totalRows }: TableBlock) {
  const [total] = totalRows
  if (total === undefined) return []
  const group = columns.find(({ header }) => header.startsWith(GROUP))
  const count = group === undefined ? 0 : listLeafColumns([group]).length
  const first = listLeafColumns(
    columns.slice(
      0,
      columns.findIndex((column) => column === group),
    ),
  ).length
  const sources = Array.from({ length: count - 1 }, (_, index) => first + 1 + index)
  const parts = [...rows.keys()].filter((row) => !totalRows.includes(row))
  // After the amounts stands the share of small firms.
  return [
    ...listRowSums(total, parts, [first, ...sources, first + count]),
    ...listColumnSumsOf(rows, first, sources),
  ]
}

function listColumnSumsOf(rows: TableBlock['rows'], total: number, parts: readonly number[]) {
  return listColumnSums(
    rows.map(() => []),
    [{ total, parts }],
  )
}
