import type { Journal, JournalHead } from '../journal.ts'

interface MemoryRecord<Summary, Snapshot, Entry> {
  snapshot: Snapshot
  entries: Entry[]
  summary: Summary
}

/** A journal that keeps copies in memory, as a database does, and can be told to fail. */
export interface MemoryJournal<Summary, Snapshot, Entry> extends Journal<Summary, Snapshot, Entry> {
  readonly records: ReadonlyMap<string, Readonly<MemoryRecord<Summary, Snapshot, Entry>>>
  /** While set, every write is refused with it. */
  fault: Error | undefined
}

export function createMemoryJournal<Summary, Snapshot, Entry>(): MemoryJournal<Summary, Snapshot, Entry> {
  const records = new Map<string, MemoryRecord<Summary, Snapshot, Entry>>()
  const journal: MemoryJournal<Summary, Snapshot, Entry> = {
    records,
    fault: undefined,
    list: async () =>
      [...records].map(([key, { summary }]): JournalHead<Summary> => structuredClone({ key, summary })),
    load: async (key) => {
      const record = records.get(key)
      return record === undefined
        ? undefined
        : structuredClone({ snapshot: record.snapshot, entries: record.entries })
    },
    append: async (key, entry, summary) => {
      await refuseWhileFaulty()
      const record = records.get(key)
      if (record === undefined) throw new Error('Nothing to append to')
      record.entries.push(structuredClone(entry))
      record.summary = structuredClone(summary)
    },
    replace: async (key, snapshot, summary) => {
      await refuseWhileFaulty()
      records.set(key, structuredClone({ snapshot, entries: [], summary }))
    },
    remove: async (key) => {
      records.delete(key)
    },
  }
  const refuseWhileFaulty = async (): Promise<void> => {
    await Promise.resolve()
    if (journal.fault !== undefined) throw journal.fault
  }
  return journal
}
