import { RevisionConflict } from '../storage/journal.ts'
import { describeStorageError, SILENT_STORAGE } from './describe-storage-error.ts'
import { draftStore, type DraftState } from './draft-store.ts'
import { createWrite } from './journal-write.ts'
import { createListeners } from './listeners.ts'
import { createRetryTimer } from './retry-timer.ts'
import { saveStateStore } from './save-state.ts'
import { draftJournal, type DraftJournal } from './stored-draft.ts'
import type { KnownBase, StoredState, Work, WrittenState } from './stored-work.ts'

/** A write that takes longer is told of within a second: the user must not take for saved what hangs. */
const SLOW_MILLISECONDS = 800

interface Failure {
  readonly work: Work
  readonly reason: string
  /** Another window went on with the draft: trying again would lose what was done there. */
  readonly isConflict: boolean
}

type MayWrite = (storageKey: string) => Promise<boolean>

export interface Autosave {
  /** Begins to follow the store; the returned function ends it. */
  readonly start: () => () => void
  /** Says what was read from the journal. */
  readonly markStored: (state: StoredState) => void
  /** States that are not on disk yet, or cannot be written: lost when the page closes. By storage key. */
  readonly unsaved: ReadonlyMap<string, Work>
  /** What the journal may hold of a draft with unsaved changes: its last state, and that of a write under way. */
  readonly listBases: (storageKey: string) => readonly KnownBase[]
  /** Tries again what could not be written. */
  readonly retry: () => void
  /** Whether the last attempt to write a draft has failed. */
  readonly hasFailed: () => boolean
  /** Resolves when nothing is being written any more, whether or not all could be. */
  readonly settle: () => Promise<void>
  /** Gives up what this window holds of a draft: another one has it now. */
  readonly letGo: (storageKey: string) => void
  /** Writes a state that is not the one shown. */
  readonly keep: (work: Work) => void
  /** Told of each write that went through; the returned function ends it. */
  readonly onWritten: (listener: (written: WrittenState) => void) => () => void
  /** Told of each draft that another window went on with; the returned function ends it. */
  readonly onConflict: (listener: (storageKey: string) => void) => () => void
  /** Asks before each write whether the draft is this window's to write; the returned function ends it. */
  readonly askBefore: (mayWrite: MayWrite) => () => void
}

/**
 * Writes every draft that was worked on to the journal, one write at a time; what arrives during a write is written
 * together after it. After a failure the next write is a whole snapshot, and the state says what is wrong. A draft that
 * another window has written is not written from here any more: the work goes on in memory until the page is loaded anew.
 */
export function createAutosave(journal: DraftJournal): Autosave {
  const unsaved = new Map<string, Work>()
  const failures = new Map<string, Failure>()
  /** What the journal last held of each draft, as far as this window knows. */
  const written = new Map<string, Pick<StoredState, 'revision' | 'at'>>()
  const writes = createListeners<WrittenState>()
  const conflicts = createListeners<string>()
  let mayWrite: MayWrite = async () => true
  let stored: StoredState | null = null
  /** Of the write under way: what it began from, and what it ends in if all goes well. */
  let underWay: readonly StoredState[] = []
  let writing: Promise<void> | null = null
  let isSlow = false
  /** Storage keys of failed writes that are to be tried again, although nothing has changed since. */
  const dueAgain = new Set<string>()

  const write = async (work: Work): Promise<WrittenState> => {
    const { open, history } = work
    const { storageKey } = open
    // The window that it belongs to will have written, or is about to.
    if (!(await mayWrite(storageKey))) throw new RevisionConflict(Infinity)
    const before = stored?.open.storageKey === storageKey ? stored : null
    // Unknown until the write has ended: a failed one may have changed nothing or everything.
    stored = null
    const expectedRevision = written.get(storageKey)?.revision ?? 0
    const change = createWrite(before, expectedRevision, work)
    const entryCount = change.content.kind === 'entry' ? (before?.entryCount ?? 0) + 1 : 0
    const next = { open, history, entryCount, revision: expectedRevision + 1, at: new Date() }
    underWay = before === null ? [next] : [before, next]
    const revision = await journal.write(storageKey, change)
    stored = { ...next, revision, at: new Date() }
    written.set(storageKey, stored)
    return {
      storageKey,
      revision,
      ...(change.content.kind === 'entry' ? { patch: change.content.entry } : {}),
    }
  }

  const attempt = async (key: string, work: Work): Promise<void> => {
    dueAgain.delete(key)
    showState()
    const slowTimer = setTimeout(() => {
      isSlow = true
      showState()
    }, SLOW_MILLISECONDS)
    try {
      const wrote = await write(work)
      failures.delete(key)
      timer.reset()
      if (unsaved.get(key) === work) unsaved.delete(key)
      writes.tell(wrote)
    } catch (error) {
      const isConflict = error instanceof RevisionConflict
      if (isConflict && error.storedRevision === 0) {
        // Removed, as with the data of the site: there is nothing to be lost by writing it again, as a whole.
        written.delete(key)
        return await attempt(key, work)
      }
      failures.set(key, { work, reason: describeStorageError(error), isConflict })
      if (isConflict) conflicts.tell(key)
      else timer.start()
    } finally {
      clearTimeout(slowTimer)
      isSlow = false
      underWay = []
    }
  }

  const findUntried = (): readonly [string, Work] | undefined =>
    [...unsaved].find(([key, work]) => {
      const failure = failures.get(key)
      return failure === undefined || (!failure.isConflict && (failure.work !== work || dueAgain.has(key)))
    })

  const writeUntried = async (): Promise<void> => {
    // After the task of the edit itself, which is to be painted first: working out what to write takes time.
    await new Promise((resolve) => setTimeout(resolve))
    for (let next = findUntried(); next !== undefined; next = findUntried()) await attempt(...next)
    writing = null
    showState()
  }

  const beginWriting = (): void => {
    if (writing === null && findUntried() !== undefined) writing = writeUntried()
  }

  const retry = (): void => {
    timer.stop()
    for (const key of failures.keys()) dueAgain.add(key)
    beginWriting()
  }

  const timer = createRetryTimer(retry)

  const showState = (): void => {
    const key = draftStore.getState().open?.storageKey
    const waiting = key === undefined ? undefined : unsaved.get(key)
    if (key === undefined || waiting === undefined) {
      const at = key === undefined ? null : (written.get(key)?.at ?? null)
      saveStateStore.setState({ state: { kind: 'saved', at } })
      return
    }
    // A newer state of a draft that could not be written is shown as unsaved until a write has gone well.
    const reason = failures.get(key)?.reason ?? (isSlow ? SILENT_STORAGE : undefined)
    saveStateStore.setState({
      state: reason === undefined ? { kind: 'saving' } : { kind: 'unsaved', reason },
    })
  }

  const follow = ({ open, history }: Pick<DraftState, 'open' | 'history'>): void => {
    const isKnown = stored !== null && open === stored.open && history === stored.history
    // What another window writes is not this one's to write.
    if (open !== null && open.isElsewhere === undefined && !isKnown)
      unsaved.set(open.storageKey, { open, history })
    showState()
    beginWriting()
  }

  /** What is on the screen is all there is left of it. */
  const writeAgain = (): void => {
    stored = null
    follow(draftStore.getState())
  }

  return {
    unsaved,
    retry,
    listBases: (storageKey) => {
      const states = underWay.length > 0 ? underWay : stored === null ? [] : [stored]
      const known = states.filter(({ open }) => open.storageKey === storageKey)
      const revision = written.get(storageKey)?.revision
      if (known.length === 0) return revision === undefined ? [] : [{ revision, state: null }]
      return known.map((state) => ({ revision: state.revision, state }))
    },
    hasFailed: () => failures.size > 0,
    settle: async () => writing ?? undefined,
    letGo: (storageKey) => {
      unsaved.delete(storageKey)
      failures.delete(storageKey)
      written.delete(storageKey)
      if (stored?.open.storageKey === storageKey) stored = null
      showState()
    },
    onWritten: writes.add,
    onConflict: conflicts.add,
    askBefore: (ask) => {
      mayWrite = ask
      return () => (mayWrite = async () => true)
    },
    keep: (work) => {
      unsaved.set(work.open.storageKey, work)
      beginWriting()
    },
    markStored: (state) => {
      const { storageKey } = state.open
      // What was read before this window's last write is out of date.
      if (unsaved.has(storageKey) || (written.get(storageKey)?.revision ?? 0) > state.revision) return
      stored = state
      written.set(storageKey, state)
    },
    start: () => {
      follow(draftStore.getState())
      const stops = [
        draftStore.subscribe((state, previous) => {
          if (state.open !== previous.open || state.history !== previous.history) follow(state)
        }),
        journal.onLost(writeAgain),
      ]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}

/** The page's one autosave. */
export const autosave: Autosave = createAutosave(draftJournal)
