import { expect, test } from 'vitest'
import { createMemoryJournal } from '../storage/testing/memory-journal.ts'
import { createLastWords } from '../storage/testing/memory-last-words.ts'
import { binDraft, DAYS_IN_BIN, listBin, removeDraft, restoreDraft } from './draft-bin.ts'
import { keepVersion, listVersions } from './draft-versions.ts'
import { EMPTY_HISTORY } from './history.ts'
import { createWrite } from './journal-write.ts'
import type { DraftJournalContent } from './stored-draft.ts'
import { createOpen } from './testing/autosave-bench.ts'

const DAY = 86_400_000

async function createBench() {
  const journal = createMemoryJournal<DraftJournalContent>()
  for (const key of ['a', 'b']) {
    const open = createOpen(key)
    await journal.write(key, createWrite(null, 0, { open, history: EMPTY_HISTORY }))
    await keepVersion(open, '送审前', { journal })
  }
  return journal
}

test('a draft stays in the bin for 30 days, with its versions, and can be taken back', async () => {
  const journal = await createBench()
  const now = Date.now()
  await binDraft('a', journal, createLastWords())
  expect(await listBin(new Date(now), journal)).toMatchObject([{ storageKey: 'a', daysLeft: DAYS_IN_BIN }])
  expect(await listBin(new Date(now + 29.5 * DAY), journal)).toMatchObject([{ storageKey: 'a', daysLeft: 1 }])
  await restoreDraft('a', journal)
  expect(await listBin(new Date(now + 100 * DAY), journal)).toEqual([])
  expect((await journal.list()).map(({ key }) => key)).toEqual(['a', 'b'])
  expect(await listVersions('a', journal)).toHaveLength(1)
})

test('after 30 days it is removed with its versions, and nothing else is', async () => {
  const journal = await createBench()
  await binDraft('a', journal, createLastWords())
  expect(await listBin(new Date(Date.now() + DAYS_IN_BIN * DAY + 1000), journal)).toEqual([])
  expect((await journal.list()).map(({ key }) => key)).toEqual(['b'])
  expect(await listVersions('a', journal)).toEqual([])
  expect(await listVersions('b', journal)).toHaveLength(1)
})

test('a clock that was put back promises no more days than there are', async () => {
  const journal = await createBench()
  await binDraft('a', journal, createLastWords())
  expect(await listBin(new Date(Date.now() - 5 * DAY), journal)).toMatchObject([{ daysLeft: DAYS_IN_BIN }])
})

test('a draft is removed for good on request, and what is written again comes out of the bin', async () => {
  const journal = await createBench()
  await binDraft('a', journal, createLastWords())
  await removeDraft('b', journal, createLastWords())
  await journal.write('a', createWrite(null, 1, { open: createOpen('a'), history: EMPTY_HISTORY }))
  expect(await listBin(new Date(), journal)).toEqual([])
  expect((await journal.list()).map(({ key }) => key)).toEqual(['a'])
})

test('what a page had left of a draft does not bring it back', async () => {
  const journal = await createBench()
  const words = createLastWords()
  words.keep('a', 'left')
  words.keep('b', 'left')
  await binDraft('a', journal, words)
  expect([...words.texts.keys()]).toEqual(['b'])
  await removeDraft('b', journal, words)
  expect(words.texts.size).toBe(0)
})
