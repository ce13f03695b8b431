import { autosave } from '../../state/autosave.ts'
import { draftStore } from '../../state/draft-store.ts'
import { draftRecovery } from '../../state/recovery.ts'
import { hasKeptEntries } from '../fields/kept-entries.ts'

/**
 * Keeps what is not on disk when the page closes. Where that fails, the draft cannot be written at all, or a text that was
 * typed has not been taken into the draft, the browser asks before it closes; and writing is tried again when the user
 * comes back.
 */
export function guardLeaving(): void {
  window.addEventListener('beforeunload', (event) => {
    const isKept = draftRecovery.leaveAll()
    if (isKept && (isLossAgreed || !hasTypedLeft())) return
    event.preventDefault()
    // What browsers before Chromium 119 heed.
    event.returnValue = true
  })
  window.addEventListener('pagehide', draftRecovery.leaveAll)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && autosave.unsaved.size > 0) autosave.retry()
  })
  draftRecovery.dropWritten()
}

/** Whether a text that was typed would go with the page: it has not been taken into the draft. */
export function hasTypedLeft(): boolean {
  return hasKeptEntries(draftStore.getState().open) || hasRefusedCell()
}

let isLossAgreed = false

/** The user has agreed that such texts go, when she was asked on the page: the browser need not ask again. */
export function agreeToLoss(isAgreed: boolean): void {
  isLossAgreed = isAgreed
}

/** What is being typed was accepted before; what stands there still could not be. */
function hasRefusedCell(): boolean {
  return document.querySelector('main textarea[aria-invalid="true"]') !== null
}
