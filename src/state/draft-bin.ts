import type { LastWords } from '../storage/last-words.ts'
import { autosave } from './autosave.ts'
import { lastWords } from './last-words.ts'
import { draftJournal, parseSummary, type DraftJournal, type DraftSummary } from './stored-draft.ts'

/** For how long a draft can be taken out of the bin again. */
export const DAYS_IN_BIN = 30
const DAY_MILLISECONDS = 86_400_000

/** A draft in 回收站. */
export interface BinnedDraft {
  readonly storageKey: string
  /** `null` for one that is stored but damaged. */
  readonly summary: DraftSummary | null
  /** Days until it is removed, begun ones counted. */
  readonly daysLeft: number
}

/** What is in the bin, the last put there first; what has been there for too long is removed for good before. */
export async function listBin(
  now: Date,
  journal: DraftJournal = draftJournal,
): Promise<readonly BinnedDraft[]> {
  const binned = (await journal.list()).flatMap(({ key, summary, binnedAt }) =>
    binnedAt === undefined ? [] : [{ key, summary, binnedAt, age: now.getTime() - Date.parse(binnedAt) }],
  )
  const isOver = ({ age }: { readonly age: number }): boolean => age >= DAYS_IN_BIN * DAY_MILLISECONDS
  await Promise.all(binned.filter(isOver).map(({ key }) => journal.remove(key)))
  return binned
    .filter((draft) => !isOver(draft))
    .sort((left, right) => (left.binnedAt < right.binnedAt ? 1 : -1))
    .map(({ key, summary, age }) => ({
      storageKey: key,
      summary: parseSummary(summary) ?? null,
      // A clock that was put back must not promise more than there is.
      daysLeft: Math.min(DAYS_IN_BIN, Math.ceil(DAYS_IN_BIN - age / DAY_MILLISECONDS)),
    }))
}

/** 删除: into the bin, from where it can be taken back. Rejects where the storage fails, as the next two do. */
export async function binDraft(
  storageKey: string,
  journal: DraftJournal = draftJournal,
  words: Pick<LastWords, 'remove'> = lastWords,
): Promise<void> {
  await autosave.settle()
  // The bin would hold an older state, or nothing at all.
  if (autosave.unsaved.has(storageKey)) throw new Error(`The draft ${storageKey} could not be written`)
  autosave.letGo(storageKey)
  await journal.setBinned(storageKey, new Date().toISOString())
  // What could not be brought in of it would take it out of the bin again.
  words.remove(storageKey)
}

/** 还原 */
export async function restoreDraft(storageKey: string, journal: DraftJournal = draftJournal): Promise<void> {
  await journal.setBinned(storageKey, null)
}

/** 彻底删除: with its undo history and its versions. */
export async function removeDraft(
  storageKey: string,
  journal: DraftJournal = draftJournal,
  words: Pick<LastWords, 'remove'> = lastWords,
): Promise<void> {
  await autosave.settle()
  autosave.letGo(storageKey)
  await journal.remove(storageKey)
  words.remove(storageKey)
}
