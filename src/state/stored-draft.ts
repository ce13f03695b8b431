import { formatRounded } from '../domain/amount.ts'
import { applyPatch, diffStructure, type StructuralPatch } from '../lib/structural-patch.ts'
import { openJournal, type Journal } from '../storage/journal.ts'
import { selectBalance } from './balance.ts'
import { readClock, type OpenDraft } from './draft-store.ts'
import { isReadOnly } from './read-only.ts'
import { hasTexts, isMembers, isOpenDraft } from './stored-shape.ts'

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

/** Goes up with every change of what an `OpenDraft` is in memory; `parseStoredDraft` is the place to bring older ones up. */
const DRAFT_SHAPE = 1

export interface StoredDraft {
  readonly shape: typeof DRAFT_SHAPE
  readonly open: OpenDraft
}

/** An entry is a patch of the draft in the snapshot. */
export type DraftJournal = Journal<DraftSummary, StoredDraft, StructuralPatch>

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

export function createSnapshot(open: OpenDraft): StoredDraft {
  return { shape: DRAFT_SHAPE, open }
}

/** Of the journal as it came: nothing is taken for granted. */
interface StoredRecord {
  readonly head: { readonly key: string }
  readonly snapshot: unknown
  readonly entries: readonly unknown[]
}

/** The draft a record stands for; `undefined` where the record is damaged or of another shape. */
export function parseStoredDraft({ head, snapshot, entries }: StoredRecord): OpenDraft | undefined {
  if (!isMembers(snapshot) || snapshot.shape !== DRAFT_SHAPE) return undefined
  const restored = applyEntries(snapshot.open, entries)
  return isOpenDraft(restored) && restored.storageKey === head.key ? restored : undefined
}

/** `undefined` for a summary that this program did not write. */
export function parseSummary(value: unknown): DraftSummary | undefined {
  return isSummary(value) ? value : undefined
}

function applyEntries(value: unknown, entries: readonly unknown[]): unknown {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is no patch fails below or in the check after it
    return (entries as readonly StructuralPatch[]).reduce(applyPatch, value)
  } catch (error) {
    // What a patch throws that does not fit; nothing else can go wrong with plain data.
    if (error instanceof TypeError) return undefined
    throw error
  }
}

const SUMMARY_TEXTS = [
  'draftId',
  'departmentCode',
  'departmentName',
  'modifiedAt',
  'storedAt',
  'totalExpenditure',
] as const
const BALANCES: readonly unknown[] = ['empty', 'balanced', 'surplus', 'shortfall']

function isSummary(value: unknown): value is DraftSummary {
  return (
    isMembers(value) &&
    hasTexts(value, SUMMARY_TEXTS) &&
    Number.isSafeInteger(value.fiscalYear) &&
    BALANCES.includes(value.balance) &&
    typeof value.isSample === 'boolean' &&
    typeof value.isReadOnly === 'boolean'
  )
}
