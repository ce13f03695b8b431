import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore, type StoreNames } from 'idb'

/** What a list shows of a stored value without loading it. */
export interface JournalHead<Summary> {
  readonly key: string
  readonly summary: Summary
}

export interface JournalRecord<Snapshot, Entry> {
  readonly snapshot: Snapshot
  /** What was appended since the snapshot, in order. */
  readonly entries: readonly Entry[]
}

/**
 * Values kept under keys, each as a snapshot and the entries appended since: appending is cheap however large the value.
 * Only what this journal wrote is read back, so its types are trusted. Every method rejects with the browser's error when
 * the storage fails; nothing is swallowed.
 */
export interface Journal<Summary, Snapshot, Entry> {
  readonly list: () => Promise<readonly JournalHead<Summary>[]>
  readonly load: (key: string) => Promise<JournalRecord<Snapshot, Entry> | undefined>
  readonly append: (key: string, entry: Entry, summary: Summary) => Promise<void>
  /** Replaces the snapshot and drops the entries it contains, in one transaction. */
  readonly replace: (key: string, snapshot: Snapshot, summary: Summary) => Promise<void>
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
      const transaction = (await connect()).transaction(['snapshots', 'entries'])
      const [stored, entries] = await Promise.all([
        transaction.objectStore('snapshots').get(key),
        transaction.objectStore('entries').index('byKey').getAll(key),
        transaction.done,
      ])
      if (stored === undefined) return undefined
      return { snapshot: stored.snapshot, entries: entries.map(({ entry }) => entry) }
    },
    append: async (key, entry, summary) => {
      const transaction = (await connect()).transaction(['heads', 'entries'], 'readwrite', DURABLE)
      await Promise.all([
        transaction.objectStore('entries').add({ key, entry }),
        transaction.objectStore('heads').put({ key, summary }),
        transaction.done,
      ])
    },
    replace: async (key, snapshot, summary) => {
      const stores = ['heads', 'snapshots', 'entries'] as const
      const transaction = (await connect()).transaction(stores, 'readwrite', DURABLE)
      await Promise.all([
        transaction.objectStore('snapshots').put({ snapshot }, key),
        transaction.objectStore('heads').put({ key, summary }),
        deleteEntries(transaction.objectStore('entries'), key),
        transaction.done,
      ])
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
