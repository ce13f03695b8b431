import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryJournal } from '../storage/testing/memory-journal.ts'
import { createLastWords } from '../storage/testing/memory-last-words.ts'
import { createAutosave } from './autosave.ts'
import { EMPTY_HISTORY } from './history.ts'
import { leaveLastWords } from './leave-last-words.ts'
import { dismissNotice, noticeStore } from './notice-store.ts'
import { createDraftRecovery } from './recovery.ts'
import { parseStoredDraft, type DraftJournalContent } from './stored-draft.ts'
import { loadStoredState } from './stored-state.ts'
import { createOpen } from './testing/autosave-bench.ts'

beforeEach(() => {
  vi.useFakeTimers()
  dismissNotice()
})

afterEach(() => {
  vi.useRealTimers()
})

function createBench(keys: readonly string[]) {
  const journal = createMemoryJournal<DraftJournalContent>()
  const lastWords = createLastWords()
  const autosave = createAutosave(journal)
  const elsewhere = { fault: undefined as Error | undefined, keys: new Set<string>() }
  const recovery = createDraftRecovery({
    journal,
    lastWords,
    autosave,
    listKeysElsewhere: async () => {
      if (elsewhere.fault !== undefined) throw elsewhere.fault
      return elsewhere.keys
    },
  })
  for (const key of keys) {
    const work = { open: createOpen(key), history: EMPTY_HISTORY }
    leaveLastWords({ unsaved: new Map([[key, work]]), listBases: () => [] }, lastWords)
  }
  const readStored = (key: string) => {
    const record = journal.records.get(key)
    return record === undefined ? undefined : parseStoredDraft(record)
  }
  return { journal, lastWords, autosave, elsewhere, recovery, readStored }
}

const readTitle = () => noticeStore.getState().notice?.title

test('what was left is brought in once; what another window writes is left to that', async () => {
  const { recovery, elsewhere, lastWords, readStored } = createBench(['mine', 'theirs'])
  elsewhere.keys.add('theirs')
  await recovery.recoverOnce()
  expect(readStored('mine')).toEqual(createOpen('mine'))
  expect([...lastWords.texts.keys()]).toEqual(['theirs'])
  expect(readTitle()).toBeUndefined()
})

test('a failure is told of once, and tried again after a while', async () => {
  const { recovery, journal, lastWords, readStored } = createBench(['failing'])
  journal.fault = new Error('disk')
  await recovery.recoverOnce()
  expect(readTitle()).toBe('上次关闭页面时未写入的修改，这次还没有写入')
  expect(lastWords.texts.size).toBe(1)
  dismissNotice()
  vi.advanceTimersByTime(15_000)
  await recovery.recoverOnce()
  expect(readTitle()).toBeUndefined()
  journal.fault = undefined
  await recovery.recoverOnce()
  expect(readStored('failing')).toBeUndefined()
  vi.advanceTimersByTime(15_000)
  await recovery.recoverOnce()
  expect(readStored('failing')).toEqual(createOpen('failing'))
  expect(lastWords.texts.size).toBe(0)
})

test('that it cannot be known what other windows write is no end of it: it is tried again after a write', async () => {
  const { recovery, elsewhere, autosave, readStored } = createBench(['k'])
  elsewhere.fault = new Error('no answer')
  await recovery.recoverOnce()
  expect(readStored('k')).toBeUndefined()
  elsewhere.fault = undefined
  const stop = recovery.dropWritten()
  vi.advanceTimersByTime(15_000)
  autosave.keep({ open: createOpen('another'), history: EMPTY_HISTORY })
  await vi.advanceTimersByTimeAsync(100)
  expect(readStored('k')).toEqual(createOpen('k'))
  stop()
})

test('a draft that is worked on here is not written behind the back of its autosave', async () => {
  const { recovery, journal, autosave, lastWords } = createBench([])
  autosave.keep({ open: createOpen('k'), history: EMPTY_HISTORY })
  await vi.advanceTimersByTimeAsync(100)
  const state = await loadStoredState(journal, 'k')
  lastWords.keep('k', 'whatever')
  await recovery.recoverOnce()
  expect(readTitle()).toBeUndefined()
  expect((await loadStoredState(journal, 'k'))?.revision).toBe(state?.revision)
})
