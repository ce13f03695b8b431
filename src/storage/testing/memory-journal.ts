import {
  RevisionConflict,
  type Journal,
  type JournalContent,
  type JournalHead,
  type JournalWrite,
  type KeptVersion,
  type NumberedStep,
} from '../journal.ts'

interface MemoryRecord<C extends JournalContent> {
  readonly snapshot: C['snapshot']
  readonly entries: readonly C['entry'][]
  readonly head: JournalHead<C>
  readonly steps: readonly NumberedStep<C>[]
}

/** A journal that keeps copies in memory, as a database does, and can be told to fail. */
export interface MemoryJournal<C extends JournalContent> extends Journal<C> {
  readonly records: ReadonlyMap<string, MemoryRecord<C>>
  /** While set, every write is refused with it. */
  fault: Error | undefined
  /** Loses all that was written. */
  readonly lose: () => void
}

export function createMemoryJournal<C extends JournalContent>(): MemoryJournal<C> {
  const records = new Map<string, MemoryRecord<C>>()
  const versions = new Map<string, { version: KeptVersion<C>; snapshot: C['snapshot'] }>()
  const lossListeners = new Set<() => void>()
  const journal: MemoryJournal<C> = {
    records,
    fault: undefined,
    list: async () => [...records.values()].map(({ head }) => structuredClone(head)),
    load: async (key) => {
      const record = records.get(key)
      return record === undefined ? undefined : structuredClone(record)
    },
    write: async (key, write) => {
      await Promise.resolve()
      if (journal.fault !== undefined) throw journal.fault
      const record = writeRecord(key, records.get(key), structuredClone(write))
      records.set(key, record)
      return record.head.revision
    },
    setBinned: async (key, binnedAt) => {
      const record = records.get(key)
      if (record === undefined) return
      const { binnedAt: _before, ...head } = record.head
      records.set(key, { ...record, head: binnedAt === null ? head : { ...head, binnedAt } })
    },
    remove: async (key) => {
      records.delete(key)
      for (const [id, { version }] of versions) if (version.key === key) versions.delete(id)
    },
    listVersions: async (key) =>
      [...versions.values()]
        .map(({ version }) => version)
        .filter((version) => version.key === key)
        .sort((left, right) => (left.at < right.at ? 1 : -1)),
    loadVersion: async (id) => structuredClone(versions.get(id)?.snapshot),
    keepVersion: async (version, snapshot) => {
      const kept = snapshot === undefined ? versions.get(version.id)?.snapshot : structuredClone(snapshot)
      versions.set(version.id, { version, snapshot: kept })
    },
    removeVersions: async (ids) => {
      for (const id of ids) versions.delete(id)
    },
    onLost: (listener) => {
      lossListeners.add(listener)
      return () => lossListeners.delete(listener)
    },
    lose: () => {
      records.clear()
      versions.clear()
      for (const listener of lossListeners) listener()
    },
  }
  return journal
}

function writeRecord<C extends JournalContent>(
  key: string,
  before: MemoryRecord<C> | undefined,
  { expectedRevision, summary, content, steps }: JournalWrite<C>,
): MemoryRecord<C> {
  const storedRevision = before?.head.revision ?? 0
  if (storedRevision !== expectedRevision) throw new RevisionConflict(storedRevision)
  const bySerial = new Map(before?.steps.map((numbered) => [numbered.serial, numbered]))
  if (steps.remove === 'all') bySerial.clear()
  else for (const serial of steps.remove) bySerial.delete(serial)
  for (const numbered of steps.put) bySerial.set(numbered.serial, numbered)
  return {
    ...(content.kind === 'snapshot'
      ? { snapshot: content.snapshot, entries: [] }
      : { snapshot: before?.snapshot, entries: [...(before?.entries ?? []), content.entry] }),
    head: { key, summary, revision: expectedRevision + 1, position: steps.position },
    steps: [...bySerial.values()].sort((left, right) => left.serial - right.serial),
  }
}
