import type { OpenDraft } from './draft-store.ts'
import { createSnapshot, parseSnapshot, type DraftJournal } from './stored-draft.ts'
import { loadStoredState } from './stored-state.ts'
import type { WrittenState } from './stored-work.ts'

/** A draft that another window writes, kept up to date from what that one tells. */
export interface FollowedDraft {
  readonly storageKey: string
  /** Brings it to what the journal holds. Rejects where that cannot be read. */
  readonly reload: () => Promise<void>
  /** Rejects as above. */
  readonly receive: (written: Pick<WrittenState, 'revision' | 'patch'>) => Promise<void>
  readonly signal: AbortSignal
  readonly stop: () => void
}

export function followDraft(
  journal: Pick<DraftJournal, 'load'>,
  storageKey: string,
  show: (open: OpenDraft) => void,
): FollowedDraft {
  const abort = new AbortController()
  let base: { readonly open: OpenDraft; readonly revision: number } | null = null

  const advance = (open: OpenDraft, revision: number): void => {
    if (abort.signal.aborted) return
    base = { open, revision }
    show(open)
  }

  const reload = async (): Promise<void> => {
    const state = await loadStoredState(journal, storageKey)
    // Nothing is stored of a draft that its window cannot write: what is shown remains.
    if (state !== undefined && state.revision !== base?.revision) advance(state.open, state.revision)
  }

  return {
    storageKey,
    reload,
    receive: async ({ revision, patch }) => {
      if (patch === undefined || base === null) return reload()
      if (revision <= base.revision) return
      const isNext = revision === base.revision + 1
      const open = isNext ? parseSnapshot(createSnapshot(base.open), [patch]) : undefined
      return open === undefined ? reload() : advance(open, revision)
    },
    signal: abort.signal,
    stop: () => abort.abort(),
  }
}
