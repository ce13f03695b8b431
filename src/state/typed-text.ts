import { createStore } from 'zustand/vanilla'
import { openLastWords, type LastWords } from '../storage/last-words.ts'
import type { SideNotes, TypedText } from '../storage/side-notes.ts'
import { draftStore, type OpenDraft } from './draft-store.ts'
import { createId } from './new-id.ts'
import { isReadOnly } from './read-only.ts'
import { sideNotes } from './side-notes.ts'

/** From a key to the note of it: with the write, less than a clerk would miss. */
const NOTE_AFTER_MILLISECONDS = 150

/** What stood in a field when a window ended that had no time to accept it, as in a crash; `null` while there is none. */
export interface LeftText extends TypedText {
  readonly storageKey: string
}

export const leftTextStore = createStore<{ readonly left: LeftText | null }>(() => ({ left: null }))

/** Keeps what is being typed and not accepted yet, beside the draft: accepting is what puts it into the draft. */
export interface TypedTextKeeper {
  /** Begins to look, whenever this window comes to write a draft, for what was left in it; the returned function ends it. */
  readonly start: () => () => void
  readonly note: (field: string, text: string) => void
  /** It has been accepted, refused with a word, or given up. */
  readonly forget: () => void
  /** The user has seen what was left. */
  readonly dismissLeft: () => Promise<void>
  /** Resolves when nothing is under way any more. */
  readonly settle: () => Promise<void>
}

interface Parts {
  readonly notes: Pick<SideNotes, 'loadTyped' | 'keepTyped' | 'removeTyped'>
  /** Which notes are void: written at once, where removing a note may come too late as the page closes. */
  readonly voided: LastWords
}

export function createTypedTextKeeper({ notes, voided }: Parts): TypedTextKeeper {
  let current: LeftText | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastTask: Promise<void> = Promise.resolve()

  /** The notes are a net below the draft: without them work goes on. */
  const enqueue = (task: () => Promise<void>): Promise<void> => {
    lastTask = lastTask.then(task).catch(() => undefined)
    return lastTask
  }

  const write = (): void => {
    timer = undefined
    const noted = current
    if (noted === null) return
    const { storageKey, ...typed } = noted
    void enqueue(() => notes.keepTyped(storageKey, typed))
  }

  const bring = async (storageKey: string): Promise<void> => {
    const typed = await notes.loadTyped(storageKey)
    const before = await notes.loadTyped(nameLeft(storageKey))
    if (typed !== undefined) {
      await notes.removeTyped(storageKey)
      const isVoid = voided.list().some(({ key, text }) => key === storageKey && text === typed.id)
      voided.remove(storageKey)
      if (!isVoid && typed.text.trim() !== '') {
        await notes.keepTyped(nameLeft(storageKey), typed)
        return show(storageKey, typed)
      }
    }
    if (before !== undefined) show(storageKey, before)
  }

  const take = (open: OpenDraft | null): void => {
    leftTextStore.setState({ left: null })
    if (open !== null && isWritten(open)) void enqueue(() => bring(open.storageKey))
  }

  return {
    start: () => {
      take(draftStore.getState().open)
      return draftStore.subscribe(({ open }, { open: before }) => {
        const isSame = open?.storageKey === before?.storageKey && isWritten(open) === isWritten(before)
        if (!isSame) take(open)
      })
    },
    note: (field, text) => {
      const { open } = draftStore.getState()
      if (open === null || !isWritten(open)) return
      current = { storageKey: open.storageKey, id: createId(), field, text }
      timer ??= setTimeout(write, NOTE_AFTER_MILLISECONDS)
    },
    forget: () => {
      if (current === null) return
      const { storageKey, id } = current
      current = null
      clearTimeout(timer)
      timer = undefined
      voided.keep(storageKey, id)
      void enqueue(async () => {
        await notes.removeTyped(storageKey)
        voided.remove(storageKey)
      })
    },
    dismissLeft: async () => {
      const { left } = leftTextStore.getState()
      leftTextStore.setState({ left: null })
      if (left !== null) await enqueue(() => notes.removeTyped(nameLeft(left.storageKey)))
    },
    settle: () => lastTask,
  }
}

/** Whether this window takes entries for it. */
function isWritten(open: OpenDraft | null): boolean {
  return open !== null && open.isElsewhere !== true && !isReadOnly(open)
}

/** Apart from what is being typed now. */
function nameLeft(storageKey: string): string {
  return `${storageKey} left`
}

function show(storageKey: string, typed: TypedText): void {
  if (draftStore.getState().open?.storageKey === storageKey)
    leftTextStore.setState({ left: { storageKey, ...typed } })
}

/** The page's one keeper. */
export const typedTextKeeper: TypedTextKeeper = createTypedTextKeeper({
  notes: sideNotes,
  voided: openLastWords('department-budget:typed'),
})
