import { listSelectedIds, readCell, type GridContext } from './grid-context.ts'
import { isGroupRow, isLineRow } from './grid-model.ts'
import { serializeTabSeparated } from './tab-separated.ts'

interface CopiedCell {
  readonly text: string
  readonly isNumeric: boolean
}

/** What a spreadsheet finds on the clipboard, in both forms it reads. */
export interface CopiedCells {
  readonly text: string
  readonly html: string
}

/** Numbers stay numbers with all their decimals, everything else text: a code keeps its zeros and long digits. */
const NUMBER_STYLE = 'mso-number-format:"General"'
const TEXT_STYLE = 'mso-number-format:"\\@"'

/**
 * The rows of the selection that count once: its lines, and subtotals whose lines are folded away. Where only open
 * subtotals are selected, those.
 */
export function listCountedRows(
  { model }: Pick<GridContext, 'model'>,
  rowIds: readonly string[],
): readonly string[] {
  const counted = rowIds.filter((rowId) => isLineRow(rowId) || model.findGroup?.(rowId)?.isFolded === true)
  return counted.length > 0 ? counted : rowIds.filter(isGroupRow)
}

/** The selected cells as they are copied. */
export function readSelection(context: GridContext): readonly (readonly CopiedCell[])[] {
  const { rowIds, columnIds } = listSelectedIds(context)
  const columns = context.columns.filter(({ id }) => columnIds.includes(id))
  return listCountedRows(context, rowIds).map((rowId) =>
    columns.map((column) => {
      const reading = readCell({ position: { row: 0, column: 0 }, rowId, column })
      return { text: reading.spoken ?? reading.text, isNumeric: column.meta.isNumeric === true }
    }),
  )
}

export function serializeCells(rows: readonly (readonly CopiedCell[])[]): CopiedCells {
  const body = rows.map((cells) => `<tr>${cells.map(serializeCell).join('')}</tr>`).join('')
  return {
    text: serializeTabSeparated(rows.map((cells) => cells.map(({ text }) => text))),
    html: `<html><head><meta charset="utf-8"></head><body><table>${body}</table></body></html>`,
  }
}

function serializeCell({ text, isNumeric }: CopiedCell): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  return `<td style='${isNumeric ? NUMBER_STYLE : TEXT_STYLE}'>${escaped}</td>`
}
