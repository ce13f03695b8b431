import type { ExclusiveKeys } from '../storage/exclusive-key.ts'
import type { WindowChannel } from '../storage/window-channel.ts'
import type { Autosave } from './autosave.ts'
import { draftStore, showDraft, type OpenDraft } from './draft-store.ts'
import { followDraft, type FollowedDraft } from './followed-draft.ts'
import { createHeldKeys } from './held-keys.ts'
import { createId } from './new-id.ts'
import { rescueUnsaved } from './rescue-unsaved.ts'
import type { DraftJournal } from './stored-draft.ts'
import { loadStoredState, sealStoredState } from './stored-state.ts'
import { askWriter, parseWindowMessage, type WindowMessage } from './window-messages.ts'
import { tellFault, tellFreed, tellKept, tellRescued } from './window-notices.ts'
import { windowStore } from './window-store.ts'

/** Within which a window that was given a draft has seized its key. */
const SEIZING_MILLISECONDS = 3000

export interface DraftWindows {
  /** Begins to keep apart what windows write. */
  readonly start: (acceptTyping: () => void) => () => void
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
}

interface Parts {
  readonly journal: DraftJournal
  readonly autosave: Autosave
  readonly keys: ExclusiveKeys
  readonly channel: WindowChannel
}

/** Sees to it that one window writes a draft, and that the others that show it follow. */
export function createDraftWindows({ journal, autosave, keys, channel }: Parts): DraftWindows {
  const me = createId()
  const held = createHeldKeys(keys, giveWay)
  /** Being opened, handed over or taken: neither released nor followed yet, whatever is shown. */
  const inTransit: string[] = []
  const givingWay = new Set<string>()
  let following: FollowedDraft | null = null
  let acceptTyping = (): void => undefined
  let isActive = false
  let lastTask: Promise<unknown> = Promise.resolve()

  /** One after the other: each finds the window as the one before has left it. */
  function enqueue(task: () => Promise<unknown>): Promise<unknown> {
    lastTask = lastTask.then(task).catch(tellFault)
    return lastTask
  }

  async function whileInTransit<T>(key: string, work: () => Promise<T>): Promise<T> {
    inTransit.push(key)
    try {
      return await work()
    } finally {
      inTransit.splice(inTransit.indexOf(key), 1)
      adapt()
    }
  }

  const claim = async (key: string): Promise<boolean> => !isActive || held.claim(key)

  /** Fits what this window holds and follows to what it shows. */
  function adapt(): void {
    const { open } = draftStore.getState()
    const shown = open?.storageKey
    const isElsewhere = open?.isElsewhere === true
    if (following !== null && (following.storageKey !== shown || !isElsewhere)) stopFollowing()
    const isNeeded = (key: string): boolean =>
      (key === shown && !isElsewhere) || inTransit.includes(key) || autosave.unsaved.has(key)
    held.releaseUnless(isNeeded)
    if (!isActive || shown === undefined || inTransit.includes(shown)) return
    if (!isElsewhere) void claimShown(shown)
    else if (following === null) startFollowing(shown)
  }

  async function claimShown(key: string): Promise<void> {
    if (held.has(key)) return
    if (await claim(key)) adapt()
    else giveWay(key)
  }

  function startFollowing(key: string): void {
    const followed = followDraft(journal, key, (open) => {
      if (following === followed) showDraft({ ...open, isElsewhere: true })
    })
    following = followed
    void enqueue(followed.reload)
    void takeWhenFree(followed)
  }

  function stopFollowing(): void {
    following?.stop()
    following = null
    windowStore.setState({ isMoving: false, isLost: false })
  }

  async function takeWhenFree({ storageKey, signal }: FollowedDraft): Promise<void> {
    while (!signal.aborted) {
      await keys.waitUntilFree(storageKey, signal)
      if (signal.aborted) return
      await enqueue(async () => {
        if (!signal.aborted && (await goOn(storageKey, claim))) tellFreed()
      })
    }
  }

  /** Writes the draft shown from what is stored on, if `take` gets the key. */
  function goOn(
    key: string,
    take: (key: string) => Promise<boolean>,
    load = sealStoredState,
  ): Promise<boolean> {
    return whileInTransit(key, async () => {
      if (!(await take(key))) return false
      const state = await load(journal, key)
      const { open } = draftStore.getState()
      if (open?.storageKey !== key || !held.has(key)) return false
      stopFollowing()
      if (state === undefined) {
        showDraft(withoutElsewhere(open))
        return true
      }
      autosave.letGo(key)
      autosave.markStored(state)
      showDraft(state.open, state.history)
      if (load === sealStoredState)
        post({ kind: 'written', storageKey: key, revision: state.revision, patch: [] })
      return true
    })
  }

  /** Stops edits at once; what is being typed is still accepted. */
  function freeze(key: string): void {
    if (!isShownAsMine(key)) return
    acceptTyping()
    const { open, history } = draftStore.getState()
    if (open !== null) showDraft({ ...open, isElsewhere: true }, history)
  }

  /** Another window went on with a draft: this one keeps what it could not write, and follows. */
  function giveWay(key: string): void {
    if (givingWay.has(key)) return
    givingWay.add(key)
    void whileInTransit(key, () => {
      freeze(key)
      return enqueue(async () => {
        await autosave.settle()
        const rescued = await rescueUnsaved(journal, autosave, key)
        if (rescued !== undefined) tellRescued(rescued)
        // Where the key is still held the other one wrote without it, and this one goes on after it.
        if (held.has(key)) await goOn(key, async () => true)
        else markLost(key)
      }).finally(() => givingWay.delete(key))
    })
  }

  function handOver(key: string, to: string): void {
    if (!held.has(key)) return
    const answer = (kind: 'heard' | 'handedOver' | 'kept'): void => post({ kind, storageKey: key, to })
    answer('heard')
    void whileInTransit(key, () => {
      freeze(key)
      return enqueue(async () => {
        await autosave.settle()
        const work = autosave.unsaved.get(key)
        if (work !== undefined && held.has(key)) {
          if (draftStore.getState().open?.storageKey === key) showDraft(work.open, work.history)
          return answer('kept')
        }
        const hold = held.handOver(key)
        if (hold === undefined) return
        autosave.letGo(key)
        answer('handedOver')
        markLost(key)
        setTimeout(hold.release, SEIZING_MILLISECONDS)
      })
    })
  }

  async function takeOver(): Promise<void> {
    const followed = following
    if (followed === null || followed.signal.aborted) return
    const { storageKey } = followed
    windowStore.setState({ isMoving: true })
    try {
      if (await goOn(storageKey, claim)) return
      const answer = await askWriter(channel, storageKey, me)
      if (followed.signal.aborted) return
      if (answer === 'kept') return tellKept()
      const seize = async (key: string): Promise<boolean> => {
        if (!held.has(key)) await held.seize(key)
        return true
      }
      await goOn(storageKey, seize, answer === 'handedOver' ? loadStoredState : sealStoredState)
    } finally {
      windowStore.setState({ isMoving: false })
    }
  }

  function hear(message: WindowMessage): void {
    if (message.kind === 'asked') handOver(message.storageKey, message.by)
    else if (message.kind === 'written' && following?.storageKey === message.storageKey) {
      const followed = following
      void enqueue(() => followed.receive(message))
    }
  }

  function post(message: WindowMessage): void {
    channel.post(message)
  }

  function suspend(): void {
    isActive = false
    following?.stop()
    following = null
    held.releaseUnless(() => false)
  }

  return {
    arrive: (key, open) => whileInTransit(key, async () => open(await claim(key))),
    takeOver: async () => {
      if (!windowStore.getState().isMoving) await enqueue(takeOver)
    },
    suspend,
    resume: async () => {
      isActive = true
      const { open } = draftStore.getState()
      if (open === null || open.isElsewhere === true) return adapt()
      const { storageKey } = open
      if (!(await claim(storageKey))) return giveWay(storageKey)
      await enqueue(async () => {
        const state = await loadStoredState(journal, storageKey)
        const isKnown = autosave.listBases(storageKey).some(({ revision }) => revision === state?.revision)
        if (state !== undefined && !isKnown) giveWay(storageKey)
      })
    },
    start: (accept) => {
      isActive = true
      acceptTyping = accept
      const stops = [
        draftStore.subscribe((state, previous) => {
          if (state.open !== previous.open) adapt()
        }),
        channel.listen((value) => {
          const message = parseWindowMessage(value)
          if (message !== undefined && isActive) hear(message)
        }),
        autosave.onWritten((written) => {
          post({ kind: 'written', ...written })
          adapt()
        }),
        autosave.onConflict(giveWay),
        autosave.askBefore(claim),
      ]
      adapt()
      return () => {
        suspend()
        for (const stop of stops) stop()
      }
    },
  }
}

function isShownAsMine(key: string): boolean {
  const { open } = draftStore.getState()
  return open?.storageKey === key && open.isElsewhere !== true
}

function markLost(key: string): void {
  if (draftStore.getState().open?.storageKey === key) windowStore.setState({ isLost: true })
}

function withoutElsewhere({ isElsewhere: _before, ...open }: OpenDraft): OpenDraft {
  return open
}
