import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { acceptText, acceptTyped, typeText } from './cell-entry.ts'
import { clearSelection, showRefusal } from './change-cells.ts'
import { readSelection, serializeCells } from './copy-cells.ts'
import { runGridCommand } from './grid-commands.ts'
import {
  findEditor,
  hasWholeRows,
  listSelectedIds,
  locateActiveCell,
  type GridContext,
} from './grid-context.ts'
import { readGridKey, type KeyContext } from './grid-keys.ts'
import { isGroupRow, NEW_ROW_ID, type PastedBlock } from './grid-model.ts'
import { activateCell } from './move-selection.ts'
import { parseSingleCell } from './tab-separated.ts'

type Field = HTMLTextAreaElement

/** What the text field over the active cell does with keys, input methods and the clipboard. */
export function useCellInput(context: GridContext) {
  const { store } = context
  const isComposing = useRef(false)
  const leavesOnTab = useRef(false)

  const findActiveEditor = () => {
    const cell = locateActiveCell(context)
    return cell === undefined ? undefined : findEditor(context, cell)
  }

  return {
    onFocus: () => {
      leavesOnTab.current = false
      if (store.getState().active === null) activateCell(context, { row: 0, column: 0 })
    },
    onBlur: () => {
      isComposing.current = false
      acceptTyped(context)
    },
    onCompositionStart: () => {
      isComposing.current = true
    },
    onCompositionEnd: (event: React.CompositionEvent<Field>) => {
      isComposing.current = false
      typeText(context, event.currentTarget.value, false)
    },
    onChange: (event: React.ChangeEvent<Field>) => {
      typeText(context, event.target.value, isComposing.current)
    },
    onKeyDown: (event: KeyboardEvent<Field>) => {
      // Keys belong to the input method until it has made its characters.
      if (isComposing.current || event.nativeEvent.isComposing) return
      if (event.key === 'Tab' && leavesOnTab.current) return
      const { entry } = store.getState()
      leavesOnTab.current = event.key === 'Escape' && entry === null
      const editor = findActiveEditor()
      const command = readGridKey(event, {
        entry: entry === null ? 'none' : entry.mode,
        hasOptions: entry?.options !== undefined,
        isCheckbox: editor?.kind === 'checkbox',
        hasWholeRows: hasWholeRows(context),
        group: findGroupState(context),
      })
      if (command === null) {
        if (editor?.kind === 'none' && isPrintable(event)) store.setState({ hint: editor.reason })
        return
      }
      if (!runGridCommand(context, command)) return
      event.preventDefault()
      event.stopPropagation()
    },
    onCopy: (event: ClipboardEvent<Field>) => {
      copySelection(context, event)
    },
    onCut: (event: ClipboardEvent<Field>) => {
      if (!copySelection(context, event)) return
      if (context.model.isReadOnly) showRefusal(context)
      else clearSelection(context, `剪切 ${String(countSelected(context))} 个单元格`)
    },
    onPaste: (event: ClipboardEvent<Field>) => {
      if (store.getState().entry !== null) return
      event.preventDefault()
      const block = {
        text: event.clipboardData.getData('text/plain'),
        html: event.clipboardData.getData('text/html'),
      }
      const text = parseSingleCell(block.text)
      const hasTable = /<table/i.test(block.html)
      if (block.text === '' && !hasTable) {
        store.setState({ hint: '剪贴板中没有文字或表格' })
        return
      }
      const editor = findActiveEditor()
      if (text === undefined || block.text === '') {
        if (context.model.isReadOnly) store.setState({ hint: '本草稿为只读，不能修改' })
        else pasteBlock(context, block)
      } else if (editor?.kind === 'none') store.setState({ hint: editor.reason })
      else acceptText(context, text)
    },
  }
}

function findGroupState(context: GridContext): KeyContext['group'] {
  const cell = locateActiveCell(context)
  const group = cell === undefined ? undefined : context.model.findGroup?.(cell.rowId)
  if (group === undefined) return 'none'
  return group.isFolded ? 'folded' : 'open'
}

/** Whether there was a selection to copy; while something is typed, the browser copies from the text field. */
function copySelection(context: GridContext, event: ClipboardEvent<Field>): boolean {
  const { entry, active } = context.store.getState()
  if (entry !== null || active === null) return false
  event.preventDefault()
  const { text, html } = serializeCells(readSelection(context))
  event.clipboardData.setData('text/plain', text)
  event.clipboardData.setData('text/html', html)
  return true
}

function countSelected(context: GridContext): number {
  const { rowIds, columnIds } = listSelectedIds(context)
  return rowIds.filter((rowId) => rowId !== NEW_ROW_ID).length * columnIds.length
}

function pasteBlock(context: GridContext, block: PastedBlock): void {
  const { rowIds, columnIds } = listSelectedIds(context)
  const cell = locateActiveCell(context)
  // Subtotals take nothing: what is pasted over one begins with its first line.
  const lines = rowIds.filter((rowId) => !isGroupRow(rowId))
  if (lines.length === 0) {
    showRefusal(context)
    return
  }
  if (cell?.rowId === NEW_ROW_ID) context.store.setState({ anchorRowId: null })
  context.model.paste?.(block, { rowIds: lines, columnIds })
}

function isPrintable({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  // 'Process': the first key of an input method, which a field that takes no text never composes.
  return (key.length === 1 || key === 'Process') && !ctrlKey && !metaKey && !altKey
}
