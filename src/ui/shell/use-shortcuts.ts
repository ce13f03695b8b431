import { useEffect } from 'react'
import { redo, undo } from '../../state/draft-store.ts'
import { showNotice } from '../../state/notice-store.ts'
import { saveStateStore } from '../../state/save-state.ts'
import { acceptTyping } from './accept-typing.ts'
import { describeSaveState } from './describe-save-state.ts'

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z outside of text fields, and Ctrl+S, which accepts what is being typed and has nothing else to do. */
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
