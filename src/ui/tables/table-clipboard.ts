import type { ComputedTable } from '../../tables/disclosure.ts'
import { listLeafColumns, type LeafColumn } from '../../tables/summary-table.ts'
import type { ClipboardContent } from './copy-to-clipboard.ts'
import { buildHeaderRows } from './header-rows.ts'

/** What stands above a table on the paper. */
export interface SheetHead {
  readonly department: string
  readonly year: string
  readonly unit: string
}

/** Codes stay text in a spreadsheet, or it would take them for numbers; figures are numbers with the printed decimals. */
const CELL_STYLES: Record<LeafColumn['content'], string> = {
  code: 'border:.5pt solid #000;text-align:center;mso-number-format:"\\@"',
  name: 'border:.5pt solid #000;text-align:left;mso-number-format:"\\@"',
  amount: 'border:.5pt solid #000;text-align:right;mso-number-format:"0\\.00"',
}
const HEADER_STYLE = 'border:.5pt solid #000;text-align:center;vertical-align:middle;background:#f4f4f4'
const INDEX_STYLE = 'border:.5pt solid #000;text-align:center'

export function serializeTableForClipboard(
  computed: ComputedTable,
  head: SheetHead,
): Required<ClipboardContent> {
  return { text: serializeText(computed, head), html: serializeHtml(computed, head) }
}

function serializeText({ table, title, printed }: ComputedTable, head: SheetHead): string {
  const leaves = listLeafColumns(table.columns)
  const groupTexts = table.columns.flatMap((column) =>
    'columns' in column
      ? column.columns.map((_, index) => (index === 0 ? column.header : ''))
      : [column.header],
  )
  const leafTexts = table.columns.flatMap((column) =>
    'columns' in column ? column.columns.map(({ header }) => header) : [''],
  )
  const rows = [
    [title],
    [head.department, head.year, head.unit],
    ['序号', ...groupTexts],
    ['', ...leafTexts],
    ['栏次', ...leaves.map((_, index) => String(index + 1))],
    ...printed.rows,
    ...printed.notes.map((note) => [note]),
  ]
  return rows.map((row) => row.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n')
}

function serializeHtml({ table, title, printed }: ComputedTable, head: SheetHead): string {
  const leaves = listLeafColumns(table.columns)
  const width = leaves.length + 1
  const headerRows = buildHeaderRows(table.columns).map((row) =>
    joinCells(
      row.map(
        ({ header, rowSpan, colSpan }) =>
          `<th rowspan="${String(rowSpan)}" colspan="${String(colSpan)}" style='${HEADER_STYLE}'>${escapeHtml(header)}</th>`,
      ),
    ),
  )
  const numbers = ['栏次', ...leaves.map((_, index) => String(index + 1))]
  const bodyRows = printed.rows.map((row) =>
    joinCells(
      row.map((text, index) => {
        const leaf = leaves[index - 1]
        return `<td style='${leaf === undefined ? INDEX_STYLE : CELL_STYLES[leaf.content]}'>${escapeHtml(text)}</td>`
      }),
    ),
  )
  return [
    '<html><head><meta charset="utf-8"></head><body><table style="border-collapse:collapse">',
    `<tr><td colspan="${String(width)}" style="text-align:center;font-size:16pt;font-weight:bold">${escapeHtml(title)}</td></tr>`,
    serializeHeadLine(head, width),
    ...headerRows,
    joinCells(numbers.map((text) => `<th style='${HEADER_STYLE}'>${text}</th>`)),
    ...bodyRows,
    ...printed.notes.map((note) => `<tr><td colspan="${String(width)}">${escapeHtml(note)}</td></tr>`),
    '</table></body></html>',
  ].join('')
}

/** Department left, year in the middle, unit of money right, over the columns there are. */
function serializeHeadLine({ department, year, unit }: SheetHead, width: number): string {
  const side = Math.max(Math.floor(width / 3), 1)
  return joinCells([
    `<td colspan="${String(side)}" style="text-align:left">${escapeHtml(department)}</td>`,
    `<td colspan="${String(width - 2 * side)}" style="text-align:center">${escapeHtml(year)}</td>`,
    `<td colspan="${String(side)}" style="text-align:right">${escapeHtml(unit)}</td>`,
  ])
}

function joinCells(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
