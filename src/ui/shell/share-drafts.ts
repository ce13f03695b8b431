import { lastWords } from '../../state/last-words.ts'
import {
  refreshDraftWindows,
  resumeDraftWindows,
  startDraftWindows,
  suspendDraftWindows,
} from '../../state/page-windows.ts'
import { draftRecovery } from '../../state/recovery.ts'
import { acceptTyping } from './accept-typing.ts'

/** Has one window at a time write a draft. Before routing: the address may name a draft that another window writes. */
export function shareDrafts(): void {
  startDraftWindows({ acceptTyping, recover: draftRecovery.recoverDraft, lastWords })
  window.addEventListener('pagehide', suspendDraftWindows)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refreshDraftWindows()
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void resumeDraftWindows()
  })
}
