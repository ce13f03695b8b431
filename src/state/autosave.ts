import { draftStore, type OpenDraft } from './draft-store.ts'
import { saveStateStore } from './save-state.ts'
import { createEntry, draftJournal, summarizeDraft, type DraftJournal } from './stored-draft.ts'

/** Entries after which a snapshot replaces them, so that reopening stays quick. */
const ENTRIES_PER_SNAPSHOT = 200
const RETRY_MILLISECONDS = 15_000

export interface Autosave {
  /** Begins to follow the store; the returned function ends it. */
  readonly start: () => () => void
  /** Says that the journal already holds this state, as a snapshot with so many entries. */
  readonly markStored: (open: OpenDraft, entryCount: number) => void
  /** States that are not on disk yet, or cannot be written: lost when the page closes. By storage key. */
  readonly unsaved: ReadonlyMap<string, OpenDraft>
  /** Tries again what could not be written. */
  readonly retry: () => void
}

/**
 * Writes every draft that was worked on to the journal, one write at a time; what arrives during a write is written
 * together after it. After a failure the next write is a whole snapshot, and the state says what is wrong.
 */
export function createAutosave(journal: DraftJournal): Autosave {
  const unsaved = new Map<string, OpenDraft>()
  const failures = new Map<string, { readonly open: OpenDraft; readonly reason: string }>()
  let stored: { readonly open: OpenDraft; readonly entryCount: number } | null = null
  let isWriting = false
  let retryTimer: ReturnType<typeof setTimeout> | undefined

  const write = async (next: OpenDraft): Promise<void> => {
    const before = stored?.open.storageKey === next.storageKey ? stored : null
    // Unknown until the write has ended: a failed one may have changed nothing or everything.
    stored = null
    const summary = summarizeDraft(next)
    if (before !== null && before.entryCount < ENTRIES_PER_SNAPSHOT) {
      await journal.append(next.storageKey, createEntry(before.open, next), summary)
      stored = { open: next, entryCount: before.entryCount + 1 }
    } else {
      await journal.replace(next.storageKey, next, summary)
      stored = { open: next, entryCount: 0 }
    }
  }

  const attempt = async (key: string, next: OpenDraft): Promise<void> => {
    showState()
    try {
      await write(next)
      failures.delete(key)
      if (unsaved.get(key) === next) unsaved.delete(key)
    } catch (error) {
      failures.set(key, { open: next, reason: describeStorageError(error) })
      retryTimer ??= setTimeout(retry, RETRY_MILLISECONDS)
    }
  }

  const findUntried = (): readonly [string, OpenDraft] | undefined =>
    [...unsaved].find(([key, open]) => failures.get(key)?.open !== open)

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
    failures.clear()
    void writeUntried()
  }

  const showState = (): void => {
    const key = draftStore.getState().open?.storageKey
    const waiting = key === undefined ? undefined : unsaved.get(key)
    if (key === undefined || waiting === undefined) {
      saveStateStore.setState({ state: { kind: 'saved', at: new Date() } })
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
    markStored: (open, entryCount) => {
      const { storageKey } = open
      // Of what was written in this window more is known than a reader can say.
      if (stored?.open.storageKey !== storageKey && !unsaved.has(storageKey)) stored = { open, entryCount }
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

function describeStorageError(error: unknown): string {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return '本机存储空间已满，请立即导出 JSON 保存到文件'
  if (name === 'InvalidStateError' || name === 'SecurityError')
    return '浏览器不允许本页保存数据，请导出 JSON 保存到文件'
  return '写入本机存储失败，请导出 JSON 保存到文件'
}
