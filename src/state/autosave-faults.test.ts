import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeDraft, showDraft } from './draft-store.ts'
import { saveStateStore, type SaveState } from './save-state.ts'
import { createAutosaveBench, createOpen, rename, type AutosaveBench } from './testing/autosave-bench.ts'

let bench: AutosaveBench

beforeEach(async () => {
  vi.useFakeTimers()
  closeDraft()
  bench = createAutosaveBench()
  showDraft(createOpen('a'))
  await vi.advanceTimersByTimeAsync(1)
})

afterEach(() => {
  bench.stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('what was stored and is gone is stored again at once, with its steps', async () => {
  rename('还在')
  await vi.advanceTimersByTimeAsync(1)
  bench.journal.lose()
  expect(saveStateStore.getState().state.kind).toBe('saving')
  await vi.advanceTimersByTimeAsync(1)
  expect(saveStateStore.getState().state.kind).toBe('saved')
  expect(bench.readStored('a')?.draft.department.name).toBe('还在')
  expect(bench.readHistory('a')?.past).toHaveLength(1)
})

test('a failure that passes is over within a second, and is said until then without a break', async () => {
  const said: SaveState['kind'][] = []
  const stop = saveStateStore.subscribe(({ state }) => said.push(state.kind))
  bench.journal.fault = new DOMException('gone', 'AbortError')
  rename('一')
  await vi.advanceTimersByTimeAsync(600)
  bench.journal.fault = undefined
  await vi.advanceTimersByTimeAsync(1000)
  stop()
  expect(bench.readStored('a')?.draft.department.name).toBe('一')
  const [first, ...rest] = said.filter((kind, index) => kind !== said[index - 1])
  expect([first, ...rest]).toEqual(['saving', 'unsaved', 'saved'])
})

test('a listener that fails is no failure of the write', async () => {
  const reported: unknown[] = []
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error))
  const stop = bench.autosave.onWritten(() => {
    throw new Error('deaf')
  })
  rename('一')
  await vi.advanceTimersByTimeAsync(1)
  stop()
  expect(reported).toHaveLength(1)
  expect(saveStateStore.getState().state.kind).toBe('saved')
  expect(bench.autosave.unsaved.size).toBe(0)
})
