import { afterEach, expect, test, vi } from 'vitest'
import { askForNext } from './keep-program.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('what the worker answers is the answer', async () => {
  const reply = { kind: 'kept', fraction: 0.5 }
  const asked = askForNext({
    postMessage: (_request: unknown, transfer: unknown) => {
      const [port] = transfer as readonly MessagePort[]
      port?.postMessage(reply)
    },
  })
  expect(await asked).toEqual(reply)
})

test('a worker that has been ended and never answers counts as a file that was not loaded', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const asked = askForNext({ postMessage: () => undefined })
  vi.advanceTimersByTime(5 * 60_000)
  expect(await asked).toEqual({ kind: 'failed', isNoSpace: false })
})
