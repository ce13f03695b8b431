import { expect, test } from 'vitest'
import { updateDepartment } from '../domain/edit-draft.ts'
import { createMemoryJournal } from '../storage/testing/memory-journal.ts'
import { createLastWords } from '../storage/testing/memory-last-words.ts'
import type { Autosave } from './autosave.ts'
import type { OpenDraft } from './draft-store.ts'
import { EMPTY_HISTORY, withStep } from './history.ts'
import { createWrite } from './journal-write.ts'
import { parseStoredDraft, parseStoredHistory, type DraftJournalContent } from './stored-draft.ts'
import type { StoredState } from './stored-work.ts'
import { createOpen } from './testing/autosave-bench.ts'
import { leaveLastWords } from './leave-last-words.ts'
import { recoverLastWords } from './recover-last-words.ts'

function rename(open: OpenDraft, name: string) {
  const draft = updateDepartment(open.draft, { name })
  return { open: { ...open, draft }, history: withStep(EMPTY_HISTORY, '修改名称', 'now', open.draft, draft) }
}

type Page = Pick<Autosave, 'unsaved' | 'listBases'>

function createPage(work: ReturnType<typeof rename>, bases: readonly StoredState[]): Page {
  return {
    unsaved: new Map([['k', work]]),
    listBases: () => bases.map((state) => ({ revision: state.revision, state })),
  }
}

const OPEN = createOpen('k')
const BASE = { open: OPEN, history: EMPTY_HISTORY, entryCount: 0, revision: 1, at: null }

async function createStored() {
  const journal = createMemoryJournal<DraftJournalContent>()
  await journal.write('k', createWrite(null, 0, BASE))
  const read = (key = 'k') => {
    const record = journal.records.get(key)
    return record === undefined
      ? undefined
      : { open: parseStoredDraft(record), history: parseStoredHistory(record) }
  }
  return { journal, read }
}

test('what cannot be left is said', () => {
  const words = { ...createLastWords(), keep: () => false }
  expect(leaveLastWords(createPage(rename(OPEN, '改后'), [BASE]), words)).toBe(false)
})

test('what a page left is written after what the journal holds, with its step', async () => {
  const { journal, read } = await createStored()
  const words = createLastWords()
  const work = rename(OPEN, '半个')
  expect(leaveLastWords(createPage(work, [BASE]), words)).toBe(true)
  expect(await recoverLastWords(journal, words)).toEqual([{ kind: 'written', storageKey: 'k' }])
  expect(read()).toEqual(work)
  expect(words.texts.size).toBe(0)
})

test('it does not matter whether a write that was under way has gone through', async () => {
  for (const isThrough of [false, true]) {
    const { journal, read } = await createStored()
    const words = createLastWords()
    const underWay = rename(OPEN, '一')
    const next = { ...underWay, entryCount: 1, revision: 2, at: null }
    const work = rename(underWay.open, '二')
    leaveLastWords(createPage(work, [BASE, next]), words)
    if (isThrough) await journal.write('k', createWrite(BASE, 1, underWay))
    await recoverLastWords(journal, words)
    expect(read()?.open).toEqual(work.open)
  }
})

test('what had been written after all is not written twice', async () => {
  const { journal } = await createStored()
  const words = createLastWords()
  const work = rename(OPEN, '一')
  leaveLastWords(createPage(work, [BASE]), words)
  await journal.write('k', createWrite(BASE, 1, work))
  await recoverLastWords(journal, words)
  expect(journal.records.get('k')?.head.revision).toBe(2)
  expect(journal.records.size).toBe(1)
})

test('a draft that was never written is written as it was', async () => {
  const { journal, read } = await createStored()
  const words = createLastWords()
  const fresh = { open: createOpen('new'), history: EMPTY_HISTORY }
  leaveLastWords({ unsaved: new Map([['new', fresh]]), listBases: () => [] }, words)
  await recoverLastWords(journal, words)
  expect(read('new')).toEqual(fresh)
})

test('where the draft went on elsewhere, what was left becomes a draft of its own', async () => {
  const { journal, read } = await createStored()
  const words = createLastWords()
  const work = rename(OPEN, '这里')
  leaveLastWords(createPage(work, [BASE]), words)
  const elsewhere = rename(OPEN, '那里')
  await journal.write('k', createWrite(BASE, 1, elsewhere))
  const [recovery] = await recoverLastWords(journal, words)
  if (recovery?.kind !== 'copied') throw new Error('No copy was made')
  expect(read()?.open).toEqual(elsewhere.open)
  expect(read(recovery.open.storageKey)?.open?.draft).toEqual(work.open.draft)
})

test.each([['not JSON'], ['{}'], ['{"writes":[1],"snapshot":{}}'], ['null']])(
  'what cannot be read is said, stays, and changes nothing: %s',
  async (text) => {
    const { journal, read } = await createStored()
    const words = createLastWords()
    words.texts.set('k', text)
    expect(await recoverLastWords(journal, words)).toEqual([{ kind: 'unreadable', storageKey: 'k' }])
    expect(words.texts.get('k')).toBe(text)
    expect(read()?.open).toEqual(OPEN)
  },
)

test('while the journal fails, what was left stays, and keeps nothing else back', async () => {
  const { journal, read } = await createStored()
  const words = createLastWords()
  leaveLastWords(createPage(rename(OPEN, '一'), [BASE]), words)
  const fresh = { open: createOpen('new'), history: EMPTY_HISTORY }
  leaveLastWords({ unsaved: new Map([['new', fresh]]), listBases: () => [] }, words)
  const { load } = journal
  const reason = new Error('disk')
  const failing = {
    ...journal,
    load: async (key: string) => (key === 'k' ? Promise.reject(reason) : load(key)),
  }
  expect(await recoverLastWords(failing, words)).toEqual([
    { kind: 'failed', storageKey: 'k', reason },
    { kind: 'written', storageKey: 'new' },
  ])
  expect([...words.texts.keys()]).toEqual(['k'])
  expect(read('new')).toEqual(fresh)
})

test('after a failed write the draft is written over the revision that was left, and no copy is made', async () => {
  const { journal, read } = await createStored()
  const words = createLastWords()
  const work = rename(OPEN, '一')
  leaveLastWords({ unsaved: new Map([['k', work]]), listBases: () => [{ revision: 1, state: null }] }, words)
  expect(await recoverLastWords(journal, words)).toEqual([{ kind: 'written', storageKey: 'k' }])
  expect(read()).toEqual(work)
  expect(journal.records.size).toBe(1)
})

test('a draft that does not fit does not keep another from being left', () => {
  const words = createLastWords()
  const large = { open: createOpen('large'), history: EMPTY_HISTORY }
  const small = { open: createOpen('small'), history: EMPTY_HISTORY }
  const page = {
    unsaved: new Map([
      ['large', large],
      ['small', small],
    ]),
    listBases: () => [],
  }
  const full = { ...words, keep: (key: string, text: string) => key !== 'large' && words.keep(key, text) }
  expect(leaveLastWords(page, full)).toBe(false)
  expect([...words.texts.keys()]).toEqual(['small'])
})
