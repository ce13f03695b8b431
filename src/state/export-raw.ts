import { readClock } from './draft-store.ts'
import type { ExportedFile } from './export-files.ts'
import { draftJournal } from './stored-draft.ts'

/** All that the storage holds of one draft, as it stands there. Rejects where the storage cannot be read. */
export async function exportStoredRecord(storageKey: string): Promise<ExportedFile> {
  const [heads, record] = await Promise.all([draftJournal.list(), draftJournal.load(storageKey)])
  const head = heads.find(({ key }) => key === storageKey)
  const text = JSON.stringify({ storageKey, head, record }, null, 2)
  const date = readClock().slice(0, 10)
  return { name: `草稿原始数据_${date}.json`, blob: new Blob([text], { type: 'application/json' }) }
}
