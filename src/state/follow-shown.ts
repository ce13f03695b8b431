import type { ExclusiveKeys } from '../storage/exclusive-key.ts'
import { showDraft } from './draft-store.ts'
import { followDraft, type FollowedDraft } from './followed-draft.ts'
import type { DraftJournal } from './stored-draft.ts'
import { tellFreed } from './window-notices.ts'

interface FollowingParts {
  readonly journal: Pick<DraftJournal, 'load'>
  readonly keys: Pick<ExclusiveKeys, 'waitUntilFree'>
  readonly enqueue: (task: () => Promise<unknown>) => Promise<unknown>
  /** Writes the draft from here on, if nobody else does; says whether it does. */
  readonly goOn: (storageKey: string) => Promise<boolean>
}

/** The draft that this window shows and another one writes, if there is one. */
export interface ShownFollowing {
  readonly get: () => FollowedDraft | null
  readonly start: (storageKey: string) => void
  readonly stop: () => void
}

export function createShownFollowing({ journal, keys, enqueue, goOn }: FollowingParts): ShownFollowing {
  let following: FollowedDraft | null = null

  /** For as long as it is followed. A storage that does not answer is told of once. */
  async function takeWhenFree({ storageKey, signal }: FollowedDraft): Promise<void> {
    let isTold = false
    while (!signal.aborted) {
      await keys.waitUntilFree(storageKey, signal)
      await enqueue(async () => {
        if (signal.aborted) return
        try {
          if (await goOn(storageKey)) tellFreed()
          isTold = false
        } catch (error) {
          if (isTold) return
          isTold = true
          throw error
        }
      })
    }
  }

  return {
    get: () => following,
    start: (storageKey) => {
      const followed = followDraft(journal, storageKey, (open) => {
        if (following === followed) showDraft({ ...open, isElsewhere: true })
      })
      following = followed
      void enqueue(followed.reload)
      // Not in the queue, which it would keep for as long as it waits; whatever fails in it is told of all the same.
      takeWhenFree(followed).catch(async (error: unknown) => enqueue(async () => Promise.reject(error)))
    },
    stop: () => {
      following?.stop()
      following = null
    },
  }
}
