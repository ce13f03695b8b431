import type { KeepReply, WorkerRequest } from '../../offline/worker-messages.ts'
import { offlineStore, updateStore, type OfflineState } from '../../state/app-update.ts'

/** For how long browsers let a worker work on one message. */
const REPLY_WITHIN_MS = 5 * 60_000

/** Follows the first worker until it has all that the first screens need, then has it fetch the large files one by one. */
export async function keepProgram(registration: ServiceWorkerRegistration): Promise<void> {
  show({ kind: 'preparing', fraction: 0 })
  const worker = registration.active ?? (await waitForFirst(registration))
  if (worker === null) {
    show({ kind: 'incomplete', reason: 'notLoaded' })
    return
  }
  // Without network the rest has to wait.
  window.addEventListener('online', () => void keepRest(registration))
  await keepRest(registration)
}

let isKeeping = false

async function keepRest(registration: ServiceWorkerRegistration): Promise<void> {
  if (isKeeping) return
  isKeeping = true
  try {
    while (offlineStore.getState().state.kind !== 'ready') {
      // A worker that is asked to step aside finishes first what it was asked for.
      if (updateStore.getState().stage === 'applying' || registration.active === null) break
      const reply = await askForNext(registration.active)
      show(describeReply(reply))
      if (reply.kind === 'failed') break
    }
  } finally {
    isKeeping = false
  }
}

function describeReply(reply: KeepReply): OfflineState {
  if (reply.kind === 'failed')
    return { kind: 'incomplete', reason: reply.isNoSpace ? 'noSpace' : 'notLoaded' }
  return reply.fraction === 1 ? { kind: 'ready' } : { kind: 'preparing', fraction: reply.fraction }
}

/** A worker that the browser has ended does not answer: then the file counts as not loaded. */
export function askForNext(worker: Pick<ServiceWorker, 'postMessage'>): Promise<KeepReply> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    const settle = (reply: KeepReply): void => {
      clearTimeout(timer)
      port1.close()
      resolve(reply)
    }
    const timer = setTimeout(() => settle({ kind: 'failed', isNoSpace: false }), REPLY_WITHIN_MS)
    port1.onmessage = ({ data }: MessageEvent<KeepReply>) => settle(data)
    const request: WorkerRequest = 'keepNext'
    worker.postMessage(request, [port2])
  })
}

/** `null` when it could not keep what it needs, and was given up by the browser. */
function waitForFirst({ installing, waiting }: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  const worker = installing ?? waiting
  if (worker === null) return Promise.resolve(null)
  return new Promise((resolve) => {
    const settle = (): void => {
      if (worker.state === 'activated') resolve(worker)
      if (worker.state === 'redundant') resolve(null)
    }
    worker.addEventListener('statechange', settle)
    settle()
  })
}

function show(state: OfflineState): void {
  offlineStore.setState({ state })
}
