import type { ExclusiveKeys } from '../storage/exclusive-key.ts'
import type { LastWords } from '../storage/last-words.ts'
import type { WindowChannel } from '../storage/window-channel.ts'
import type { Autosave } from './autosave.ts'
import { draftStore, showDraft, type OpenDraft } from './draft-store.ts'
import { createShownFollowing } from './follow-shown.ts'
import type { FollowedDraft } from './followed-draft.ts'
import { createHeldKeys, type HeldKeys } from './held-keys.ts'
import { rescueUnsaved } from './rescue-unsaved.ts'
import type { DraftJournal } from './stored-draft.ts'
import { sealStoredState } from './stored-state.ts'
import type { WindowMessage } from './window-messages.ts'
import { takeBackFreed, tellFault, tellRescued } from './window-notices.ts'
import { windowStore } from './window-store.ts'

export interface SharingParts {
  readonly journal: DraftJournal
  readonly autosave: Autosave
  readonly keys: ExclusiveKeys
  readonly channel: WindowChannel
  /** Accepts what is being typed; called before the draft goes to another window. */
  readonly acceptTyping: () => void
  /** Brings in what a window that is gone could not write any more. Never rejects. */
  readonly recover: (storageKey: string) => Promise<void>
  readonly lastWords: Pick<LastWords, 'remove'>
}

/** What this window holds, shows and follows of the drafts that windows share. */
export interface DraftSharing {
  readonly held: HeldKeys
  /** While off, everything is this window's, and nothing is held. */
  readonly setActive: (isActive: boolean) => void
  /** One task after the other: each finds the window as the one before has left it. A failure is told of. */
  readonly enqueue: (task: () => Promise<unknown>) => Promise<unknown>
  /** While `work` runs, the draft is neither released nor followed, whatever is shown. */
  readonly whileInTransit: <T>(key: string, work: () => Promise<T>) => Promise<T>
  readonly claim: (key: string) => Promise<boolean>
  /** Fits what this window holds and follows to what it shows. */
  readonly adapt: () => void
  readonly getFollowed: () => FollowedDraft | null
  /**
   * Writes the draft shown from what is stored on, if `take` gets the key; says whether it does. By default what a window
   * that was asleep still wants to write is refused from then on.
   */
  readonly goOn: (
    key: string,
    take: (key: string) => Promise<boolean>,
    load?: typeof sealStoredState,
  ) => Promise<boolean>
  /** Stops edits at once; what is being typed is still accepted. */
  readonly freeze: (key: string) => void
  /** Another window went on with a draft: this one keeps what it could not write, and follows. */
  readonly giveWay: (key: string) => void
}

export function createSharing(parts: SharingParts): DraftSharing {
  const { journal, autosave, keys, channel, lastWords, ...hooks } = parts
  const held = createHeldKeys(keys, giveWay)
  /** Being opened, handed over or taken: neither released nor followed yet, whatever is shown. */
  const inTransit: string[] = []
  const givingWay = new Set<string>()
  const following = createShownFollowing({ journal, keys, enqueue, goOn: (key) => goOn(key, claim) })
  let isActive = false
  let lastTask: Promise<unknown> = Promise.resolve()

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

  function adapt(): void {
    const { open } = draftStore.getState()
    const shown = open?.storageKey
    const isElsewhere = open?.isElsewhere === true
    const followed = following.get()
    if (followed !== null && (followed.storageKey !== shown || !isElsewhere)) stopFollowing()
    const isNeeded = (key: string): boolean =>
      (key === shown && !isElsewhere) || inTransit.includes(key) || autosave.unsaved.has(key)
    held.releaseUnless(isNeeded)
    if (!isActive || shown === undefined || inTransit.includes(shown)) return
    if (!isElsewhere) claimShown(shown).catch(tellFault)
    else if (following.get() === null) following.start(shown)
  }

  async function claimShown(key: string): Promise<void> {
    if (held.has(key)) return
    if (await claim(key)) adapt()
    else giveWay(key)
  }

  function stopFollowing(): void {
    following.stop()
    windowStore.setState({ isMoving: false, isLost: false })
  }

  function goOn(
    key: string,
    take: (key: string) => Promise<boolean>,
    load = sealStoredState,
  ): Promise<boolean> {
    return whileInTransit(key, async () => {
      if (!(await take(key))) return false
      if (load === sealStoredState) await hooks.recover(key)
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

  function freeze(key: string): void {
    if (!isShownAsMine(key)) return
    hooks.acceptTyping()
    const { open, history } = draftStore.getState()
    if (open !== null) showDraft({ ...open, isElsewhere: true }, history)
  }

  function giveWay(key: string): void {
    if (givingWay.has(key)) return
    givingWay.add(key)
    const work = whileInTransit(key, () => {
      freeze(key)
      return enqueue(async () => {
        await autosave.settle()
        const rescued = await rescueUnsaved(journal, autosave, lastWords, key)
        if (rescued !== undefined) tellRescued(rescued)
        // Where the key is still held the other one wrote without it, and this one goes on after it.
        if (held.has(key)) await goOn(key, async () => true)
        else markLost(key)
      }).finally(() => givingWay.delete(key))
    })
    work.catch(tellFault)
  }

  function setActive(active: boolean): void {
    isActive = active
    if (active) return adapt()
    following.stop()
    held.releaseUnless(() => false)
  }

  function post(message: WindowMessage): void {
    channel.post(message)
  }

  const getFollowed = (): FollowedDraft | null => following.get()
  return { held, setActive, enqueue, whileInTransit, claim, adapt, getFollowed, goOn, freeze, giveWay }
}

function isShownAsMine(key: string): boolean {
  const { open } = draftStore.getState()
  return open?.storageKey === key && open.isElsewhere !== true
}

/** It was edited here before. */
export function markLost(key: string): void {
  if (draftStore.getState().open?.storageKey !== key) return
  windowStore.setState({ isLost: true })
  takeBackFreed()
}

function withoutElsewhere({ isElsewhere: _before, ...open }: OpenDraft): OpenDraft {
  return open
}
