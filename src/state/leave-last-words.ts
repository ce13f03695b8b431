import type { LastWords } from '../storage/last-words.ts'
import type { Autosave } from './autosave.ts'
import { createWrite } from './journal-write.ts'
import type { LastWord } from './last-word.ts'
import { createSnapshot } from './stored-draft.ts'

/** Leaves what is not in the journal yet; says whether all of it could be left. */
export function leaveLastWords(
  { unsaved, listBases }: Pick<Autosave, 'unsaved' | 'listBases'>,
  lastWords: Pick<LastWords, 'keep'>,
): boolean {
  const kept = [...unsaved].map(([key, work]) => {
    const writes = listBases(key).map(({ state, revision }) => createWrite(state, revision, work))
    const word: LastWord = { writes, snapshot: createSnapshot(work.open) }
    // Where it cannot, the browser asks the user whether to leave.
    return lastWords.keep(key, JSON.stringify(word))
  })
  // Each was tried: one that does not fit must not take the others with it.
  return kept.every((isKept) => isKept)
}
