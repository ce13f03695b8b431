import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore, type StoreNames } from 'idb'

/** What a list shows of a stored value without loading it. */
export interface JournalHead<Summary> {
  readonly key: string
  readonly summary: Summary
}

export interface JournalRecord {
  readonly snapshot: unknown
  /** What was appended since the snapshot, in order. */
  readonly entries: readonly unknown[]
}

/**
 * Values kept under keys, each as a snapshot and the entries appended since: appending is cheap however large the value.
 * Every method rejects with the browser's error when the storage fails; nothing is swallowed.
 */
export interface Journal<Summary> {
  readonly list: () => Promise<readonly JournalHead<Summary>[]>
  readonly load: (key: string) => Promise<JournalRecord | undefined>
  readonly append: (key: string, entry: unknown, summary: Summary) => Promise<void>
  /** Replaces the snapshot and drops the entries it contains, in one transaction. */
  readonly replace: (key: string, snapshot: unknown, summary: Summary) => Promise<void>
  readonly remove: (key: string) => Promise<void>
}

interface JournalSchema extends DBSchema {
  heads: { key: string; value: { readonly key: string; readonly summary: unknown } }
  snapshots: { key: string; value: unknown }
  entries: {
    key: number
    value: { readonly key: string; readonly entry: unknown }
    indexes: { byKey: string }
  }
}

const SCHEMA_VERSION = 1

/** Opens the database at the first call; after the browser has closed it, at the next one. */
export function openJournal<Summary>(name: string): Journal<Summary> {
  let opening: Promise<IDBPDatabase<JournalSchema>> | undefined
  const forget = (): void => {
    opening = undefined
  }
  const connect = (): Promise<IDBPDatabase<JournalSchema>> => {
    if (opening !== undefined) return opening
    opening = openDatabase(name, forget)
    // A later call may succeed, as when another tab has let go of an older schema.
    opening.catch(forget)
    return opening
  }
  return {
    list: async () => {
      const heads = await (await connect()).getAll('heads')
      return heads as readonly JournalHead<Summary>[]
    },
    load: async (key) => loadRecord(await connect(), key),
    append: async (key, entry, summary) => appendEntry(await connect(), key, entry, summary),
    replace: async (key, snapshot, summary) => replaceSnapshot(await connect(), key, snapshot, summary),
    remove: async (key) => removeRecord(await connect(), key),
  }
}

/** `onClosed` is told when the connection is gone and must not be used again. */
async function openDatabase(name: string, onClosed: () => void): Promise<IDBPDatabase<JournalSchema>> {
  return openDB<JournalSchema>(name, SCHEMA_VERSION, {
    upgrade: (database) => {
      database.createObjectStore('heads', { keyPath: 'key' })
      database.createObjectStore('snapshots')
      database.createObjectStore('entries', { autoIncrement: true }).createIndex('byKey', 'key')
    },
    // A newer version of the page in another tab waits for this one to let go.
    blocking: (_current, _blocked, event) => {
      onClosed()
      ;(event.target as IDBDatabase).close()
    },
    // The user cleared the site's data, or the disk failed.
    terminated: onClosed,
  })
}

async function loadRecord(
  database: IDBPDatabase<JournalSchema>,
  key: string,
): Promise<JournalRecord | undefined> {
  const transaction = database.transaction(['snapshots', 'entries'])
  const [snapshot, entries] = await Promise.all([
    transaction.objectStore('snapshots').get(key),
    transaction.objectStore('entries').index('byKey').getAll(key),
    transaction.done,
  ])
  if (snapshot === undefined) return undefined
  return { snapshot, entries: entries.map(({ entry }) => entry) }
}

async function appendEntry(
  database: IDBPDatabase<JournalSchema>,
  key: string,
  entry: unknown,
  summary: unknown,
): Promise<void> {
  const transaction = database.transaction(['heads', 'entries'], 'readwrite', { durability: 'strict' })
  await Promise.all([
    transaction.objectStore('entries').add({ key, entry }),
    transaction.objectStore('heads').put({ key, summary }),
    transaction.done,
  ])
}

async function replaceSnapshot(
  database: IDBPDatabase<JournalSchema>,
  key: string,
  snapshot: unknown,
  summary: unknown,
): Promise<void> {
  const transaction = database.transaction(['heads', 'snapshots', 'entries'], 'readwrite', {
    durability: 'strict',
  })
  await Promise.all([
    transaction.objectStore('snapshots').put(snapshot, key),
    transaction.objectStore('heads').put({ key, summary }),
    deleteEntries(transaction.objectStore('entries'), key),
    transaction.done,
  ])
}

async function removeRecord(database: IDBPDatabase<JournalSchema>, key: string): Promise<void> {
  const transaction = database.transaction(['heads', 'snapshots', 'entries'], 'readwrite', {
    durability: 'strict',
  })
  await Promise.all([
    transaction.objectStore('snapshots').delete(key),
    transaction.objectStore('heads').delete(key),
    deleteEntries(transaction.objectStore('entries'), key),
    transaction.done,
  ])
}

type EntryStore = IDBPObjectStore<JournalSchema, StoreNames<JournalSchema>[], 'entries', 'readwrite'>

async function deleteEntries(entries: EntryStore, key: string): Promise<void> {
  const entryKeys = await entries.index('byKey').getAllKeys(key)
  await Promise.all(entryKeys.map((entryKey) => entries.delete(entryKey)))
}
