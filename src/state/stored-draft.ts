import { formatRounded } from '../domain/amount.ts'
import { applyPatch, diffStructure, type StructuralPatch } from '../lib/structural-patch.ts'
import { openJournal } from '../storage/indexed-db-journal.ts'
import type { Journal } from '../storage/journal.ts'
import { selectBalance } from './balance.ts'
import { readClock, type OpenDraft } from './draft-store.ts'
import { createHistory, EMPTY_HISTORY, type History, type HistoryStep } from './history.ts'
import { isOfNewerVersion } from './read-only.ts'
import { hasTexts, isHistoryStep, isMembers, isOpenDraft } from './stored-shape.ts'

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
  /** 只读查看: opened from a file and not yet worked on. */
  readonly isViewOnly?: true
  /** As in `OpenDraft`. */
  readonly label?: string
  /** How large it is; absent where an earlier version of this program wrote the summary. */
  readonly size?: DraftSize
}

interface DraftSize {
  /** Of the ledger: 收入 and 支出. */
  readonly lines: number
  readonly projects: number
  /** 待核 */
  readonly marks: number
}

/** Goes up with every change of what an `OpenDraft` is in memory; `parseStoredDraft` is the place to bring older ones up. */
const DRAFT_SHAPE = 1

export interface StoredDraft {
  readonly shape: typeof DRAFT_SHAPE
  readonly open: OpenDraft
}

export interface DraftJournalContent {
  readonly summary: DraftSummary
  readonly snapshot: StoredDraft
  /** A patch of the draft in the snapshot. */
  readonly entry: StructuralPatch
  readonly step: HistoryStep
}

export type DraftJournal = Journal<DraftJournalContent>

/** Domain objects are stored as they are: the browser copies plain data faster than text is written and read. */
export const draftJournal: DraftJournal = openJournal<DraftJournalContent>('department-budget')

export function summarizeDraft(open: OpenDraft): DraftSummary {
  const { draft, isSample, label } = open
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
    isReadOnly: isOfNewerVersion(open),
    ...(open.isViewOnly === true ? { isViewOnly: true } : {}),
    ...(label === undefined ? {} : { label }),
    size: {
      lines: draft.revenues.length + draft.expenditures.length,
      projects: draft.projects.length,
      marks: draft.marks?.length ?? 0,
    },
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
  readonly head: { readonly key: string; readonly position: unknown }
  readonly snapshot: unknown
  readonly entries: readonly unknown[]
  readonly steps: readonly { readonly serial: number; readonly step: unknown }[]
}

/** The draft a record stands for; `undefined` where the record is damaged or of another shape. */
export function parseStoredDraft({ head, snapshot, entries }: StoredRecord): OpenDraft | undefined {
  const restored = parseSnapshot(snapshot, entries)
  return restored?.storageKey === head.key ? restored : undefined
}

/** The draft of a snapshot after some entries; `undefined` as above. */
export function parseSnapshot(snapshot: unknown, entries: readonly unknown[] = []): OpenDraft | undefined {
  if (!isMembers(snapshot) || snapshot.shape !== DRAFT_SHAPE) return undefined
  const restored = applyEntries(snapshot.open, entries)
  return isOpenDraft(restored) ? restored : undefined
}

/** What can be undone and done again; nothing where the steps are not what this program writes. */
export function parseStoredHistory({ head: { position }, steps }: StoredRecord): History {
  const list = steps.map(({ step }) => step)
  const isWhole = steps.every(({ serial, step }, index) => {
    return isHistoryStep(step) && step.serial === serial && serial === (steps[0]?.serial ?? 0) + index
  })
  if (!isWhole || typeof position !== 'number' || !list.every(isHistoryStep)) return EMPTY_HISTORY
  const history = createHistory(list, position)
  // A step that leads to one which is not there would be undone out of turn.
  const isJoined = position === 0 || history.past.at(-1)?.serial === position
  return isJoined ? history : EMPTY_HISTORY
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
    typeof value.isReadOnly === 'boolean' &&
    (value.isViewOnly === undefined || value.isViewOnly === true) &&
    (value.label === undefined || typeof value.label === 'string') &&
    (value.size === undefined || isSize(value.size))
  )
}

function isSize(value: unknown): value is DraftSize {
  return isMembers(value) && [value.lines, value.projects, value.marks].every(Number.isSafeInteger)
}
