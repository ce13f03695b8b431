import { createStore } from 'zustand/vanilla'
import type { Draft } from '../domain/draft.ts'
import type { StoredTable } from '../domain/stored-table.ts'
import { findUnsafeSum } from '../domain/ledger-bounds.ts'
import type { JsonObject } from '../lib/json.ts'
import { failed, ok, type Result } from '../lib/result.ts'
import type { TableDifference } from '../tables/compare-tables.ts'
import { findBoundWaivers } from './bound-waivers.ts'
import { EMPTY_HISTORY, redoStep, undoStep, withStep, type History } from './history.ts'
import { dismissNotice } from './notice-store.ts'
import { describeReadOnly, isReadOnly } from './read-only.ts'
import { saidStore } from './said-store.ts'

/** A draft as it is worked on, with what is known of where it came from; nothing that can be computed. */
export interface OpenDraft {
  /** Names this copy on this machine; two copies of one draft share `draft.id` but not this. */
  readonly storageKey: string
  readonly draft: Draft
  /** Members of the file's envelope that this version does not know. */
  readonly envelopeExtra?: JsonObject
  /** The version of the file it came from, where that is not the one this program writes. */
  readonly fileVersion?: number
  readonly isSample: boolean
  /** Tells this copy from others in a list: 副本, 来自“a.json”. No content. */
  readonly label?: string
  /** 只读查看: shown as it came, until the user says that she wants to work on it. */
  readonly isViewOnly?: true
  /** Another window writes it, and this one follows. Never stored. */
  readonly isElsewhere?: true
  /** What the tables stored in the opened file had otherwise, until dismissed. */
  readonly storedDifferences: readonly TableDifference[]
  /** Those tables themselves, to be judged like any others; absent where they were the computed ones, or are too large. */
  readonly storedTables?: readonly StoredTable[]
}

export interface DraftState {
  readonly open: OpenDraft | null
  readonly history: History
}

export type EditRefusal =
  { readonly kind: 'readOnly'; readonly reason: string } | { readonly kind: 'sumTooLarge' }

export const draftStore = createStore<DraftState>(() => ({ open: null, history: EMPTY_HISTORY }))

export function showDraft(open: OpenDraft, history: History = EMPTY_HISTORY): void {
  draftStore.setState({ open, history })
}

/** What was said of it goes with it. */
export function closeDraft(): void {
  if (draftStore.getState().open !== null) {
    dismissNotice()
    saidStore.setState({ said: null })
  }
  draftStore.setState({ open: null, history: EMPTY_HISTORY })
}

/**
 * The one way to change the draft: `edit` is a function of `edit-draft.ts` with its arguments filled in, `name` what 撤销
 * calls it. A change that would make sums inexact is refused and changes nothing; one that changes nothing is no step.
 */
export function commitEdit(name: string, edit: (draft: Draft) => Draft): Result<Draft, EditRefusal> {
  const { open, history } = draftStore.getState()
  if (open === null) throw new Error('No draft is open')
  const reason = describeReadOnly(open)
  if (reason !== undefined) return failed({ kind: 'readOnly', reason })
  const before = bindLooseWaivers(open.draft)
  const edited = edit(before)
  if (edited === before) return ok(open.draft)
  if (findUnsafeSum(edited) !== undefined) return failed({ kind: 'sumTooLarge' })
  const at = readClock()
  const draft = { ...edited, modifiedAt: at }
  // Without the time: undoing sets one of its own.
  const next = withStep(history, name, at, open.draft, edited)
  draftStore.setState({ open: { ...open, draft }, history: next })
  return ok(draft)
}

/** A file's reasons hold for what was found when it came: before the first change they are bound to that. */
function bindLooseWaivers(draft: Draft): Draft {
  const waivers = findBoundWaivers(draft)
  return waivers === undefined ? draft : { ...draft, waivers }
}

export function undo(): void {
  moveInHistory(undoStep)
}

export function redo(): void {
  moveInHistory(redoStep)
}

/** 编辑副本: what was only looked at is worked on from here. */
export function editCopy(): void {
  const { open, history } = draftStore.getState()
  if (open?.isViewOnly === undefined || open.isElsewhere === true) return
  const { isViewOnly: _before, ...editable } = open
  draftStore.setState({ open: editable, history })
}

/** 不再提示: the file's own tables are nobody's concern any more. */
export function dismissStoredDifferences(): void {
  const { open } = draftStore.getState()
  if (open !== null) draftStore.setState({ open: withStoredTables(open, { storedDifferences: [] }) })
}

/** The same copy with what another file had as its tables. */
export function withStoredTables(
  open: OpenDraft,
  { storedDifferences, storedTables }: Pick<OpenDraft, 'storedDifferences' | 'storedTables'>,
): OpenDraft {
  const { storedTables: _, ...others } = open
  return { ...others, storedDifferences, ...(storedTables === undefined ? {} : { storedTables }) }
}

export function describeEditRefusal(refusal: EditRefusal): string {
  return refusal.kind === 'readOnly'
    ? `本草稿为只读：${refusal.reason}`
    : '金额过大：合计超出可精确计算的范围（约 90 亿万元），本次修改未生效。请检查是否把元当成了万元。'
}

function moveInHistory(move: typeof undoStep): void {
  const { open, history } = draftStore.getState()
  if (open === null || isReadOnly(open)) return
  const moved = move(history, open.draft)
  if (moved === null) return
  // Going back is a change of content of its own: what is exported afterwards must not carry the date of what it undid.
  const draft = { ...moved.draft, modifiedAt: readClock() }
  draftStore.setState({ open: { ...open, draft }, history: moved.history })
}

/** ISO time to the second, as files carry it. */
export function readClock(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z')
}
