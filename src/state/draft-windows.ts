import { takeOver, handOver } from './draft-handover.ts'
import { createSharing, type SharingParts } from './draft-sharing.ts'
import { draftStore } from './draft-store.ts'
import { createId } from './new-id.ts'
import { loadStoredState } from './stored-state.ts'
import { parseWindowMessage, type WindowMessage } from './window-messages.ts'
import { windowStore } from './window-store.ts'

export interface DraftWindows {
  /** Begins to keep apart what windows write; the returned function ends it. */
  readonly start: () => () => void
  /**
   * For opening a stored draft: runs `open` once it is known whether this window is to write it. What `open` does not show
   * is not held.
   */
  readonly arrive: <T>(storageKey: string, open: (isMine: boolean) => Promise<T>) => Promise<T>
  /** 转到本窗口编辑: of the draft shown. */
  readonly takeOver: () => Promise<void>
  /** The page is put away, perhaps to come back. */
  readonly suspend: () => void
  readonly resume: () => Promise<void>
  /** The window was perhaps asleep: brings what it follows to what is stored. */
  readonly refresh: () => Promise<void>
}

/** Sees to it that one window writes a draft, and that the others that show it follow. */
export function createDraftWindows(parts: SharingParts): DraftWindows {
  const { journal, autosave, channel, recover } = parts
  const me = createId()
  const sharing = createSharing(parts)
  const { adapt, claim, enqueue, getFollowed, giveWay, setActive } = sharing

  const isBehind = (key: string, writtenRevision: number): boolean => {
    const bases = sharing.held.has(key) ? autosave.listBases(key) : []
    return bases.length > 0 && bases.every(({ revision }) => revision < writtenRevision)
  }

  const hear = (message: WindowMessage): void => {
    if (message.kind === 'asked') return handOver(sharing, parts, message.storageKey, message.by)
    if (message.kind !== 'written') return
    const { storageKey, revision } = message
    const followed = getFollowed()
    if (followed?.storageKey === storageKey) void enqueue(() => followed.receive(message))
    // By a window that was asleep, before it heard that the draft is this one's.
    else if (isBehind(storageKey, revision)) giveWay(storageKey)
  }

  return {
    arrive: (key, open) =>
      sharing.whileInTransit(key, async () => {
        const isMine = await claim(key)
        if (isMine) await recover(key)
        return open(isMine)
      }),
    takeOver: async () => {
      if (!windowStore.getState().isMoving) await enqueue(() => takeOver(sharing, parts, me))
    },
    refresh: async () => {
      const followed = getFollowed()
      if (followed !== null) await enqueue(followed.reload)
    },
    suspend: () => setActive(false),
    resume: async () => {
      setActive(true)
      const { open } = draftStore.getState()
      if (open === null || open.isElsewhere === true) return
      const { storageKey } = open
      if (!(await claim(storageKey))) return giveWay(storageKey)
      await enqueue(async () => {
        const state = await loadStoredState(journal, storageKey)
        const isKnown = autosave.listBases(storageKey).some(({ revision }) => revision === state?.revision)
        if (state !== undefined && !isKnown) giveWay(storageKey)
      })
    },
    start: () => {
      const stops = [
        draftStore.subscribe((state, previous) => {
          if (state.open !== previous.open) adapt()
        }),
        channel.listen((value) => {
          const message = parseWindowMessage(value)
          if (message !== undefined) hear(message)
        }),
        autosave.onWritten((written) => {
          channel.post({ kind: 'written', ...written } satisfies WindowMessage)
          adapt()
        }),
        autosave.onConflict(giveWay),
        autosave.askBefore(claim),
      ]
      setActive(true)
      return () => {
        setActive(false)
        for (const stop of stops) stop()
      }
    },
  }
}
