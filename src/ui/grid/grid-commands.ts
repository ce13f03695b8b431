import { assertNever } from '../../lib/assert-never.ts'
import { acceptEntry, beginEditing, cancelEntry, moveHighlight } from './cell-entry.ts'
import { clearSelection, enterEverywhere, fillDown, toggleActive } from './change-cells.ts'
import { locateActiveCell, type GridContext } from './grid-context.ts'
import type { GridCommand } from './grid-keys.ts'
import { growSelection, moveActive, moveBelow, moveNext, moveToCorner } from './move-selection.ts'
import { runRowAction } from './row-commands.ts'

/** Does what a key asks for; `false` where the key is better left to the browser. */
export function runGridCommand(context: GridContext, command: GridCommand): boolean {
  const { store, model } = context
  switch (command.kind) {
    case 'move':
      moveActive(context, command.direction, command.by, command.extends)
      return true
    case 'corner':
      moveToCorner(context, command.corner, command.extends)
      return true
    case 'next':
    case 'previous':
      return moveNext(context, command.kind === 'next' ? 1 : -1)
    case 'below':
    case 'above':
      moveBelow(context, command.kind === 'below' ? 1 : -1)
      return true
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
    case 'fillDown':
      fillDown(context)
      return true
    case 'fillRight':
      store.setState({ hint: '各列内容不同，不能向右填充；向下填充用 Ctrl+D' })
      return true
    case 'enterEverywhere':
      if (!enterEverywhere(context)) acceptEntry(context)
      return true
    case 'rows':
      runRowAction(context, command.action)
      return true
    case 'toggleGroup': {
      const cell = locateActiveCell(context)
      if (cell !== undefined) model.toggleGroup?.(cell.rowId)
      return true
    }
    case 'columnMenu':
      store.setState({ columnMenu: locateActiveCell(context)?.column.id ?? null })
      return true
    case 'undo':
      model.undo()
      return true
    case 'redo':
      model.redo()
      return true
    case 'select':
      growSelection(context, command.to)
      return true
    case 'highlight':
      moveHighlight(context, command.steps)
      return true
    default:
      return assertNever(command)
  }
}
