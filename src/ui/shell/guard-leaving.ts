import { autosave } from '../../state/autosave.ts'
import { dropLeft, leaveAll } from '../../state/recovery.ts'

/**
 * Keeps what is not on disk when the page closes. Where that fails, or the draft cannot be written at all, the browser
 * asks before it closes; and writing is tried again when the user comes back.
 */
export function guardLeaving(): void {
  window.addEventListener('beforeunload', (event) => {
    if (leaveAll()) return
    event.preventDefault()
    // What browsers before Chromium 119 heed.
    event.returnValue = true
  })
  window.addEventListener('pagehide', leaveAll)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && autosave.unsaved.size > 0) autosave.retry()
  })
  dropLeft()
}
