import { createStore } from 'zustand/vanilla'
import { askToPersist } from '../storage/persistence.ts'
import type { Departures, SideNotes } from '../storage/side-notes.ts'
import { draftStore, readClock, type DraftState } from './draft-store.ts'
import type { History } from './history.ts'
import { findOwnEdit } from './own-edit.ts'
import { sideNotes } from './side-notes.ts'

/** Changes since the draft was last taken out of the browser, from which on the user is reminded. */
const CHANGES_BEFORE_REMINDER = 20
const DAY_MILLISECONDS = 86_400_000

/** That a draft should be taken out of the browser, which does not promise to keep it; `null` while there is no need. */
export interface KeepReminder {
  readonly storageKey: string
  readonly changeCount: number
}

export const keepReminderStore = createStore<{ readonly reminder: KeepReminder | null }>(() => ({
  reminder: null,
}))

export function dismissKeepReminder(): void {
  keepReminderStore.setState({ reminder: null })
}

export interface DepartureKeeper {
  /** Begins to follow the store; the returned function ends it. */
  readonly start: () => () => void
  /** Notes that a draft has been taken out of the browser as a file. */
  readonly noteExport: (storageKey: string) => Promise<void>
  /** Resolves when nothing is under way any more. */
  readonly settle: () => Promise<void>
}

interface Parts {
  readonly notes: Pick<SideNotes, 'loadDepartures' | 'keepDepartures'>
  /** Says whether the browser promises to keep what is stored. */
  readonly askToPersist: () => Promise<boolean>
}

/**
 * Asks the browser, after the first change that is the user's own, to keep what is stored; where it makes no promise,
 * reminds of taking a draft out of it, once a day at most.
 */
export function createDepartureKeeper({ notes, askToPersist }: Parts): DepartureKeeper {
  const known = new Map<string, Departures>()
  let asking: Promise<boolean> | undefined
  let lastTask: Promise<void> = Promise.resolve()

  const load = async (storageKey: string): Promise<Departures> => {
    // Without notes the worst is a reminder too many.
    const departures = known.get(storageKey) ?? (await notes.loadDepartures(storageKey).catch(() => ({})))
    known.set(storageKey, departures)
    return departures
  }

  const note = async (storageKey: string, change: Departures): Promise<void> => {
    const departures = { ...(await load(storageKey)), ...change }
    known.set(storageKey, departures)
    await notes.keepDepartures(storageKey, departures).catch(() => undefined)
  }

  const consider = async (storageKey: string, history: History): Promise<void> => {
    asking ??= askToPersist().catch(() => false)
    if (await asking) return
    const { exportedAt = '', remindedAt } = await load(storageKey)
    const changeCount = history.past.filter(({ at }) => at > exportedAt).length
    if (changeCount < CHANGES_BEFORE_REMINDER) return
    const now = readClock()
    if (remindedAt !== undefined && Date.parse(now) - Date.parse(remindedAt) < DAY_MILLISECONDS) return
    await note(storageKey, { remindedAt: now })
    keepReminderStore.setState({ reminder: { storageKey, changeCount } })
  }

  const enqueue = (task: () => Promise<void>): Promise<void> => {
    lastTask = lastTask.then(task)
    return lastTask
  }

  const follow = (state: DraftState, previous: DraftState): void => {
    const edit = findOwnEdit(state, previous)
    // A sample is there to be tried.
    if (edit !== undefined && !edit.after.isSample)
      void enqueue(() => consider(edit.after.storageKey, state.history))
  }

  return {
    start: () => draftStore.subscribe(follow),
    noteExport: (storageKey) =>
      enqueue(async () => {
        await note(storageKey, { exportedAt: readClock() })
        if (keepReminderStore.getState().reminder?.storageKey === storageKey) dismissKeepReminder()
      }),
    settle: () => lastTask,
  }
}

/** The page's one keeper. */
export const departureKeeper: DepartureKeeper = createDepartureKeeper({
  notes: sideNotes,
  askToPersist,
})
