import type { JournalWrite } from '../storage/journal.ts'
import { diffHistory, EMPTY_HISTORY, findPosition, type History } from './history.ts'
import { createEntry, createSnapshot, summarizeDraft, type DraftJournalContent } from './stored-draft.ts'
import type { Work } from './stored-work.ts'

/** Entries after which a snapshot replaces them, so that reopening stays quick. */
const ENTRIES_PER_SNAPSHOT = 200
/** Changes above which a snapshot is no dearer to write than what changed, and cheaper to read. */
const MOST_CHANGES_PER_ENTRY = 500

/** What the journal is known to hold before a write. */
export interface WriteBase extends Work {
  /** Entries since the snapshot. */
  readonly entryCount: number
}

/** The write that brings the journal to a state: an entry where what it holds is known, or else all of it. */
export function createWrite(
  base: WriteBase | null,
  expectedRevision: number,
  { open, history }: Work,
): JournalWrite<DraftJournalContent> {
  const entry = base === null ? undefined : createEntry(base.open, open)
  const isEntry =
    base !== null &&
    entry !== undefined &&
    base.entryCount < ENTRIES_PER_SNAPSHOT &&
    entry.length <= MOST_CHANGES_PER_ENTRY
  return {
    expectedRevision,
    summary: summarizeDraft(open),
    content: isEntry ? { kind: 'entry', entry } : { kind: 'snapshot', snapshot: createSnapshot(open) },
    steps: createStepChanges(base?.history, history),
  }
}

function createStepChanges(
  before: History | undefined,
  after: History,
): JournalWrite<DraftJournalContent>['steps'] {
  const { put, remove } = diffHistory(before ?? EMPTY_HISTORY, after)
  return {
    put: put.map((step) => ({ serial: step.serial, step })),
    remove: before === undefined ? 'all' : remove,
    position: findPosition(after),
  }
}
