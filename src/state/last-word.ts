import { parseKeptJson } from '../lib/parse-kept-json.ts'
import type { JournalWrite } from '../storage/journal.ts'
import { createSnapshot, parseSnapshot, type DraftJournalContent } from './stored-draft.ts'
import { isHistoryStep, isListOf, isMembers } from './stored-shape.ts'

export type DraftWrite = JournalWrite<DraftJournalContent>

/** What a closing page leaves of one draft: the writes that would bring the journal up to date, and the draft as a whole. */
export interface LastWord {
  /** For each revision that the journal may be found at. */
  readonly writes: readonly DraftWrite[]
  readonly snapshot: DraftJournalContent['snapshot']
}

/** `undefined` for what this version of the program did not leave. */
export function parseLastWord(text: string): LastWord | undefined {
  const value = parseKeptJson(text)
  if (!isMembers(value) || !Array.isArray(value.writes) || !value.writes.every(isWrite)) return undefined
  const open = parseSnapshot(value.snapshot)
  return open === undefined ? undefined : { writes: value.writes, snapshot: createSnapshot(open) }
}

/** As far as needed to apply it; what it holds is read like everything that comes from the journal. */
function isWrite(value: unknown): value is DraftWrite {
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
