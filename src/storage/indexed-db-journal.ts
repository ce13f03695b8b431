import { openJournalDatabase, rangeOfKey, type JournalDatabase } from './journal-database.ts'
import { DURABLE, loadRecord, VALUE_STORES, writeValue } from './journal-values.ts'
import type { Journal, JournalContent, JournalHead } from './journal.ts'
import { withTimeLimit } from './time-limit.ts'

/** Opening takes longer only where something is wrong; a second try may fare better. */
const MOST_OPENING_MILLISECONDS = 3000
/** A long list or a large draft on a slow disk has time enough; what waits for it goes on without it then. */
const MOST_LISTING_MILLISECONDS = 3000
const MOST_LOADING_MILLISECONDS = 5000

const VERSION_STORES = ['versions', 'versionSnapshots'] as const

/** A journal in the browser's database, opened at the first call; after the browser has closed it, at the next one. */
export function openJournal<C extends JournalContent>(name: string): Journal<C> {
  const lossListeners = new Set<() => void>()
  let opening: Promise<JournalDatabase<C>> | undefined
  const open = (): Promise<JournalDatabase<C>> => {
    const mine = openJournalDatabase<C>(name, {
      onClosed: () => {
        if (opening === mine) opening = undefined
      },
      onLost: () => {
        for (const listener of lossListeners) listener()
      },
    })
    return mine
  }
  const connect = async (): Promise<JournalDatabase<C>> => {
    opening ??= open()
    const mine = opening
    try {
      return await withTimeLimit(mine, MOST_OPENING_MILLISECONDS)
    } catch (error) {
      // A later call may succeed, as when another window has let go of an older schema.
      if (opening === mine) opening = undefined
      mine.then(
        (database) => database.close(),
        () => undefined,
      )
      throw error
    }
  }
  return {
    list: async () => {
      const list = connect().then((database) => database.getAll('heads'))
      return withTimeLimit(list, MOST_LISTING_MILLISECONDS)
    },
    load: async (key) => {
      const record = connect().then((database) => loadRecord(database, key))
      return withTimeLimit(record, MOST_LOADING_MILLISECONDS)
    },
    write: async (key, write) => writeValue(await connect(), key, write),
    setBinned: async (key, binnedAt) => {
      const transaction = (await connect()).transaction('heads', 'readwrite', DURABLE)
      const change = async (): Promise<void> => {
        const head = await transaction.store.get(key)
        if (head !== undefined) await transaction.store.put(withBinned(head, binnedAt))
      }
      await Promise.all([change(), transaction.done])
    },
    remove: async (key) => {
      const stores = [...VALUE_STORES, ...VERSION_STORES]
      const transaction = (await connect()).transaction(stores, 'readwrite', DURABLE)
      const versions = transaction.objectStore('versions')
      const entries = transaction.objectStore('entries')
      const change = async (): Promise<void> => {
        const versionIds = await versions.index('byKey').getAllKeys(key)
        const entryKeys = await entries.index('byKey').getAllKeys(key)
        await Promise.all([
          ...entryKeys.map((entryKey) => entries.delete(entryKey)),
          ...versionIds.map((id) => versions.delete(id)),
          ...versionIds.map((id) => transaction.objectStore('versionSnapshots').delete(id)),
          transaction.objectStore('steps').delete(rangeOfKey(key)),
          transaction.objectStore('snapshots').delete(key),
          transaction.objectStore('heads').delete(key),
        ])
      }
      await Promise.all([change(), transaction.done])
    },
    listVersions: async (key) => {
      const versions = await (await connect()).getAllFromIndex('versions', 'byKey', key)
      return versions.sort((left, right) => (left.at < right.at ? 1 : -1))
    },
    loadVersion: async (id) => (await (await connect()).get('versionSnapshots', id))?.snapshot,
    keepVersion: async (version, snapshot) => {
      const transaction = (await connect()).transaction(VERSION_STORES, 'readwrite', DURABLE)
      await Promise.all([
        transaction.objectStore('versions').put(version),
        snapshot === undefined
          ? undefined
          : transaction.objectStore('versionSnapshots').put({ snapshot }, version.id),
        transaction.done,
      ])
    },
    removeVersions: async (ids) => {
      const transaction = (await connect()).transaction(VERSION_STORES, 'readwrite', DURABLE)
      await Promise.all([
        ...ids.map((id) => transaction.objectStore('versions').delete(id)),
        ...ids.map((id) => transaction.objectStore('versionSnapshots').delete(id)),
        transaction.done,
      ])
    },
    onLost: (listener) => {
      lossListeners.add(listener)
      return () => lossListeners.delete(listener)
    },
  }
}

function withBinned<C extends JournalContent>(head: JournalHead<C>, binnedAt: string | null): JournalHead<C> {
  const { key, summary, revision, position } = head
  return { key, summary, revision, position, ...(binnedAt === null ? {} : { binnedAt }) }
}
