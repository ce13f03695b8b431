import type { ExclusiveKeys } from '../storage/exclusive-key.ts'
import { openExclusiveKeys } from '../storage/open-exclusive-keys.ts'
import { openWindowNote } from '../storage/window-note.ts'
import { openWindowChannel } from '../storage/window-channel.ts'
import { autosave } from './autosave.ts'
import type { SharingParts } from './draft-sharing.ts'
import { draftStore } from './draft-store.ts'
import { createDraftWindows, type DraftWindows } from './draft-windows.ts'
import { draftJournal } from './stored-draft.ts'
import { tellFault } from './window-notices.ts'

const NAME = 'department-budget'

let page: { readonly keys: ExclusiveKeys; readonly windows: DraftWindows } | null = null

/** A page that takes longer to be loaded anew has left its draft to another window for good. */
const RELOAD_MILLISECONDS = 30_000

/** The draft that this window wrote when it was put away, and when that was. */
const leftNote = openWindowNote(`${NAME}:left`)
let leftKey: string | null = null

/** Begins to keep apart what the windows of this program write. */
export function startDraftWindows(hooks: Pick<SharingParts, 'acceptTyping' | 'recover' | 'lastWords'>): void {
  leftKey = takeLeftKey()
  const keys = openExclusiveKeys(NAME)
  const channel = openWindowChannel(`${NAME}:windows`)
  const windows = createDraftWindows({ journal: draftJournal, autosave, keys, channel, ...hooks })
  page = { keys, windows }
  windows.start()
}

function takeLeftKey(): string | null {
  const [key = '', time = ''] = (leftNote.take() ?? '').split(' ')
  return key !== '' && Date.now() - Number(time) < RELOAD_MILLISECONDS ? key : null
}

/** The page is put away, perhaps to come back. */
export function suspendDraftWindows(): void {
  const { open } = draftStore.getState()
  if (open !== null && open.isElsewhere !== true) leftNote.write(`${open.storageKey} ${String(Date.now())}`)
  page?.windows.suspend()
}

export async function resumeDraftWindows(): Promise<void> {
  leftNote.take()
  await page?.windows.resume()
}

export async function refreshDraftWindows(): Promise<void> {
  await page?.windows.refresh()
}

/**
 * As `DraftWindows.arrive`; without other windows to think of everything is this one's. What another window took over while
 * this one was loaded anew, is taken back.
 */
export async function arriveAtDraft<T>(
  storageKey: string,
  open: (isMine: boolean) => Promise<T>,
): Promise<T> {
  if (page === null) return open(true)
  const isLeftHere = leftKey === storageKey
  leftKey = null
  const result = await page.windows.arrive(storageKey, open)
  if (isLeftHere) page.windows.takeOver().catch(tellFault)
  return result
}

/** 转到本窗口编辑: of the draft shown. */
export async function takeOverDraft(): Promise<void> {
  await page?.windows.takeOver()
}

/** The storage keys of the drafts that other windows are writing. */
export async function listKeysElsewhere(): Promise<ReadonlySet<string>> {
  return page === null ? new Set() : page.keys.listElsewhere()
}
