import { draftStore, type OpenDraft } from './draft-store.ts'
import { EMPTY_HISTORY } from './history.ts'
import { createId } from './new-id.ts'
import { beginOpening, showOpened } from './show-opened.ts'
import {
  createSnapshot,
  draftJournal,
  parseSnapshot,
  parseSummary,
  summarizeDraft,
  type DraftJournal,
  type DraftSummary,
} from './stored-draft.ts'

/** A state of a draft that is kept beside it. */
export interface DraftVersion {
  readonly id: string
  readonly storageKey: string
  /** ISO time of when it was kept. */
  readonly at: string
  /** `null` for one that was kept without asking. */
  readonly name: string | null
  /** As in `KeptVersion`. */
  readonly reason?: string
  /** `null` where it is damaged or of another shape. */
  readonly summary: DraftSummary | null
}

export const LONGEST_VERSION_NAME = 40

interface KeepingOptions {
  readonly journal?: DraftJournal
  readonly at?: Date
  readonly reason?: string
}

/** Keeps the state of a draft as it is now; a `name` keeps it for good. Rejects where the storage fails. */
export async function keepVersion(
  open: OpenDraft,
  name: string | null,
  { journal = draftJournal, at = new Date(), reason }: KeepingOptions = {},
): Promise<void> {
  const { isElsewhere: _, ...kept } = open
  const version = {
    id: createId(),
    key: open.storageKey,
    at: at.toISOString(),
    name,
    ...(reason === undefined ? {} : { reason }),
    summary: summarizeDraft(kept),
  }
  await journal.keepVersion(version, createSnapshot(kept))
}

/** Of one draft, the latest first. */
export async function listVersions(
  storageKey: string,
  journal: DraftJournal = draftJournal,
): Promise<readonly DraftVersion[]> {
  const versions = await journal.listVersions(storageKey)
  return versions.map(({ id, key, at, name, reason, summary }) => ({
    id,
    storageKey: key,
    at,
    name,
    ...(typeof reason === 'string' ? { reason } : {}),
    summary: parseSummary(summary) ?? null,
  }))
}

/** `undefined` where it is gone, damaged or of another shape. */
export async function loadVersion(
  id: string,
  journal: DraftJournal = draftJournal,
): Promise<OpenDraft | undefined> {
  return parseSnapshot(await journal.loadVersion(id))
}

export async function removeVersion(id: string): Promise<void> {
  await draftJournal.removeVersions([id])
}

/** 恢复为新草稿: a draft of its own beside the one it was kept of; nothing is overwritten. */
export function restoreVersion(kept: OpenDraft, label: string): void {
  beginOpening()
  const { isViewOnly: _, ...editable } = kept
  showOpened({ open: { ...editable, storageKey: createId(), label }, history: EMPTY_HISTORY })
}

/** Keeps the open draft under a name. */
export async function keepNamedVersion(name: string): Promise<void> {
  const { open } = draftStore.getState()
  if (open !== null) await keepVersion(open, Array.from(name.trim()).slice(0, LONGEST_VERSION_NAME).join(''))
}
