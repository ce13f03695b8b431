import { createCompileServer } from './compile-server.ts'
import type { CompileRequest } from './worker-messages.ts'

// oxlint-disable-next-line no-restricted-globals -- the worker's entry
const scope = self
const answer = createCompileServer()

async function handleRequest(request: CompileRequest): Promise<void> {
  const reply = await answer(request)
  scope.postMessage(reply, { transfer: reply.result.ok ? [reply.result.value.buffer] : [] })
}

scope.addEventListener('message', (event: MessageEvent<CompileRequest>) => {
  void handleRequest(event.data)
})
