import { formatRounded } from '../domain/amount.ts'
import { applyPatch, diffStructure, type StructuralPatch } from '../lib/structural-patch.ts'
import { openJournal, type Journal, type JournalRecord } from '../storage/journal.ts'
import { selectBalance } from './balance.ts'
import { readClock, type OpenDraft } from './draft-store.ts'
import { isReadOnly } from './read-only.ts'

/** What 本机草稿 shows of a draft. */
export interface DraftSummary {
  readonly draftId: string
  readonly departmentCode: string
  readonly departmentName: string
  readonly fiscalYear: number
  /** ISO time; empty for a file that never had one. */
  readonly modifiedAt: string
  /** ISO time of the last write to this machine. */
  readonly storedAt: string
  /** All expenditure, printed: two decimals, 万元. */
  readonly totalExpenditure: string
  /** How revenue stands to expenditure; `empty` without any line. */
  readonly balance: 'empty' | 'balanced' | 'surplus' | 'shortfall'
  readonly isSample: boolean
  readonly isReadOnly: boolean
}

export type DraftJournal = Journal<DraftSummary, OpenDraft, StructuralPatch>

/** Domain objects are stored as they are: the browser copies plain data faster than text is written and read. */
export const draftJournal: DraftJournal = openJournal('department-budget')

export function summarizeDraft(open: OpenDraft): DraftSummary {
  const { draft, isSample } = open
  const { expenditure } = selectBalance(draft)
  return {
    draftId: draft.id,
    departmentCode: draft.department.code,
    departmentName: draft.department.name,
    fiscalYear: draft.fiscalYear,
    modifiedAt: draft.modifiedAt ?? '',
    storedAt: readClock(),
    totalExpenditure: formatRounded(expenditure),
    balance: summarizeBalance(draft),
    isSample,
    isReadOnly: isReadOnly(open),
  }
}

function summarizeBalance(draft: OpenDraft['draft']): DraftSummary['balance'] {
  if (draft.revenues.length === 0 && draft.expenditures.length === 0) return 'empty'
  const { difference } = selectBalance(draft)
  if (difference === 0) return 'balanced'
  return difference > 0 ? 'surplus' : 'shortfall'
}

export function createEntry(before: OpenDraft, after: OpenDraft): StructuralPatch {
  return diffStructure(before, after)
}

/** The draft a record stands for. */
export function restoreDraft({
  snapshot,
  entries,
}: Pick<JournalRecord<DraftSummary, OpenDraft, StructuralPatch>, 'snapshot' | 'entries'>): OpenDraft {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a patch made from drafts turns a draft into a draft
  return entries.reduce<unknown>(applyPatch, snapshot) as OpenDraft
}
