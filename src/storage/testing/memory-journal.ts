import { RevisionConflict, type Journal, type JournalHead } from '../journal.ts'

interface MemoryRecord<Summary, Snapshot, Entry> {
  snapshot: Snapshot
  entries: Entry[]
  head: JournalHead<Summary>
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
    list: async () => [...records.values()].map(({ head }) => structuredClone(head)),
    load: async (key) => {
      const record = records.get(key)
      return record === undefined ? undefined : structuredClone(record)
    },
    append: async (key, expectedRevision, entry, summary) => {
      const head = await advanceHead(key, expectedRevision, summary)
      const record = records.get(key)
      if (record === undefined) throw new Error('Nothing to append to')
      record.entries.push(structuredClone(entry))
      record.head = head
      return head.revision
    },
    replace: async (key, expectedRevision, snapshot, summary) => {
      const head = await advanceHead(key, expectedRevision, summary)
      records.set(key, structuredClone({ snapshot, entries: [], head }))
      return head.revision
    },
    remove: async (key) => {
      records.delete(key)
    },
  }
  const advanceHead = async (key: string, expectedRevision: number, summary: Summary) => {
    await Promise.resolve()
    if (journal.fault !== undefined) throw journal.fault
    const storedRevision = records.get(key)?.head.revision ?? 0
    if (storedRevision !== expectedRevision) throw new RevisionConflict(storedRevision)
    return structuredClone({ key, summary, revision: expectedRevision + 1 })
  }
  return journal
}
