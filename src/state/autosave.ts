import { RevisionConflict } from '../storage/journal.ts'
import { describeStorageError } from './describe-storage-error.ts'
import { draftStore, type OpenDraft } from './draft-store.ts'
import { saveStateStore } from './save-state.ts'
import {
  createEntry,
  createSnapshot,
  draftJournal,
  summarizeDraft,
  type DraftJournal,
} from './stored-draft.ts'

/** Entries after which a snapshot replaces them, so that reopening stays quick. */
const ENTRIES_PER_SNAPSHOT = 200
/** Changes above which a snapshot is no dearer to write than what changed, and cheaper to read. */
const MOST_CHANGES_PER_ENTRY = 500
const RETRY_MILLISECONDS = 15_000

/** A state as the journal holds it. */
export interface StoredState {
  readonly open: OpenDraft
  /** Entries since the snapshot. */
  readonly entryCount: number
  readonly revision: number
  /** When it was written, where that is known. */
  readonly at: Date | null
}

interface Failure {
  readonly open: OpenDraft
  readonly reason: string
  /** Another window went on with the draft: trying again would lose what was done there. */
  readonly isConflict: boolean
}

export interface Autosave {
  /** Begins to follow the store; the returned function ends it. */
  readonly start: () => () => void
  /** Says what was read from the journal. */
  readonly markStored: (state: StoredState) => void
  /** States that are not on disk yet, or cannot be written: lost when the page closes. By storage key. */
  readonly unsaved: ReadonlyMap<string, OpenDraft>
  /** Tries again what could not be written. */
  readonly retry: () => void
}

/**
 * Writes every draft that was worked on to the journal, one write at a time; what arrives during a write is written
 * together after it. After a failure the next write is a whole snapshot, and the state says what is wrong. A draft that
 * another window has written is not written from here any more: the work goes on in memory until the page is loaded anew.
 */
export function createAutosave(journal: DraftJournal): Autosave {
  const unsaved = new Map<string, OpenDraft>()
  const failures = new Map<string, Failure>()
  /** What the journal last held of each draft, as far as this window knows. */
  const written = new Map<string, Pick<StoredState, 'revision' | 'at'>>()
  let stored: Pick<StoredState, 'open' | 'entryCount'> | null = null
  let isWriting = false
  let retryTimer: ReturnType<typeof setTimeout> | undefined

  const write = async (next: OpenDraft): Promise<void> => {
    const { storageKey } = next
    const before = stored?.open.storageKey === storageKey ? stored : null
    // Unknown until the write has ended: a failed one may have changed nothing or everything.
    stored = null
    const summary = summarizeDraft(next)
    const expected = written.get(storageKey)?.revision ?? 0
    const entry =
      before !== null && before.entryCount < ENTRIES_PER_SNAPSHOT ? createEntry(before.open, next) : undefined
    const isAppended = entry !== undefined && entry.length <= MOST_CHANGES_PER_ENTRY
    const revision = isAppended
      ? await journal.append(storageKey, expected, entry, summary)
      : await journal.replace(storageKey, expected, createSnapshot(next), summary)
    written.set(storageKey, { revision, at: new Date() })
    stored = { open: next, entryCount: isAppended ? (before?.entryCount ?? 0) + 1 : 0 }
  }

  const attempt = async (key: string, next: OpenDraft): Promise<void> => {
    showState()
    try {
      await write(next)
      failures.delete(key)
      if (unsaved.get(key) === next) unsaved.delete(key)
    } catch (error) {
      const isConflict = error instanceof RevisionConflict
      if (isConflict && error.storedRevision === 0) {
        // Removed, as with the data of the site: there is nothing to be lost by writing it again, as a whole.
        written.delete(key)
        return attempt(key, next)
      }
      failures.set(key, { open: next, reason: describeStorageError(error), isConflict })
      if (!isConflict) retryTimer ??= setTimeout(retry, RETRY_MILLISECONDS)
    }
  }

  const findUntried = (): readonly [string, OpenDraft] | undefined =>
    [...unsaved].find(([key, open]) => {
      const failure = failures.get(key)
      return failure === undefined || (!failure.isConflict && failure.open !== open)
    })

  const writeUntried = async (): Promise<void> => {
    if (isWriting) return
    isWriting = true
    for (let next = findUntried(); next !== undefined; next = findUntried()) await attempt(...next)
    isWriting = false
    showState()
  }

  const retry = (): void => {
    clearTimeout(retryTimer)
    retryTimer = undefined
    for (const [key, { isConflict }] of failures) if (!isConflict) failures.delete(key)
    void writeUntried()
  }

  const showState = (): void => {
    const key = draftStore.getState().open?.storageKey
    const waiting = key === undefined ? undefined : unsaved.get(key)
    if (key === undefined || waiting === undefined) {
      const at = key === undefined ? null : (written.get(key)?.at ?? null)
      saveStateStore.setState({ state: { kind: 'saved', at } })
      return
    }
    const failure = failures.get(key)
    // A newer state of a draft that could not be written is shown as unsaved until a write has gone well.
    saveStateStore.setState({
      state: failure === undefined ? { kind: 'saving' } : { kind: 'unsaved', reason: failure.reason },
    })
  }

  const follow = (open: OpenDraft | null): void => {
    if (open !== null && open !== stored?.open) unsaved.set(open.storageKey, open)
    showState()
    void writeUntried()
  }

  return {
    unsaved,
    retry,
    markStored: ({ open, entryCount, revision, at }) => {
      const { storageKey } = open
      // What was read before this window's last write is out of date.
      if (unsaved.has(storageKey) || (written.get(storageKey)?.revision ?? 0) > revision) return
      stored = { open, entryCount }
      written.set(storageKey, { revision, at })
    },
    start: () => {
      follow(draftStore.getState().open)
      return draftStore.subscribe((state, previous) => {
        if (state.open !== previous.open) follow(state.open)
      })
    },
  }
}

/** The page's one autosave. */
export const autosave: Autosave = createAutosave(draftJournal)

/** Asks before the page closes while something is not on disk, and tries again when the user comes back to it. */
export function guardLeaving({ unsaved, retry }: Pick<Autosave, 'unsaved' | 'retry'>): void {
  window.addEventListener('beforeunload', (event) => {
    if (unsaved.size === 0) return
    event.preventDefault()
    // What browsers before Chromium 119 heed.
    event.returnValue = true
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && unsaved.size > 0) retry()
  })
}
