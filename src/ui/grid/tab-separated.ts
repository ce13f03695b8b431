/** Text for the clipboard as spreadsheets read it; what would break the rows is quoted. */
export function serializeTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoteCell).join('\t')).join('\r\n')
}

/** The text of the only cell; `undefined` where there are several. */
export function parseSingleCell(text: string): string | undefined {
  const line = text.replace(/\r?\n$/, '')
  if (/^"(?:[^"]|"")*"$/.test(line) && /[\t\n]/.test(line)) return line.slice(1, -1).replaceAll('""', '"')
  return /[\t\n]/.test(line) ? undefined : line
}

function quoteCell(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
