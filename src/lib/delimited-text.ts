/** Rows of texts as they stand in a sheet; rows may differ in length. */
export type TextRows = readonly (readonly string[])[]

/** Tab, line feed, carriage return: as numbers, for a sheet of ten thousand rows is a million signs. */
const ENDS_OF_CELL: ReadonlySet<number> = new Set([9, 10, 13])

/** As long as a cell of a spreadsheet can be, each of its signs doubled: no quote is looked for beyond. */
const LONGEST_CELL = 2 * 32_767

/**
 * Reads tab-separated text as spreadsheets write it: a cell with tabs, line ends or quotes stands in quotes, those in it
 * doubled. A quote elsewhere is a sign like any other. The line end of the last row opens no further one. Never fails.
 */
export function parseDelimitedText(text: string): TextRows {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : null
    const end = quoted?.end ?? findCellEnd(text, at)
    row.push(quoted?.cell ?? text.slice(at, end))
    const sign = text[end]
    if (sign === '\t') {
      at = end + 1
      // Nothing behind the last tab is an empty cell.
      if (at === text.length) row.push('')
      continue
    }
    rows.push(row)
    row = []
    at = sign === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** A quoted cell that ends before a tab, a line end or the end; otherwise its first quote belongs to its text. */
function readQuoted(text: string, start: number): { readonly cell: string; readonly end: number } | null {
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote === -1 || quote - start > LONGEST_CELL) return null
    if (text[quote + 1] === '"') {
      from = quote + 2
      continue
    }
    const end = quote + 1
    if (end < text.length && !/[\t\r\n]/.test(text.charAt(end))) return null
    return { cell: text.slice(start + 1, quote).replaceAll('""', '"'), end }
  }
}

function findCellEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && !ENDS_OF_CELL.has(text.charCodeAt(end))) end += 1
  return end
}
