import { cancelEntry } from './cell-entry.ts'
import {
  findEditor,
  listSelectedIds,
  listSelectedLines,
  locateActiveCell,
  readCell,
  type GridContext,
} from './grid-context.ts'
import { isLineRow, NEW_ROW_ID, type CellEntry } from './grid-model.ts'
import { selectRange } from './grid-store.ts'

const READ_ONLY = '本草稿为只读，不能修改'

/** Clears what may be empty; choices that must be made stay as they are. */
export function clearSelection(context: GridContext, stepName?: string): void {
  const rowIds = listSelectedLines(context)
  const { columnIds } = listSelectedIds(context)
  const entries = crossCells(rowIds, columnIds, () => '')
  if (!enterFitting(context, entries, stepName)) showRefusal(context)
}

/** Ctrl+D: the first selected row into the others; a single row takes what stands above it. */
export function fillDown(context: GridContext): void {
  const range = selectRange(context.store.getState())
  const { columnIds } = listSelectedIds(context)
  const [first, ...others] = listSelectedLines(context)
  if (range === null || first === undefined) return
  const above = context.rowIds[range.top - 1]
  if (others.length > 0) fillRows(context, [first], others, columnIds)
  else if (above !== undefined && isLineRow(above)) fillRows(context, [above], [first], columnIds)
  else context.store.setState({ hint: '上面没有可以填充的行' })
}

/** What stands in some rows into others, one after the other and again from the first. */
export function fillRows(
  context: GridContext,
  sources: readonly string[],
  targets: readonly string[],
  columnIds: readonly string[],
): void {
  const texts = sources.map((rowId) => readEntries(context, rowId, columnIds))
  const entries = targets.flatMap((rowId, index) =>
    crossCells([rowId], columnIds, (_, column) => texts[index % texts.length]?.[column] ?? ''),
  )
  const stepName = `向下填充 ${String(targets.length)} 行`
  if (entries.length > 0 && !enterFitting(context, entries, stepName)) showRefusal(context)
}

/** Ctrl+Enter: what is being typed into every selected cell. `false` where there is only one. */
export function enterEverywhere(context: GridContext): boolean {
  const { entry } = context.store.getState()
  const cell = locateActiveCell(context)
  const rowIds = listSelectedLines(context)
  const { columnIds } = listSelectedIds(context)
  if (entry === null || cell === undefined || rowIds.length * columnIds.length <= 1) return false
  const text = entry.options?.options[entry.options.highlighted]?.key ?? entry.text
  const error = context.model.check({ rowId: cell.rowId, columnId: cell.column.id, text })
  if (error !== undefined) {
    context.store.setState({ entry: { ...entry, error } })
    return true
  }
  cancelEntry(context)
  const entries = crossCells(rowIds, columnIds, () => text)
  enterFitting(context, entries, `填充 ${String(entries.length)} 个单元格`)
  return true
}

/** Turns the checkbox of the active cell over. */
export function toggleActive(context: GridContext): void {
  const cell = locateActiveCell(context)
  if (cell === undefined) return
  const editor = findEditor(context, cell)
  if (editor.kind === 'none') context.store.setState({ hint: editor.reason })
  if (editor.kind !== 'checkbox') return
  const text = editor.isChecked ? '' : '是'
  if (cell.rowId === NEW_ROW_ID) context.store.setState({ anchorRowId: null })
  context.model.enter([{ rowId: cell.rowId, columnId: cell.column.id, text }])
}

function enterFitting(context: GridContext, entries: readonly CellEntry[], stepName?: string): boolean {
  if (context.model.isReadOnly) return false
  return context.model.enter(entries, { skipsUnfit: true, ...(stepName === undefined ? {} : { stepName }) })
}

function readEntries(context: GridContext, rowId: string, columnIds: readonly string[]): readonly string[] {
  return columnIds.map((columnId) => {
    const column = context.columns.find(({ id }) => id === columnId)
    if (column === undefined) return ''
    const { entry, text } = readCell({ position: { row: 0, column: 0 }, rowId, column })
    return entry ?? text
  })
}

function crossCells(
  rowIds: readonly string[],
  columnIds: readonly string[],
  findText: (rowId: string, column: number) => string,
): readonly CellEntry[] {
  return rowIds.flatMap((rowId) =>
    columnIds.map((columnId, column) => ({ rowId, columnId, text: findText(rowId, column) })),
  )
}

/** Says at the active cell why nothing came of it. */
export function showRefusal(context: GridContext): void {
  const cell = locateActiveCell(context)
  if (cell === undefined || cell.rowId === NEW_ROW_ID) return
  const editor = findEditor(context, cell)
  const reason = context.model.check({ rowId: cell.rowId, columnId: cell.column.id, text: '' })
  const hint = context.model.isReadOnly ? READ_ONLY : editor.kind === 'none' ? editor.reason : reason
  context.store.setState({ hint: hint ?? null })
}
