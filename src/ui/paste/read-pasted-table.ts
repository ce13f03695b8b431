import { parseDelimitedText, type TextRows } from '../../lib/delimited-text.ts'
import type { PastedBlock } from '../grid/grid-model.ts'
import type { PastedTable } from './pasted-table.ts'
import { readHtmlTable } from './read-html-table.ts'

/** As many lines as a draft is made for; what is beyond is left out and said. */
const MOST_PASTED_ROWS = 20_000
/** More than any sheet of a budget has; each is offered a choice of meanings. */
const MOST_PASTED_COLUMNS = 60

/** The HTML form where it has a table and says more: it alone knows merged cells. Otherwise the tab-separated one. */
export function readPastedTable({ text, html }: PastedBlock): PastedTable {
  const rows = parseDelimitedText(text)
  const table = saysNoMore(html, text, rows) ? undefined : readHtmlTable(html)
  return trimTable(table ?? { rows, repeated: new Set<string>(), cutCount: 0, cutColumnCount: 0 })
}

/**
 * Whether a clipboard's HTML has just the cells of its text, which is ten times quicker to read. Not where a quote stands
 * in the text: spreadsheets do not agree on when they double it.
 */
function saysNoMore(html: string, text: string, rows: TextRows): boolean {
  if (text.includes('"') || /(?:row|col)span|x:num|sdval/i.test(html)) return false
  const cellCount = rows.reduce((sum, row) => sum + row.length, 0)
  return countMatches(html, /<tr[\s>]/gi) === rows.length && countMatches(html, /<t[dh][\s>]/gi) === cellCount
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0
  while (pattern.test(text)) count += 1
  return count
}

/** Without the blank columns and rows at the end, and with rows of equal length. */
function trimTable({ rows, repeated }: PastedTable): PastedTable {
  const widths = rows.map(countFilled)
  const fullWidth = widths.slice(0, MOST_PASTED_ROWS).reduce((most, count) => Math.max(most, count), 0)
  const width = Math.min(fullWidth, MOST_PASTED_COLUMNS)
  let height = Math.min(rows.length, MOST_PASTED_ROWS)
  while (height > 0 && widths[height - 1] === 0) height -= 1
  return {
    cutCount: Math.max(0, rows.length - MOST_PASTED_ROWS),
    cutColumnCount: fullWidth - width,
    rows: rows.slice(0, height).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')),
    repeated,
  }
}

/** How many cells there are up to the last one that is not blank. */
function countFilled(row: readonly string[]): number {
  let count = row.length
  while (count > 0 && row[count - 1]?.trim() === '') count -= 1
  return count
}
