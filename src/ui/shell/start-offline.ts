import { namePageLock } from '../../offline/worker-messages.ts'
import { offlineStore } from '../../state/app-update.ts'
import { keepProgram } from './keep-program.ts'
import { watchUpdates } from './watch-updates.ts'

/** Late enough not to be in the way of the first screen. */
const START_AFTER_MS = 2000

/** Has the program kept in the browser, so that it works without network, and learns of new versions. */
export function startOffline(): void {
  if (import.meta.env.MODE === 'portable') {
    offlineStore.setState({ state: { kind: 'oneFile' } })
    return
  }
  // The development server has no worker.
  if (import.meta.env.DEV) return
  holdFiles()
  window.addEventListener('load', () => setTimeout(() => void register(), START_AFTER_MS))
}

/** As long as this page is open, the files of its version are kept for it. */
function holdFiles(): void {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  if (!('locks' in navigator) || entry === null) return
  void navigator.locks.request(namePageLock(entry.src), { mode: 'shared' }, () => new Promise(() => {}))
}

async function register(): Promise<void> {
  const registration = await requestRegistration()
  if (registration === undefined) {
    const reason = window.isSecureContext ? 'refused' : 'insecure'
    offlineStore.setState({ state: { kind: 'unavailable', reason } })
    return
  }
  watchUpdates(registration)
  await keepProgram(registration)
}

async function requestRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined
  try {
    await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' })
  } catch {
    // Without network, or where the browser allows none; what was registered before still serves.
  }
  try {
    return await navigator.serviceWorker.getRegistration()
  } catch {
    return undefined
  }
}
