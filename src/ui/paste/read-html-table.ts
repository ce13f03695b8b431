import { findAttribute, readHtmlTokens } from '../../lib/html-tokens.ts'
import { readExactNumber } from './exact-number.ts'
import { nameCell, type PastedTable } from './pasted-table.ts'

/** Beyond these no spreadsheet range is meant; a broken span must not fill the memory. */
const MOST_ROWS = 50_000
const MOST_COLUMNS = 200
const MOST_CELLS = 1_000_000

const BLOCKS = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

interface HtmlCell {
  readonly attributes: string
  text: string
}

interface HtmlRow {
  readonly isHidden: boolean
  readonly cells: HtmlCell[]
}

interface HtmlTable {
  readonly rows: HtmlRow[]
  row: HtmlRow | undefined
  cell: HtmlCell | undefined
}

/**
 * The cells of the largest table of a clipboard's HTML; `undefined` where it has none. Read by signs and never made into
 * a page: nothing in it can run or load, and its styles do not meet the policy of ours.
 */
export function readHtmlTable(html: string): PastedTable | undefined {
  if (!/<table/i.test(html)) return undefined
  const rows = collectTables(html)
    .map(({ rows: all }) => all.filter((row) => !isPadding(row)))
    .reduce<readonly HtmlRow[]>((most, each) => (countCells(each) > countCells(most) ? each : most), [])
  return rows.length === 0 ? undefined : expandSpans(rows)
}

/** Tables within cells are tables of their own; tags that are left out close themselves, as in every browser. */
function collectTables(html: string): readonly HtmlTable[] {
  const found: HtmlTable[] = []
  const open: HtmlTable[] = []
  for (const token of readHtmlTokens(html)) {
    const table = open.at(-1)
    if (token.kind === 'text') {
      if (table?.cell !== undefined) table.cell.text += token.text.replace(/[^\S\u00a0\u3000]+/g, ' ')
    } else if (token.kind === 'close') {
      if (token.name === 'table') open.pop()
      else if (table !== undefined) closePart(table, token.name)
    } else if (token.name === 'table') {
      const begun: HtmlTable = { rows: [], row: undefined, cell: undefined }
      found.push(begun)
      open.push(begun)
    } else if (table !== undefined) openPart(table, token.name, token.attributes)
  }
  return found
}

function openPart(table: HtmlTable, name: string, attributes: string): void {
  if (name === 'tr') {
    table.row = { isHidden: /display\s*:\s*none/i.test(attributes), cells: [] }
    table.rows.push(table.row)
    table.cell = undefined
  } else if (name === 'td' || name === 'th') {
    if (table.row === undefined) openPart(table, 'tr', '')
    table.cell = { attributes, text: '' }
    table.row?.cells.push(table.cell)
  } else if (table.cell !== undefined && (name === 'br' || BLOCKS.has(name))) {
    if (name === 'br' || table.cell.text.trim() !== '') table.cell.text += '\n'
  }
}

function closePart(table: HtmlTable, name: string): void {
  if (name === 'td' || name === 'th' || name === 'tr') table.cell = undefined
  if (name === 'tr') table.row = undefined
}

/** Excel ends a table with a hidden row that only carries widths. */
function isPadding({ isHidden, cells }: HtmlRow): boolean {
  return isHidden && cells.every(({ text }) => text.trim() === '')
}

function countCells(rows: readonly HtmlRow[]): number {
  return rows.reduce((sum, { cells }) => sum + cells.length, 0)
}

interface OpenSpan {
  readonly text: string
  rowsLeft: number
}

/** Every cell of a merged one has its text. */
function expandSpans(htmlRows: readonly HtmlRow[]): PastedTable {
  const rows: string[][] = []
  const repeated = new Set<string>()
  const open: (OpenSpan | undefined)[] = []
  let cellCount = 0
  for (const { cells } of htmlRows.slice(0, MOST_ROWS)) {
    const row: string[] = []
    const repeat = (text: string) => {
      repeated.add(nameCell(rows.length, row.length))
      row.push(text)
    }
    const fillFromAbove = () => {
      for (;;) {
        const span = open[row.length]
        if (span === undefined || span.rowsLeft === 0) return
        span.rowsLeft -= 1
        repeat(span.text)
      }
    }
    for (const cell of cells) {
      fillFromAbove()
      const text = readCellText(cell)
      const rowsLeft = readSpan(cell, 'rowspan', MOST_ROWS) - 1
      const columnCount = readSpan(cell, 'colspan', MOST_COLUMNS)
      for (let at = 0; at < columnCount && row.length < MOST_COLUMNS; at += 1) {
        open[row.length] = rowsLeft > 0 ? { text, rowsLeft } : undefined
        if (at === 0) row.push(text)
        else repeat(text)
      }
    }
    fillFromAbove()
    rows.push(row)
    cellCount += row.length
    if (cellCount > MOST_CELLS) break
  }
  return { rows, repeated, cutCount: 0, cutColumnCount: 0 }
}

function readSpan({ attributes }: HtmlCell, name: 'rowspan' | 'colspan', most: number): number {
  const span = Number(attributes.includes('span') ? findAttribute(attributes, name) : undefined)
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1
}

function readCellText({ attributes, text }: HtmlCell): string {
  const shown = text
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
  return readExactNumber(attributes, shown) ?? shown
}
