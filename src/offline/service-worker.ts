import { createProgramShelf } from './program-shelf.ts'
import type { ProgramVersion } from './program-version.ts'
import type { KeepReply, WorkerRequest } from './worker-messages.ts'

declare const self: ServiceWorkerGlobalScope
/** Put in by build/service-worker-plugin.ts. */
declare const PROGRAM_VERSION: ProgramVersion

const { scope } = self.registration
const shelf = createProgramShelf(scope, PROGRAM_VERSION, self.registration)

self.addEventListener('install', (event) => event.waitUntil(shelf.keepFirst()))

// The page that fetched the first version goes on from what is kept.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(shelf.answer(request))
})

self.addEventListener('message', (event) => {
  const request: WorkerRequest = event.data
  event.waitUntil(request === 'takeOver' ? self.skipWaiting() : replyToKeepNext(event.ports[0]))
})

async function replyToKeepNext(port: MessagePort | undefined): Promise<void> {
  port?.postMessage(await keepNext())
}

async function keepNext(): Promise<KeepReply> {
  try {
    return { kind: 'kept', fraction: await shelf.keepNext() }
  } catch (error) {
    const isNoSpace = error instanceof DOMException && error.name === 'QuotaExceededError'
    return { kind: 'failed', isNoSpace }
  }
}
