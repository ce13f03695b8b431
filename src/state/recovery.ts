import type { LastWords } from '../storage/last-words.ts'
import { autosave, type Autosave } from './autosave.ts'
import { lastWords } from './last-words.ts'
import { leaveLastWords } from './leave-last-words.ts'
import { listKeysElsewhere } from './page-windows.ts'
import { recoverLastWords } from './recover-last-words.ts'
import { tellRecoveries } from './recovery-notices.ts'
import { draftJournal, type DraftJournal } from './stored-draft.ts'

/** A list that is shown again and again need not wait for a silent storage each time. */
const RETRY_MILLISECONDS = 15_000

interface RecoveryParts {
  readonly journal: DraftJournal
  readonly lastWords: LastWords
  readonly autosave: Pick<Autosave, 'unsaved' | 'listBases' | 'hasFailed' | 'onWritten'>
  readonly listKeysElsewhere: () => Promise<ReadonlySet<string>>
}

/** Brings in what pages could not write when they closed. What fails stays, is told of, and is tried again. */
export interface DraftRecovery {
  /** Of all drafts, until all of it is brought in. Never rejects, as the next one. */
  readonly recoverOnce: () => Promise<void>
  /** Of a draft that this window writes from now on. */
  readonly recoverDraft: (storageKey: string) => Promise<void>
  /** Leaves what is not in the journal; says whether nothing would be lost by closing the page now. */
  readonly leaveAll: () => boolean
  /** Drops what was left once it is in the journal: the page did not close after all, or came back. */
  readonly dropWritten: () => () => void
}

export function createDraftRecovery(parts: RecoveryParts): DraftRecovery {
  const { journal, autosave, lastWords } = parts
  let recovering: Promise<void> | undefined
  /** When the last try failed. */
  let failedAt: number | null = null

  const bringIn = async (isMine: (storageKey: string) => boolean): Promise<boolean> => {
    const recoveries = await recoverLastWords(journal, lastWords, isMine)
    tellRecoveries(recoveries)
    return recoveries.every(({ kind }) => kind !== 'failed')
  }

  const recoverFree = async (): Promise<void> => {
    if (lastWords.list().length === 0) return
    const elsewhere = await parts.listKeysElsewhere()
    // With what this window has worked on, the journal would go on behind its back.
    const isFree = (key: string): boolean =>
      !elsewhere.has(key) && !autosave.unsaved.has(key) && autosave.listBases(key).length === 0
    failedAt = (await bringIn(isFree)) ? null : Date.now()
  }

  const tryAll = (): Promise<void> =>
    recoverFree().catch((reason: unknown) => {
      failedAt = Date.now()
      tellRecoveries([{ kind: 'failed', storageKey: '', reason }])
    })

  const recoverOnce = (): Promise<void> => {
    const isDue = failedAt !== null && Date.now() - failedAt >= RETRY_MILLISECONDS
    if (recovering === undefined || isDue) {
      failedAt = null
      recovering = tryAll()
    }
    return recovering
  }

  return {
    recoverOnce,
    recoverDraft: async (storageKey) => {
      await recoverOnce()
      if (!autosave.unsaved.has(storageKey)) await bringIn((key) => key === storageKey)
    },
    leaveAll: () => {
      const isKept = leaveLastWords(autosave, lastWords)
      return isKept && !autosave.hasFailed()
    },
    dropWritten: () =>
      autosave.onWritten(({ storageKey }) => {
        if (!autosave.unsaved.has(storageKey)) lastWords.remove(storageKey)
        if (failedAt !== null) void recoverOnce()
      }),
  }
}

/** The page's one. */
export const draftRecovery: DraftRecovery = createDraftRecovery({
  journal: draftJournal,
  lastWords,
  autosave,
  listKeysElsewhere,
})
