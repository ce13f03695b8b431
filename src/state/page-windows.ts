import type { ExclusiveKeys } from '../storage/exclusive-key.ts'
import { openExclusiveKeys } from '../storage/open-exclusive-keys.ts'
import { openWindowChannel } from '../storage/window-channel.ts'
import { autosave } from './autosave.ts'
import { createDraftWindows, type DraftWindows } from './draft-windows.ts'
import { draftJournal } from './stored-draft.ts'

const NAME = 'department-budget'

let page: { readonly keys: ExclusiveKeys; readonly windows: DraftWindows } | null = null

/** Begins to keep apart what the windows of this program write. `acceptTyping`: before a draft goes to another window. */
export function startDraftWindows(acceptTyping: () => void): void {
  const keys = openExclusiveKeys(NAME)
  const channel = openWindowChannel(`${NAME}:windows`)
  const windows = createDraftWindows({ journal: draftJournal, autosave, keys, channel })
  page = { keys, windows }
  windows.start(acceptTyping)
}

/** The page is put away, perhaps to come back. */
export function suspendDraftWindows(): void {
  page?.windows.suspend()
}

export async function resumeDraftWindows(): Promise<void> {
  await page?.windows.resume()
}

/** As `DraftWindows.arrive`; without other windows to think of everything is this one's. */
export async function arriveAtDraft<T>(
  storageKey: string,
  open: (isMine: boolean) => Promise<T>,
): Promise<T> {
  return page === null ? open(true) : page.windows.arrive(storageKey, open)
}

/** 转到本窗口编辑: of the draft shown. */
export async function takeOverDraft(): Promise<void> {
  await page?.windows.takeOver()
}

/** The storage keys of the drafts that other windows are writing. */
export async function listKeysElsewhere(): Promise<ReadonlySet<string>> {
  return page === null ? new Set() : page.keys.listElsewhere()
}
