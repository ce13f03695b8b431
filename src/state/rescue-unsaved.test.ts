import { expect, test } from 'vitest'
import { createMemoryJournal } from '../storage/testing/memory-journal.ts'
import { createLastWords } from '../storage/testing/memory-last-words.ts'
import { createAutosave } from './autosave.ts'
import { EMPTY_HISTORY } from './history.ts'
import { rescueUnsaved } from './rescue-unsaved.ts'
import type { DraftJournalContent } from './stored-draft.ts'
import { createOpen } from './testing/autosave-bench.ts'

function createBench() {
  const journal = createMemoryJournal<DraftJournalContent>()
  const lastWords = createLastWords()
  lastWords.keep('k', 'left')
  return { journal, lastWords, autosave: createAutosave(journal) }
}

test('what a page had left of a draft goes once it is stored as a draft of its own, and not before', async () => {
  const { journal, lastWords, autosave } = createBench()
  journal.fault = new Error('disk')
  autosave.keep({ open: createOpen('k'), history: EMPTY_HISTORY })
  await autosave.settle()
  await rescueUnsaved(journal, autosave, lastWords, 'k')
  await autosave.settle()
  expect([...lastWords.texts.keys()]).toEqual(['k'])

  journal.fault = undefined
  autosave.keep({ open: createOpen('k'), history: EMPTY_HISTORY })
  await rescueUnsaved(journal, autosave, lastWords, 'k')
  await autosave.settle()
  await Promise.resolve()
  expect(lastWords.texts.size).toBe(0)
})

test('what another window had left stays', async () => {
  const { journal, lastWords, autosave } = createBench()
  expect(await rescueUnsaved(journal, autosave, lastWords, 'k')).toBeUndefined()
  expect(lastWords.texts.size).toBe(1)
})
