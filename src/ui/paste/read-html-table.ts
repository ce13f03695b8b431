import { nameCell, type PastedTable } from './pasted-table.ts'

/** Beyond these no spreadsheet range is meant; a broken span must not fill the memory. */
const MOST_ROWS = 50_000
const MOST_COLUMNS = 200
const MOST_CELLS = 1_000_000

const BLOCKS = new Set(['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const UNREAD = new Set(['style', 'script', 'template', 'noscript', 'title', 'select', 'svg', 'math', 'table'])

/**
 * The cells of the largest table of a clipboard's HTML; `undefined` where it has none. The text is read from a document
 * that is never shown: it runs nothing and loads nothing.
 */
export function readHtmlTable(html: string): PastedTable | undefined {
  if (!/<table/i.test(html)) return undefined
  const page = new DOMParser().parseFromString(html, 'text/html')
  const tables = [...page.querySelectorAll('table')].map((table) => listRows(table))
  const rows = tables.reduce<readonly Element[]>(
    (most, candidate) => (countCells(candidate) > countCells(most) ? candidate : most),
    [],
  )
  return rows.length === 0 ? undefined : expandSpans(rows)
}

/** Rows of the table itself: those of a table within a cell are not meant. */
function listRows(table: Element): readonly Element[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table && !isPadding(row))
}

/** Excel ends a table with a hidden row that only carries widths. */
function isPadding(row: Element): boolean {
  return isHidden(row) && (row.textContent ?? '').trim() === ''
}

function isHidden(element: Element): boolean {
  return /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
}

function countCells(rows: readonly Element[]): number {
  return rows.reduce((sum, row) => sum + row.children.length, 0)
}

interface OpenSpan {
  readonly text: string
  rowsLeft: number
}

/** Every cell of a merged one has its text. */
function expandSpans(elements: readonly Element[]): PastedTable {
  const rows: string[][] = []
  const repeated = new Set<string>()
  const open: (OpenSpan | undefined)[] = []
  let cellCount = 0
  for (const element of elements.slice(0, MOST_ROWS)) {
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
    for (const cell of element.children) {
      if (cell.localName !== 'td' && cell.localName !== 'th') continue
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
  return { rows, repeated }
}

function readSpan(cell: Element, name: string, most: number): number {
  const span = Number(cell.getAttribute(name) ?? '1')
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1
}

function readCellText(cell: Element): string {
  const shown = collectText(cell)
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
  return readExactNumber(cell, shown) ?? shown
}

/** Line ends of the source are spaces, as in every HTML; `<br>` and blocks begin lines. */
function collectText(node: Node): string {
  let text = ''
  for (const child of node.childNodes) {
    if (child.nodeType === 3) text += (child.nodeValue ?? '').replace(/\s+/g, ' ')
    if (child.nodeType !== 1) continue
    const name = child.nodeName.toLowerCase()
    if (name === 'br') text += '\n'
    else if (BLOCKS.has(name)) text += `${text === '' ? '' : '\n'}${collectText(child)}`
    else if (!UNREAD.has(name)) text += collectText(child)
  }
  return text
}

const SHOWN_NUMBER = /^\(?-?[¥￥]? ?[\d,]*\d(?:\.(\d+))?\)?$/
const SHORT_DECIMAL = /^-?\d{1,15}(?:\.\d{1,6})?$/

/**
 * WPS and LibreOffice write the value of a cell beside the text it is shown as: 12.345678 shown as 12.35. It counts where
 * the text is the same number with fewer decimals; a date or percentage is shown as something else.
 */
function readExactNumber(cell: Element, shown: string): string | undefined {
  const exact = cell.getAttribute('x:num') ?? cell.getAttribute('sdval') ?? ''
  const decimals = SHOWN_NUMBER.exec(shown)
  if (decimals === null || !SHORT_DECIMAL.test(exact)) return undefined
  const magnitude = Number(shown.replace(/[^\d.]/g, ''))
  const tolerance = 0.500001 / 10 ** (decimals[1]?.length ?? 0)
  return Math.abs(Math.abs(Number(exact)) - magnitude) <= tolerance ? exact : undefined
}
