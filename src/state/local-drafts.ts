import { createDraft } from '../domain/draft.ts'
import { autosave } from './autosave.ts'
import { runBusy } from './busy-store.ts'
import { readClock } from './draft-store.ts'
import { EMPTY_HISTORY } from './history.ts'
import { createId } from './new-id.ts'
import { arriveAtDraft } from './page-windows.ts'
import { draftRecovery } from './recovery.ts'
import { beginOpening, showOpened } from './show-opened.ts'
import { draftJournal, parseSummary, summarizeDraft, type DraftSummary } from './stored-draft.ts'
import { loadStoredState } from './stored-state.ts'
import type { StoredState, Work } from './stored-work.ts'
import type { StepId } from './view-store.ts'

/** A line of 本机草稿. */
export interface LocalDraft {
  readonly storageKey: string
  /** `null` for one that is stored but damaged. */
  readonly summary: DraftSummary | null
  /** It is only in this window: writing it has failed or has not ended. */
  readonly isUnsaved: boolean
}

/** The drafts on this machine, the last changed first; not those in the bin. Rejects where the storage cannot be read. */
export async function listLocalDrafts(): Promise<readonly LocalDraft[]> {
  await draftRecovery.recoverOnce()
  const heads = await draftJournal.list()
  const stored = heads
    .filter(({ key, binnedAt }) => binnedAt === undefined && !autosave.unsaved.has(key))
    .map(({ key, summary }) => ({
      storageKey: key,
      summary: parseSummary(summary) ?? null,
      isUnsaved: false,
    }))
  return [...listUnsavedDrafts(), ...stored].sort((left, right) =>
    compareTexts(dateDraft(right), dateDraft(left)),
  )
}

/** When it was last changed; for a file that never said so, when it came to this machine. */
export function dateDraft({ summary }: LocalDraft): string {
  if (summary === null) return ''
  return summary.modifiedAt === '' ? summary.storedAt : summary.modifiedAt
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** What is at hand even where the storage cannot be read. */
export function listUnsavedDrafts(): readonly LocalDraft[] {
  return [...autosave.unsaved].map(([storageKey, { open }]) => ({
    storageKey,
    summary: summarizeDraft(open),
    isUnsaved: true,
  }))
}

/** Opens a draft of this machine; says whether there is one under the key. Rejects as `loadLocalDraft`. */
export async function openLocalDraft(storageKey: string, step: StepId): Promise<boolean> {
  const isLast = beginOpening()
  return arriveAtDraft(storageKey, async (isMine) => {
    const local = await runBusy('正在打开草稿', () => loadLocalDraft(storageKey))
    if (local === undefined) return false
    if (isLast()) showLocal(local, isMine, step)
    return true
  })
}

/** Shows what was loaded: to be worked on, or where another window does that, to be followed. */
export function showLocal(local: LoadedDraft, isMine: boolean, step?: StepId): void {
  if (isMine) takeUp(local)
  showOpened(isMine ? local : { open: { ...local.open, isElsewhere: true }, history: EMPTY_HISTORY }, step)
}

/** Says that work goes on from what was loaded. */
export function takeUp({ stored }: LoadedDraft): void {
  if (stored !== null) autosave.markStored(stored)
}

export interface LoadedDraft extends Work {
  /** The same, as the journal holds it; `null` for a state that is not there yet. */
  readonly stored: StoredState | null
}

/** The latest state of a draft of this machine. Rejects where the storage, or what it holds, cannot be read. */
export async function loadLocalDraft(storageKey: string): Promise<LoadedDraft | undefined> {
  const unsaved = autosave.unsaved.get(storageKey)
  if (unsaved !== undefined) return { ...unsaved, stored: null }
  await draftRecovery.recoverOnce()
  const stored = await loadStoredState(draftJournal, storageKey)
  return stored === undefined ? undefined : { open: stored.open, history: stored.history, stored }
}

/** A new empty draft, of the year whose budget is being drawn up: from July on the next one. */
export function openNewDraft(): void {
  beginOpening()
  const today = new Date()
  const fiscalYear = today.getFullYear() + (today.getMonth() >= 6 ? 1 : 0)
  const draft = createDraft(createId(), fiscalYear, readClock())
  const open = { storageKey: createId(), draft, isSample: false, storedDifferences: [] }
  showOpened({ open, history: EMPTY_HISTORY })
}
