import { parseDelimitedText } from '../../lib/delimited-text.ts'

/** Text for the clipboard as spreadsheets read it; what would break the rows is quoted. */
export function serializeTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoteCell).join('\t')).join('\r\n')
}

/** The text of the only cell; `undefined` where there are several. */
export function parseSingleCell(text: string): string | undefined {
  const line = text.replace(/\r?\n$/, '')
  if (!/[\t\r\n]/.test(line)) return line
  // Only in quotes can one cell hold what would otherwise end it.
  if (!line.startsWith('"')) return undefined
  const [cells = [], ...others] = parseDelimitedText(line)
  return others.length === 0 && cells.length === 1 ? cells[0] : undefined
}

function quoteCell(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
