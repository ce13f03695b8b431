import type { Draft } from '../domain/draft.ts'
import { draftStore, type DraftState, type OpenDraft } from './draft-store.ts'
import { keepVersion, listVersions } from './draft-versions.ts'
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
 * What is kept is always the state before a change, so that nothing is kept of a draft that is only looked at.
 */
export function createVersionKeeper(journal: DraftJournal, now: () => number = Date.now): VersionKeeper {
  /** From when on a change is to be preceded by a version, by storage key. */
  const due = new Map<string, number>()
  let lastKept: Draft | null = null
  let lastTask = Promise.resolve()
  let hasFailed = false

  const keep = async (before: OpenDraft, after: Draft): Promise<void> => {
    const { storageKey, draft } = before
    const isLarge = countChanged(draft, after) >= LARGE_CHANGE
    if (isEmpty(draft) || draft === lastKept || (!isLarge && now() < (due.get(storageKey) ?? 0))) return
    const [last] = await listVersions(storageKey, journal)
    const next = last === undefined ? 0 : Date.parse(last.at) + KEEPING_MILLISECONDS
    if (!isLarge && now() < next) {
      due.set(storageKey, next)
      return
    }
    await keepVersion(before, null, { journal, at: new Date(now()) })
    lastKept = draft
    due.set(storageKey, now() + KEEPING_MILLISECONDS)
    const superfluous = chooseVersionsToRemove(await listVersions(storageKey, journal))
    if (superfluous.length > 0) await journal.removeVersions(superfluous)
  }

  const follow = (state: DraftState, previous: DraftState): void => {
    const edit = findOwnEdit(state, previous)
    if (edit === undefined) return
    const { before, after } = edit
    lastTask = lastTask.then(nextTask).then(() => keep(before, after.draft).catch(tellFault))
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
