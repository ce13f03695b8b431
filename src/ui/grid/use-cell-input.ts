import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { acceptText, acceptTyped, typeText } from './cell-entry.ts'
import { activateCell, readSelection, runGridCommand } from './grid-commands.ts'
import { findEditor, listSelectedIds, locateActiveCell, type GridContext } from './grid-context.ts'
import { readGridKey } from './grid-keys.ts'
import { parseSingleCell, serializeTabSeparated } from './tab-separated.ts'

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
      const { entry, active } = store.getState()
      if (entry !== null || active === null) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', serializeTabSeparated(readSelection(context)))
    },
    onPaste: (event: ClipboardEvent<Field>) => {
      if (store.getState().entry !== null) return
      event.preventDefault()
      const block = {
        text: event.clipboardData.getData('text/plain'),
        html: event.clipboardData.getData('text/html'),
      }
      const text = parseSingleCell(block.text)
      const editor = findActiveEditor()
      if (text === undefined) {
        if (context.model.isReadOnly) store.setState({ hint: '本草稿为只读，不能修改' })
        else context.model.paste?.(block, listSelectedIds(context))
      } else if (editor?.kind === 'none') store.setState({ hint: editor.reason })
      else acceptText(context, text)
    },
  }
}

function isPrintable({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  // 'Process': the first key of an input method, which a field that takes no text never composes.
  return (key.length === 1 || key === 'Process') && !ctrlKey && !metaKey && !altKey
}
