import { draftStore, showDraft } from './draft-store.ts'
import { markLost, type DraftSharing, type SharingParts } from './draft-sharing.ts'
import { loadStoredState, sealStoredState } from './stored-state.ts'
import { askWriter, type WindowMessage } from './window-messages.ts'
import { tellFault, tellKept } from './window-notices.ts'
import { windowStore } from './window-store.ts'

/** Within which a window that was given a draft has seized its key. */
const SEIZING_MILLISECONDS = 3000

/** Lets another window have a draft that this one writes: after the last write, and not where work would be lost. */
export function handOver(
  { held, whileInTransit, freeze, enqueue }: DraftSharing,
  { autosave, channel }: Pick<SharingParts, 'autosave' | 'channel'>,
  key: string,
  to: string,
): void {
  if (!held.has(key)) return
  const answer = (kind: 'heard' | 'handedOver' | 'kept'): void => {
    channel.post({ kind, storageKey: key, to } satisfies WindowMessage)
  }
  answer('heard')
  const work = whileInTransit(key, () => {
    freeze(key)
    return enqueue(async () => {
      await autosave.settle()
      const work = autosave.unsaved.get(key)
      if (work !== undefined && held.has(key)) {
        if (draftStore.getState().open?.storageKey === key) showDraft(work.open, work.history)
        return answer('kept')
      }
      const hold = held.handOver(key)
      // Seized in the meantime.
      if (hold === undefined) return
      autosave.letGo(key)
      answer('handedOver')
      markLost(key)
      setTimeout(hold.release, SEIZING_MILLISECONDS)
    })
  })
  work.catch(tellFault)
}

/** Has this window write the draft that it follows. One that writes it and does not answer is overruled. */
export async function takeOver(
  { held, getFollowed, goOn, claim }: DraftSharing,
  { channel }: Pick<SharingParts, 'channel'>,
  me: string,
): Promise<void> {
  const followed = getFollowed()
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
