import { isSameContent } from '../lib/is-same-content.ts'
import type { JournalRecord } from '../storage/journal.ts'
import type { LastWords } from '../storage/last-words.ts'
import type { OpenDraft } from './draft-store.ts'
import { EMPTY_HISTORY } from './history.ts'
import { createWrite } from './journal-write.ts'
import { parseLastWord, type DraftWrite, type LastWord } from './last-word.ts'
import { createId } from './new-id.ts'
import { parseStoredDraft, type DraftJournal, type DraftJournalContent } from './stored-draft.ts'

/** What became of the last words of a draft. */
export type Recovery =
  | { readonly kind: 'written'; readonly storageKey: string }
  /** The journal went on without it: it is a draft of its own now. */
  | { readonly kind: 'copied'; readonly storageKey: string; readonly open: OpenDraft }
  /** It stays: a newer version of this program may have left it, and will read it. */
  | { readonly kind: 'unreadable'; readonly storageKey: string }
  /** The storage did not take it: it stays for another try. */
  | { readonly kind: 'failed'; readonly storageKey: string; readonly reason: unknown }

/**
 * Brings into the journal what pages left when they closed, each for itself. `isMine`: of which drafts; what another
 * window writes is not to be written here.
 */
export async function recoverLastWords(
  journal: DraftJournal,
  lastWords: Pick<LastWords, 'list' | 'remove'>,
  isMine: (storageKey: string) => boolean = () => true,
): Promise<readonly Recovery[]> {
  const recoveries: Recovery[] = []
  for (const { key, text } of lastWords.list()) {
    if (!isMine(key)) continue
    const recovery = await recover(journal, key, parseLastWord(text)).catch(
      (reason: unknown) => ({ kind: 'failed', storageKey: key, reason }) as const,
    )
    if (recovery.kind === 'written' || recovery.kind === 'copied') lastWords.remove(key)
    recoveries.push(recovery)
  }
  return recoveries
}

async function recover(
  journal: DraftJournal,
  storageKey: string,
  word: LastWord | undefined,
): Promise<Recovery> {
  if (word === undefined) return { kind: 'unreadable', storageKey }
  const { open } = word.snapshot
  const record = await journal.load(storageKey)
  if (record === undefined) {
    await journal.write(storageKey, createWrite(null, 0, { open, history: EMPTY_HISTORY }))
    return { kind: 'written', storageKey }
  }
  const stored = parseStoredDraft(record)
  // Written after all, in the last moment.
  if (isSameContent(stored, open)) return { kind: 'written', storageKey }
  const write = word.writes.find(({ expectedRevision }) => expectedRevision === record.head.revision)
  if (write !== undefined && fits(record, write, open)) {
    await journal.write(storageKey, write)
    return { kind: 'written', storageKey }
  }
  const copy = { ...open, storageKey: createId() }
  await journal.write(copy.storageKey, createWrite(null, 0, { open: copy, history: EMPTY_HISTORY }))
  return { kind: 'copied', storageKey, open: copy }
}

/** Whether a write leads from what is stored to what was shown: nothing else may be put in its place. */
function fits(record: JournalRecord<DraftJournalContent>, { content }: DraftWrite, open: OpenDraft): boolean {
  if (content.kind === 'snapshot') return true
  const after = parseStoredDraft({ ...record, entries: [...record.entries, content.entry] })
  return isSameContent(after, open)
}
