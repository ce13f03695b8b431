import { useEffect } from 'react'
import { draftStore, redo, undo } from '../../state/draft-store.ts'
import { showNotice } from '../../state/notice-store.ts'
import { createPdfRequest } from '../../state/paper-choice.ts'
import { saveStateStore } from '../../state/save-state.ts'
import { printPaper } from '../exporting/run-export.ts'
import { acceptTyping } from './accept-typing.ts'
import { describeSaveState } from './describe-save-state.ts'

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z outside of text fields, Ctrl+S, which accepts what is being typed and has nothing else to do, and Ctrl+P. */
export function useShortcuts(): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      if (key === 's' && !event.shiftKey) {
        event.preventDefault()
        acceptTyping()?.focus()
        showSaveState()
        return
      }
      if (key === 'p' && !event.shiftKey) {
        event.preventDefault()
        acceptTyping()?.focus()
        printShown()
        return
      }
      if (isTextField(event.target)) return
      if (key === 'z') {
        event.preventDefault()
        if (event.shiftKey) redo()
        else undo()
      } else if (key === 'y' && !event.shiftKey) {
        event.preventDefault()
        redo()
      }
    }
    window.addEventListener('keydown', handleKeyDown)
    return () => window.removeEventListener('keydown', handleKeyDown)
  }, [])
}

/** The paper and not the page, which prints badly and is of no use to anybody. */
function printShown(): void {
  const { open } = draftStore.getState()
  if (open !== null) void printPaper(createPdfRequest(open))
}

/** There undoing takes back letters. */
function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'file'].includes(target.type)
  return target instanceof HTMLElement && target.isContentEditable
}

function showSaveState(): void {
  const { state } = saveStateStore.getState()
  showNotice({
    tone: state.kind === 'unsaved' ? 'error' : 'info',
    title: describeSaveState(state),
    details: ['每次录入都会自动保存在本机的浏览器里，不需要手动保存。要发给别人或留底，请用“导出 JSON”。'],
  })
}
