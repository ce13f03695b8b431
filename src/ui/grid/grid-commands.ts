import { assertNever } from '../../lib/assert-never.ts'
import { acceptEntry, beginEditing, cancelEntry, moveHighlight } from './cell-entry.ts'
import { clampPosition, moveBy, moveInOrder, type CellPosition, type GridSize } from './cell-range.ts'
import {
  findEditor,
  listSelectedIds,
  locateActiveCell,
  measureGrid,
  readCell,
  type GridContext,
} from './grid-context.ts'
import type { GridCommand } from './grid-keys.ts'
import { NEW_ROW_ID, type CellEntry } from './grid-model.ts'

const ORIGIN: CellPosition = { row: 0, column: 0 }
/** More steps than there are rows or columns. */
const FAR = 1_000_000_000

/** Makes a cell the active one, or with `extendsRange` the other corner of the selection. */
export function activateCell(
  context: GridContext,
  position: CellPosition,
  extendsRange = false,
  size: GridSize = measureGrid(context),
): void {
  const place = clampPosition(position, size)
  const { active } = context.store.getState()
  if (extendsRange && active !== null) {
    context.store.setState({ end: place, hint: null })
    return
  }
  const rowId = context.rowIds[place.row]
  // The row for new lines is a place, not a line: what is entered there stays active as the line it becomes.
  const anchorRowId = rowId === undefined || rowId === NEW_ROW_ID ? null : rowId
  context.store.setState({ active: place, end: place, anchorRowId, hint: null })
}

/** Selects a cell's whole row, or with `extends` all rows from the active one. */
export function selectRow(context: GridContext, row: number, extendsRange: boolean): void {
  const { active } = context.store.getState()
  const first = extendsRange && active !== null ? active.row : row
  activateCell(context, { row: first, column: 0 })
  activateCell(context, { row, column: context.columns.length - 1 }, true)
}

/** Does what a key asks for; `false` where the key is better left to the browser. */
export function runGridCommand(context: GridContext, command: GridCommand): boolean {
  const { active, end } = context.store.getState()
  const size = measureGrid(context)
  const from = active ?? ORIGIN
  switch (command.kind) {
    case 'move': {
      const grown = leaveEntry(context)
      if (grown === null) return true
      const steps = command.by === 'cell' ? 1 : command.by === 'page' ? context.rowsPerPage : FAR
      const start = command.extends ? (end ?? from) : from
      activateCell(context, moveBy(start, command.direction, steps, grown), command.extends, grown)
      return true
    }
    case 'corner': {
      const last = { row: size.rows - 1, column: size.columns - 1 }
      activateCell(context, command.corner === 'first' ? ORIGIN : last, command.extends)
      return true
    }
    case 'next':
    case 'previous':
      return leaveInOrder(context, command.kind === 'next' ? 1 : -1)
    case 'below':
    case 'above': {
      const grown = leaveEntry(context)
      if (grown === null) return true
      activateCell(context, moveBy(from, command.kind === 'below' ? 'down' : 'up', 1, grown), false, grown)
      return true
    }
    case 'edit':
    case 'openOptions':
      beginEditing(context)
      return true
    case 'cancel':
      cancelEntry(context)
      return true
    case 'clear':
      clearSelection(context)
      return true
    case 'toggle':
      toggleActive(context)
      return true
    case 'undo':
      context.model.undo()
      return true
    case 'redo':
      context.model.redo()
      return true
    case 'selectAll':
      activateCell(context, ORIGIN)
      activateCell(context, { row: size.rows - 1, column: size.columns - 1 }, true)
      return true
    case 'selectRows':
      activateCell(context, { row: from.row, column: 0 })
      activateCell(context, { row: (end ?? from).row, column: size.columns - 1 }, true)
      return true
    case 'highlight':
      moveHighlight(context, command.steps)
      return true
    default:
      return assertNever(command)
  }
}

/** Past the first and the last cell the focus leaves the grid, as the Tab key does everywhere. */
function leaveInOrder(context: GridContext, steps: 1 | -1): boolean {
  const { active } = context.store.getState()
  const grown = leaveEntry(context)
  if (grown === null) return true
  const from = active ?? ORIGIN
  const to = moveInOrder(from, steps, grown)
  if (to === from) return false
  activateCell(context, to, false, grown)
  return true
}

/** The size after the entry was accepted: a new line is there before it is shown. `null` where it was refused. */
function leaveEntry(context: GridContext): GridSize | null {
  const isNewRow = locateActiveCell(context)?.rowId === NEW_ROW_ID
  const outcome = acceptEntry(context)
  if (outcome === 'refused') return null
  const { rows, columns } = measureGrid(context)
  return { rows: isNewRow && outcome === 'entered' ? rows + 1 : rows, columns }
}

/** Clears what may be empty; choices that must be made stay as they are. */
function clearSelection(context: GridContext): void {
  const { rowIds, columnIds } = listSelectedIds(context)
  const entries = rowIds
    .filter((rowId) => rowId !== NEW_ROW_ID)
    .flatMap((rowId) => columnIds.map((columnId): CellEntry => ({ rowId, columnId, text: '' })))
  const clearable = entries.filter((entry) => canEnter(context, entry))
  if (clearable.length > 0) context.model.enter(clearable)
  else beginRefusal(context)
}

function canEnter(context: GridContext, entry: CellEntry): boolean {
  const column = context.columns.find(({ id }) => id === entry.columnId)
  if (column === undefined || context.model.isReadOnly) return false
  return column.meta.editor(entry.rowId).kind !== 'none' && context.model.check(entry) === undefined
}

function beginRefusal(context: GridContext): void {
  const cell = locateActiveCell(context)
  if (cell === undefined || cell.rowId === NEW_ROW_ID) return
  const editor = findEditor(context, cell)
  const reason = context.model.check({ rowId: cell.rowId, columnId: cell.column.id, text: '' })
  context.store.setState({ hint: editor.kind === 'none' ? editor.reason : (reason ?? null) })
}

/** Turns the checkbox of the active cell over. */
export function toggleActive(context: GridContext): void {
  const cell = locateActiveCell(context)
  if (cell === undefined) return
  const editor = findEditor(context, cell)
  if (editor.kind === 'none') context.store.setState({ hint: editor.reason })
  if (editor.kind !== 'checkbox') return
  const text = editor.isChecked ? '' : '是'
  context.model.enter([{ rowId: cell.rowId, columnId: cell.column.id, text }])
}

/** The selected cells as they are copied. */
export function readSelection(context: GridContext): readonly (readonly string[])[] {
  const { rowIds, columnIds } = listSelectedIds(context)
  const columns = context.columns.filter(({ id }) => columnIds.includes(id))
  return rowIds
    .filter((rowId) => rowId !== NEW_ROW_ID)
    .map((rowId) =>
      columns.map((column) => {
        const reading = readCell({ position: ORIGIN, rowId, column })
        return reading.spoken ?? reading.text
      }),
    )
}
