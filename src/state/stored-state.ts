import { RevisionConflict, type JournalRecord } from '../storage/journal.ts'
import { createWrite } from './journal-write.ts'
import {
  parseStoredDraft,
  parseStoredHistory,
  parseSummary,
  type DraftJournal,
  type DraftJournalContent,
} from './stored-draft.ts'
import type { StoredState } from './stored-work.ts'

/** What is stored of a draft is damaged or of another shape. */
export class UnreadableDraft extends Error {
  override readonly name = 'UnreadableDraft'
  readonly storageKey: string

  constructor(storageKey: string) {
    super(`The stored draft ${storageKey} is damaged or of another shape`)
    this.storageKey = storageKey
  }
}

/** The state that a record stands for; `undefined` where the record is damaged or of another shape. */
export function parseStoredState(record: JournalRecord<DraftJournalContent>): StoredState | undefined {
  const { head, entries } = record
  const open = parseStoredDraft(record)
  if (open === undefined) return undefined
  const at = parseTime(parseSummary(head.summary)?.storedAt ?? '')
  const history = parseStoredHistory(record)
  return { open, history, entryCount: entries.length, revision: head.revision, at }
}

/** What the journal holds of a draft; `undefined` where that is nothing. Rejects where it cannot be read. */
export async function loadStoredState(
  journal: Pick<DraftJournal, 'load'>,
  storageKey: string,
): Promise<StoredState | undefined> {
  const record = await journal.load(storageKey)
  if (record === undefined) return undefined
  const state = parseStoredState(record)
  if (state === undefined) throw new UnreadableDraft(storageKey)
  return state
}

/**
 * Writes a draft once more as it is: what a window that was asleep still wants to write follows the revision before, and
 * is refused. Rejects as above.
 */
export async function sealStoredState(
  journal: Pick<DraftJournal, 'load' | 'write'>,
  storageKey: string,
): Promise<StoredState | undefined> {
  const state = await loadStoredState(journal, storageKey)
  if (state === undefined) return undefined
  const change = createWrite(state, state.revision, state)
  try {
    const revision = await journal.write(storageKey, change)
    return { ...state, revision, entryCount: change.content.kind === 'entry' ? state.entryCount + 1 : 0 }
  } catch (error) {
    if (error instanceof RevisionConflict) return sealStoredState(journal, storageKey)
    throw error
  }
}

function parseTime(iso: string): Date | null {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? null : time
}
