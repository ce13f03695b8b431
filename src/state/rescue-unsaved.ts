import { isSameContent } from '../lib/is-same-content.ts'
import type { LastWords } from '../storage/last-words.ts'
import type { Autosave } from './autosave.ts'
import type { OpenDraft } from './draft-store.ts'
import { createId } from './new-id.ts'
import type { DraftJournal } from './stored-draft.ts'
import { loadStoredState } from './stored-state.ts'

/**
 * Keeps what this window could not write of a draft, with which another one went on, as a draft of its own, and gives up
 * the draft itself. `undefined` where there was nothing to keep, or where it is stored all the same.
 */
export async function rescueUnsaved(
  journal: Pick<DraftJournal, 'load'>,
  autosave: Pick<Autosave, 'unsaved' | 'letGo' | 'keep' | 'settle'>,
  lastWords: Pick<LastWords, 'remove'>,
  storageKey: string,
): Promise<OpenDraft | undefined> {
  const work = autosave.unsaved.get(storageKey)
  const isStored = work === undefined || (await isInJournal(journal, work.open))
  autosave.letGo(storageKey)
  if (isStored) {
    if (work !== undefined) lastWords.remove(storageKey)
    return undefined
  }
  const open = { ...work.open, storageKey: createId(), label: '另一窗口未写入的修改' }
  autosave.keep({ open, history: work.history })
  // What this page had left of the draft when it was put away is in the rescued one: it would come in a second time.
  void autosave.settle().then(() => {
    if (!autosave.unsaved.has(open.storageKey)) lastWords.remove(storageKey)
    return undefined
  })
  return open
}

async function isInJournal(journal: Pick<DraftJournal, 'load'>, open: OpenDraft): Promise<boolean> {
  // Where it cannot be read, nothing is known to be there.
  const state = await loadStoredState(journal, open.storageKey).catch(() => undefined)
  return isSameContent(state?.open, open)
}
