import type { Draft } from '../domain/draft.ts'
import { isSameContent } from '../lib/is-same-content.ts'
import { draftStore, type DraftState, type OpenDraft } from './draft-store.ts'
import type { History } from './history.ts'
import { keepVersion, listVersions, loadVersion } from './draft-versions.ts'
import { showNotice } from './notice-store.ts'
import { findOwnEdit } from './own-edit.ts'
import { draftJournal, type DraftJournal } from './stored-draft.ts'
import { chooseVersionsToRemove } from './thin-versions.ts'

/** Of work, after which the state is kept again. */
const KEEPING_MILLISECONDS = 600_000
/** Lines or projects that one change may touch before the state that it leaves is kept. */
const LARGE_CHANGE = 50

export interface VersionKeeper {
  /** Begins to follow the store; the returned function ends it. */
  readonly start: () => () => void
  /** Resolves when nothing is being kept any more. */
  readonly settle: () => Promise<void>
}

/**
 * Keeps states of the draft that is worked on: before work begins, every ten minutes of it, and before a large change.
 * What is kept is always the state before a change, so that nothing is kept of a draft that is only looked at; a state
 * that the last version holds already is not kept again.
 */
export function createVersionKeeper(journal: DraftJournal, now: () => number = Date.now): VersionKeeper {
  /** From when on a change is to be preceded by a version, by storage key. */
  const due = new Map<string, number>()
  let lastKept: Draft | null = null
  let lastTask = Promise.resolve()
  let hasFailed = false

  const keep = async (before: OpenDraft, after: Draft, change: string): Promise<void> => {
    const { storageKey, draft } = before
    const isLarge = countChanged(draft, after) >= LARGE_CHANGE
    if (isEmpty(draft) || draft === lastKept || (!isLarge && now() < (due.get(storageKey) ?? 0))) return
    const [last] = await listVersions(storageKey, journal)
    const next = last === undefined ? 0 : Date.parse(last.at) + KEEPING_MILLISECONDS
    if (!isLarge && now() < next) {
      due.set(storageKey, next)
      return
    }
    const reason = isLarge ? `${change}前` : due.has(storageKey) ? '定时' : '开始编制时'
    const isKept = last !== undefined && isSameState((await loadVersion(last.id, journal))?.draft, draft)
    lastKept = draft
    due.set(storageKey, now() + KEEPING_MILLISECONDS)
    if (isKept) return
    await keepVersion(before, null, { journal, at: new Date(now()), reason })
    const superfluous = chooseVersionsToRemove(await listVersions(storageKey, journal))
    if (superfluous.length > 0) await journal.removeVersions(superfluous)
  }

  const follow = (state: DraftState, previous: DraftState): void => {
    const edit = findOwnEdit(state, previous)
    if (edit === undefined) return
    const { before, after } = edit
    const change = nameChange(state.history, previous.history)
    lastTask = lastTask.then(nextTask).then(() => keep(before, after.draft, change).catch(tellFault))
  }

  /** Once: that the draft itself cannot be saved is told elsewhere, again and again. */
  const tellFault = (): void => {
    if (hasFailed) return
    hasFailed = true
    showNotice({
      tone: 'warning',
      title: '没有自动留存历史版本',
      details: ['本机存储没有完成这一步。草稿仍照常保存，以左上的保存状态为准；重要的时候请导出 JSON 留底。'],
    })
  }

  return {
    start: () => draftStore.subscribe(follow),
    settle: () => lastTask,
  }
}

/** After the screen has been drawn: an edit must not wait for the copy. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

/** What was done between two histories, in the words of the user. */
function nameChange(after: History, before: History): string {
  const last = after.past.at(-1)
  if (after.past.length < before.past.length) return '撤销'
  return last === undefined || last === before.future[0] ? '重做' : last.name
}

/** But for when it was changed. */
function isSameState(left: Draft | undefined, right: Draft): boolean {
  return left !== undefined && isSameContent(pickContent(left), pickContent(right))
}

function pickContent(draft: Draft): unknown {
  const { modifiedAt: _, ...content } = draft
  return content
}

function isEmpty({ department, units, revenues, expenditures, projects }: Draft): boolean {
  const lists: readonly (readonly unknown[])[] = [units, revenues, expenditures, projects]
  return department.name === '' && lists.every((list) => list.length === 0)
}

function countChanged(before: Draft, after: Draft): number {
  return (
    countDifferent(before.revenues, after.revenues) +
    countDifferent(before.expenditures, after.expenditures) +
    countDifferent(before.projects, after.projects)
  )
}

/** Elements that were changed, added or removed; one that was changed counts once. */
function countDifferent(before: readonly object[], after: readonly object[]): number {
  if (before === after) return 0
  const known = new Set(before)
  const same = after.filter((element) => known.has(element)).length
  return Math.max(before.length, after.length) - same
}

/** The page's one keeper. */
export const versionKeeper: VersionKeeper = createVersionKeeper(draftJournal)
