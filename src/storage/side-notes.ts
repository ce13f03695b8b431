import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { DiskFile, DiskStamp } from './disk-files.ts'

/** A file that a value is kept in step with. */
export interface BoundFile {
  readonly file: DiskFile
  /** As it was left; `null` while nothing has been written. */
  readonly stamp: DiskStamp | null
}

/** When a value was taken out of the browser, and when the user was reminded to; ISO times. */
export interface Departures {
  readonly exportedAt?: string
  readonly remindedAt?: string
}

/** A text as it stood in a field whose page may end before it is accepted. */
export interface TypedText {
  readonly id: string
  /** What the field is called on the screen. */
  readonly field: string
  readonly text: string
}

interface SideNotesSchema extends DBSchema {
  files: { key: string; value: BoundFile }
  departures: { key: string; value: Departures }
  typed: { key: string; value: TypedText }
}

/** What is known of values beside their content, by their keys, in a database of its own: losing it loses no work. */
export interface SideNotes {
  readonly loadFile: (key: string) => Promise<BoundFile | undefined>
  readonly keepFile: (key: string, bound: BoundFile) => Promise<void>
  readonly removeFile: (key: string) => Promise<void>
  readonly loadDepartures: (key: string) => Promise<Departures>
  readonly keepDepartures: (key: string, departures: Departures) => Promise<void>
  readonly loadTyped: (key: string) => Promise<TypedText | undefined>
  readonly keepTyped: (key: string, typed: TypedText) => Promise<void>
  readonly removeTyped: (key: string) => Promise<void>
}

export function openSideNotes(name: string): SideNotes {
  let opening: Promise<IDBPDatabase<SideNotesSchema>> | undefined
  const forget = (): void => {
    opening = undefined
  }
  const connect = (): Promise<IDBPDatabase<SideNotesSchema>> => {
    if (opening !== undefined) return opening
    const connecting = openDB<SideNotesSchema>(name, 2, {
      upgrade: (database, oldVersion) => {
        if (oldVersion < 1) {
          database.createObjectStore('files')
          database.createObjectStore('departures')
        }
        database.createObjectStore('typed')
      },
      blocking: () => {
        forget()
        void connecting.then((database) => database.close())
      },
      terminated: forget,
    })
    opening = connecting
    connecting.catch(forget)
    return connecting
  }
  return {
    loadFile: async (key) => (await connect()).get('files', key),
    keepFile: async (key, bound) => {
      await (await connect()).put('files', bound, key)
    },
    removeFile: async (key) => (await connect()).delete('files', key),
    loadDepartures: async (key) => (await (await connect()).get('departures', key)) ?? {},
    keepDepartures: async (key, departures) => {
      await (await connect()).put('departures', departures, key)
    },
    loadTyped: async (key) => (await connect()).get('typed', key),
    keepTyped: async (key, typed) => {
      await (await connect()).put('typed', typed, key)
    },
    removeTyped: async (key) => (await connect()).delete('typed', key),
  }
}
