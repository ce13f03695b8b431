import type { Journal } from '../storage/journal.ts'
import { draftStore, type OpenDraft } from './draft-store.ts'
import { saveStateStore, type SaveState } from './save-state.ts'
import { createEntry, draftJournal, summarizeDraft, type DraftSummary } from './stored-draft.ts'

/** Entries after which a snapshot replaces them, so that reopening stays quick. */
const ENTRIES_PER_SNAPSHOT = 200

/**
 * Writes every state of the open draft to the journal, in order, one write at a time. What arrives during a write is
 * written together after it. After a failure the next write is a whole snapshot, and the state says what is wrong.
 */
export function startAutosave(journal: Journal<DraftSummary> = draftJournal): () => void {
  let stored: OpenDraft | null = null
  let entryCount = 0
  let isWriting = false

  const writeLatest = async (): Promise<void> => {
    if (isWriting) return
    isWriting = true
    for (
      let next = draftStore.getState().open;
      next !== null && next !== stored;
      next = draftStore.getState().open
    ) {
      showState({ kind: 'saving' })
      try {
        await write(next)
        stored = next
      } catch (error) {
        stored = null
        showState({ kind: 'unsaved', reason: describeStorageError(error) })
        break
      }
      if (draftStore.getState().open === next) showState({ kind: 'saved', at: new Date() })
    }
    isWriting = false
  }

  const write = async (next: OpenDraft): Promise<void> => {
    const summary = summarizeDraft(next)
    const continues = stored?.storageKey === next.storageKey && entryCount < ENTRIES_PER_SNAPSHOT
    if (stored !== null && continues) {
      await journal.append(next.storageKey, createEntry(stored, next), summary)
      entryCount += 1
    } else {
      await journal.replace(next.storageKey, next, summary)
      entryCount = 0
    }
  }

  void writeLatest()
  return draftStore.subscribe((state, previous) => {
    if (state.open !== previous.open) void writeLatest()
  })
}

function showState(state: SaveState): void {
  saveStateStore.setState({ state })
}

function describeStorageError(error: unknown): string {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return '本机存储空间已满，请立即导出 JSON 保存到文件'
  if (name === 'InvalidStateError' || name === 'SecurityError')
    return '浏览器不允许本页保存数据，请导出 JSON 保存到文件'
  return '写入本机存储失败，请导出 JSON 保存到文件'
}
