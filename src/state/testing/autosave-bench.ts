import { amountFromFen } from '../../domain/amount.ts'
import { createDraft } from '../../domain/draft.ts'
import { updateDepartment } from '../../domain/edit-draft.ts'
import type { RevenueLine } from '../../domain/ledger.ts'
import { createMemoryJournal, type MemoryJournal } from '../../storage/testing/memory-journal.ts'
import { createAutosave, type Autosave } from '../autosave.ts'
import { commitEdit, type OpenDraft } from '../draft-store.ts'
import type { History } from '../history.ts'
import { parseStoredDraft, parseStoredHistory, type DraftJournalContent } from '../stored-draft.ts'

/** An autosave that follows the store of this process, over a journal in memory. */
export interface AutosaveBench {
  readonly journal: MemoryJournal<DraftJournalContent>
  readonly autosave: Autosave
  readonly stop: () => void
  readonly readStored: (storageKey: string) => OpenDraft | undefined
  readonly readHistory: (storageKey: string) => History | undefined
}

export function createAutosaveBench(): AutosaveBench {
  const journal = createMemoryJournal<DraftJournalContent>()
  const autosave = createAutosave(journal)
  return {
    journal,
    autosave,
    stop: autosave.start(),
    readStored: (storageKey) => {
      const record = journal.records.get(storageKey)
      return record === undefined ? undefined : parseStoredDraft(record)
    },
    readHistory: (storageKey) => {
      const record = journal.records.get(storageKey)
      return record === undefined ? undefined : parseStoredHistory(record)
    },
  }
}

export function createOpen(storageKey: string): OpenDraft {
  const draft = createDraft(`id of ${storageKey}`, 2025, '2025-01-01T00:00:00Z')
  return { storageKey, draft, isSample: false, storedDifferences: [] }
}

export function createLine(id: string, fen: number): RevenueLine {
  return {
    id,
    unitCode: '1',
    functionCode: '2010101',
    source: 'generalPublicBudget',
    carryOver: false,
    amount: amountFromFen(fen),
  }
}

export function rename(name: string): void {
  commitEdit('修改名称', (draft) => updateDepartment(draft, { name }))
}
