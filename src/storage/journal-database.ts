import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore, type StoreNames } from 'idb'
import type { JournalContent, JournalHead, KeptVersion } from './journal.ts'

export interface JournalSchema<C extends JournalContent> extends DBSchema {
  heads: { key: string; value: JournalHead<C> }
  snapshots: { key: string; value: { readonly snapshot: C['snapshot'] } }
  entries: {
    key: number
    value: { readonly key: string; readonly entry: C['entry'] }
    indexes: { byKey: string }
  }
  steps: { key: [string, number]; value: { readonly step: C['step'] } }
  versions: { key: string; value: KeptVersion<C>; indexes: { byKey: string } }
  versionSnapshots: { key: string; value: { readonly snapshot: C['snapshot'] } }
}

export type JournalDatabase<C extends JournalContent> = IDBPDatabase<JournalSchema<C>>

type UpgradedHeads<C extends JournalContent> = IDBPObjectStore<
  JournalSchema<C>,
  ArrayLike<StoreNames<JournalSchema<C>>>,
  'heads',
  'versionchange'
>

/** A page that knows only a lower one cannot open the database any more, and so cannot overwrite what it does not understand. */
const SCHEMA_VERSION = 2

interface ConnectionEvents {
  /** The connection is gone and must not be used again. */
  readonly onClosed: () => void
  /** What was stored may be gone with it. */
  readonly onLost: () => void
}

export function openJournalDatabase<C extends JournalContent>(
  name: string,
  { onClosed, onLost }: ConnectionEvents,
): Promise<JournalDatabase<C>> {
  const factory: IDBFactory | undefined = globalThis.indexedDB
  // Some browsers take it away altogether where storing is switched off.
  if (factory === undefined)
    return Promise.reject(new DOMException('The browser has no database', 'SecurityError'))
  const opening = openDB<JournalSchema<C>>(name, SCHEMA_VERSION, {
    upgrade: (database, oldVersion, _newVersion, transaction) => {
      if (oldVersion < 1) {
        database.createObjectStore('heads', { keyPath: 'key' })
        database.createObjectStore('snapshots')
        database.createObjectStore('entries', { autoIncrement: true }).createIndex('byKey', 'key')
      }
      database.createObjectStore('steps')
      database.createObjectStore('versions', { keyPath: 'id' }).createIndex('byKey', 'key')
      database.createObjectStore('versionSnapshots')
      void addPositions(transaction.objectStore('heads'))
    },
    // A newer version of the page in another window waits for this one to let go.
    blocking: (_version, newVersion) => {
      onClosed()
      void opening.then((database) => database.close())
      // It is to be deleted.
      if (newVersion === null) onLost()
    },
    // The user cleared the site's data, or the disk failed.
    terminated: () => {
      onClosed()
      onLost()
    },
  })
  return opening
}

/** Version 1 kept no steps. A failure fails the transaction, and with it the opening. */
async function addPositions<C extends JournalContent>(heads: UpgradedHeads<C>): Promise<void> {
  for (const head of await heads.getAll()) await heads.put({ ...head, position: 0 })
}

/** All keys of one value in a store whose keys begin with the value's. */
export function rangeOfKey(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key, -Infinity], [key, Infinity])
}
