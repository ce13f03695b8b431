import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore, type StoreNames } from 'idb'

/** What a list shows of a stored value without loading it. */
export interface JournalHead<Summary> {
  readonly key: string
  readonly summary: Summary
  /** How often the value has been written: one more with each write, from 1 on. */
  readonly revision: number
}

export interface JournalRecord<Summary, Snapshot, Entry> {
  readonly head: JournalHead<Summary>
  readonly snapshot: Snapshot
  /** What was appended since the snapshot, in order. */
  readonly entries: readonly Entry[]
}

/** A write that does not follow the last one: another window has written, or removed, the value. Nothing was changed. */
export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict'
  /** 0 where nothing is stored. */
  readonly storedRevision: number

  constructor(storedRevision: number) {
    super(`The stored revision is ${String(storedRevision)}`)
    this.storedRevision = storedRevision
  }
}

/**
 * Values kept under keys, each as a snapshot and the entries appended since: appending is cheap however large the value.
 * Whoever reads a value checks what it holds. Every method rejects with the browser's error when the storage fails;
 * nothing is swallowed. A write names the revision it follows, 0 for a first one, and rejects with `RevisionConflict`
 * where another is stored; it resolves to the new revision.
 */
export interface Journal<Summary, Snapshot, Entry> {
  readonly list: () => Promise<readonly JournalHead<Summary>[]>
  readonly load: (key: string) => Promise<JournalRecord<Summary, Snapshot, Entry> | undefined>
  readonly append: (key: string, expectedRevision: number, entry: Entry, summary: Summary) => Promise<number>
  /** Replaces the snapshot and drops the entries it contains, in one transaction. */
  readonly replace: (
    key: string,
    expectedRevision: number,
    snapshot: Snapshot,
    summary: Summary,
  ) => Promise<number>
  readonly remove: (key: string) => Promise<void>
}

interface Schema<Summary, Snapshot, Entry> extends DBSchema {
  heads: { key: string; value: JournalHead<Summary> }
  snapshots: { key: string; value: { readonly snapshot: Snapshot } }
  entries: {
    key: number
    value: { readonly key: string; readonly entry: Entry }
    indexes: { byKey: string }
  }
}

type Database<Summary, Snapshot, Entry> = IDBPDatabase<Schema<Summary, Snapshot, Entry>>

const SCHEMA_VERSION = 1
/** A write has reached the disk before it is said to be done. */
const DURABLE = { durability: 'strict' } as const

/** Opens the database at the first call; after the browser has closed it, at the next one. */
export function openJournal<Summary, Snapshot, Entry>(name: string): Journal<Summary, Snapshot, Entry> {
  let opening: Promise<Database<Summary, Snapshot, Entry>> | undefined
  const forget = (): void => {
    opening = undefined
  }
  const connect = (): Promise<Database<Summary, Snapshot, Entry>> => {
    if (opening !== undefined) return opening
    opening = openDatabase(name, forget)
    // A later call may succeed, as when another tab has let go of an older schema.
    opening.catch(forget)
    return opening
  }
  return {
    list: async () => (await connect()).getAll('heads'),
    load: async (key) => {
      const transaction = (await connect()).transaction(['heads', 'snapshots', 'entries'])
      const [head, stored, entries] = await Promise.all([
        transaction.objectStore('heads').get(key),
        transaction.objectStore('snapshots').get(key),
        transaction.objectStore('entries').index('byKey').getAll(key),
        transaction.done,
      ])
      if (head === undefined || stored === undefined) return undefined
      return { head, snapshot: stored.snapshot, entries: entries.map(({ entry }) => entry) }
    },
    append: async (key, expectedRevision, entry, summary) => {
      const transaction = (await connect()).transaction(['heads', 'entries'], 'readwrite', DURABLE)
      const write = async (): Promise<number> => {
        await checkRevision(transaction.objectStore('heads'), key, expectedRevision)
        const revision = expectedRevision + 1
        await Promise.all([
          transaction.objectStore('entries').add({ key, entry }),
          transaction.objectStore('heads').put({ key, summary, revision }),
        ])
        return revision
      }
      const [revision] = await Promise.all([write(), transaction.done])
      return revision
    },
    replace: async (key, expectedRevision, snapshot, summary) => {
      const stores = ['heads', 'snapshots', 'entries'] as const
      const transaction = (await connect()).transaction(stores, 'readwrite', DURABLE)
      const write = async (): Promise<number> => {
        await checkRevision(transaction.objectStore('heads'), key, expectedRevision)
        const revision = expectedRevision + 1
        await Promise.all([
          transaction.objectStore('snapshots').put({ snapshot }, key),
          transaction.objectStore('heads').put({ key, summary, revision }),
          deleteEntries(transaction.objectStore('entries'), key),
        ])
        return revision
      }
      const [revision] = await Promise.all([write(), transaction.done])
      return revision
    },
    remove: async (key) => {
      const stores = ['heads', 'snapshots', 'entries'] as const
      const transaction = (await connect()).transaction(stores, 'readwrite', DURABLE)
      await Promise.all([
        transaction.objectStore('snapshots').delete(key),
        transaction.objectStore('heads').delete(key),
        deleteEntries(transaction.objectStore('entries'), key),
        transaction.done,
      ])
    },
  }
}

/** `onClosed` is told when the connection is gone and must not be used again. */
function openDatabase<Summary, Snapshot, Entry>(
  name: string,
  onClosed: () => void,
): Promise<Database<Summary, Snapshot, Entry>> {
  const opening = openDB<Schema<Summary, Snapshot, Entry>>(name, SCHEMA_VERSION, {
    upgrade: (database) => {
      database.createObjectStore('heads', { keyPath: 'key' })
      database.createObjectStore('snapshots')
      database.createObjectStore('entries', { autoIncrement: true }).createIndex('byKey', 'key')
    },
    // A newer version of the page in another tab waits for this one to let go.
    blocking: () => {
      onClosed()
      void opening.then((database) => database.close())
    },
    // The user cleared the site's data, or the disk failed.
    terminated: onClosed,
  })
  return opening
}

type HeadStore<Summary, Snapshot, Entry> = IDBPObjectStore<
  Schema<Summary, Snapshot, Entry>,
  ArrayLike<StoreNames<Schema<Summary, Snapshot, Entry>>>,
  'heads',
  'readwrite'
>

/** In the transaction of the write itself, so that no other window can come between. */
async function checkRevision<Summary, Snapshot, Entry>(
  heads: HeadStore<Summary, Snapshot, Entry>,
  key: string,
  expectedRevision: number,
): Promise<void> {
  const storedRevision = (await heads.get(key))?.revision ?? 0
  if (storedRevision !== expectedRevision) throw new RevisionConflict(storedRevision)
}

type EntryStore<Summary, Snapshot, Entry> = IDBPObjectStore<
  Schema<Summary, Snapshot, Entry>,
  ArrayLike<StoreNames<Schema<Summary, Snapshot, Entry>>>,
  'entries',
  'readwrite'
>

async function deleteEntries<Summary, Snapshot, Entry>(
  entries: EntryStore<Summary, Snapshot, Entry>,
  key: string,
): Promise<void> {
  const entryKeys = await entries.index('byKey').getAllKeys(key)
  await Promise.all(entryKeys.map((entryKey) => entries.delete(entryKey)))
}
