import type { LastWords } from '../storage/last-words.ts'
import { isSameContent } from '../lib/is-same-content.ts'
import type { JournalRecord, JournalWrite } from '../storage/journal.ts'
import type { Autosave } from './autosave.ts'
import type { OpenDraft } from './draft-store.ts'
import { EMPTY_HISTORY } from './history.ts'
import { createWrite } from './journal-write.ts'
import { createId } from './new-id.ts'
import {
  createSnapshot,
  parseSnapshot,
  parseStoredDraft,
  type DraftJournal,
  type DraftJournalContent,
} from './stored-draft.ts'
import { isHistoryStep, isListOf, isMembers } from './stored-shape.ts'

type Write = JournalWrite<DraftJournalContent>

/** What a closing page leaves of one draft: the writes that would bring the journal up to date, and the draft as a whole. */
interface Unflushed {
  /** For each revision that the journal may be found at. */
  readonly writes: readonly Write[]
  readonly snapshot: DraftJournalContent['snapshot']
}

/** Leaves what is not in the journal yet; says whether all of it could be left. */
export function leaveUnsaved(
  { unsaved, listBases }: Pick<Autosave, 'unsaved' | 'listBases'>,
  lastWords: LastWords,
): boolean {
  const kept = [...unsaved].map(([key, work]) => {
    const writes = listBases(key).map(({ state, revision }) => createWrite(state, revision, work))
    const left: Unflushed = { writes, snapshot: createSnapshot(work.open) }
    // Where it cannot, the browser asks the user whether to leave.
    return lastWords.keep(key, JSON.stringify(left))
  })
  // Each was tried: one that does not fit must not take the others with it.
  return kept.every((isKept) => isKept)
}

/** What became of what a page had left. */
export type Recovery =
  | { readonly kind: 'written'; readonly storageKey: string }
  /** The journal went on without it: it is a draft of its own now. */
  | { readonly kind: 'copied'; readonly open: OpenDraft }
  | { readonly kind: 'unreadable' }

/**
 * Brings into the journal what pages left when they closed. What cannot be written stays for the next time.
 * `isMine`: of which drafts; what another window writes is not to be written here. Rejects where the storage fails.
 */
export async function recoverUnsaved(
  journal: DraftJournal,
  lastWords: LastWords,
  isMine: (storageKey: string) => boolean = () => true,
): Promise<readonly Recovery[]> {
  const recoveries: Recovery[] = []
  for (const { key, text } of lastWords.list()) {
    if (!isMine(key)) continue
    const left = parseUnflushed(text)
    if (left === undefined) {
      // It stays: a newer version of this program may have left it, and will read it.
      recoveries.push({ kind: 'unreadable' })
    } else {
      recoveries.push(await recover(journal, key, left))
      lastWords.remove(key)
    }
  }
  return recoveries
}

async function recover(journal: DraftJournal, key: string, left: Unflushed): Promise<Recovery> {
  const { open } = left.snapshot
  const record = await journal.load(key)
  if (record === undefined) {
    await journal.write(key, createWrite(null, 0, { open, history: EMPTY_HISTORY }))
    return { kind: 'written', storageKey: key }
  }
  const stored = parseStoredDraft(record)
  // Written after all, in the last moment.
  if (isSameContent(stored, open)) return { kind: 'written', storageKey: key }
  const write = left.writes.find(({ expectedRevision }) => expectedRevision === record.head.revision)
  if (write !== undefined && fits(record, write, open)) {
    await journal.write(key, write)
    return { kind: 'written', storageKey: key }
  }
  const copy = { ...open, storageKey: createId() }
  await journal.write(copy.storageKey, createWrite(null, 0, { open: copy, history: EMPTY_HISTORY }))
  return { kind: 'copied', open: copy }
}

/** Whether a write leads from what is stored to what was shown: nothing else may be put in its place. */
function fits(record: JournalRecord<DraftJournalContent>, { content }: Write, open: OpenDraft): boolean {
  if (content.kind === 'snapshot') return true
  const after = parseStoredDraft({ ...record, entries: [...record.entries, content.entry] })
  return isSameContent(after, open)
}

function parseUnflushed(text: string): Unflushed | undefined {
  const value = parseJson(text)
  if (!isMembers(value) || !Array.isArray(value.writes) || !value.writes.every(isWrite)) return undefined
  const open = parseSnapshot(value.snapshot)
  return open === undefined ? undefined : { writes: value.writes, snapshot: createSnapshot(open) }
}

/** As far as needed to apply it; what it holds is read like everything that comes from the journal. */
function isWrite(value: unknown): value is Write {
  return (
    isMembers(value) &&
    Number.isSafeInteger(value.expectedRevision) &&
    isMembers(value.summary) &&
    isMembers(value.content) &&
    (value.content.kind === 'snapshot'
      ? parseSnapshot(value.content.snapshot) !== undefined
      : value.content.kind === 'entry' && Array.isArray(value.content.entry)) &&
    isMembers(value.steps) &&
    Number.isSafeInteger(value.steps.position) &&
    (value.steps.remove === 'all' || isListOf(value.steps.remove, Number.isSafeInteger)) &&
    isListOf(
      value.steps.put,
      (put) => isMembers(put) && isHistoryStep(put.step) && put.serial === put.step.serial,
    )
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
