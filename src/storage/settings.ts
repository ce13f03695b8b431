import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

interface SettingsSchema extends DBSchema {
  texts: { key: string; value: string }
}

/** Texts that hold for all values of this site, each under a name, in a database of their own. */
export interface Settings {
  readonly load: (name: string) => Promise<string | undefined>
  readonly keep: (name: string, text: string) => Promise<void>
  readonly remove: (name: string) => Promise<void>
}

export function openSettings(database: string): Settings {
  let opening: Promise<IDBPDatabase<SettingsSchema>> | undefined
  const forget = (): void => {
    opening = undefined
  }
  const connect = (): Promise<IDBPDatabase<SettingsSchema>> => {
    if (opening !== undefined) return opening
    const connecting = openDB<SettingsSchema>(database, 1, {
      upgrade: (created) => {
        created.createObjectStore('texts')
      },
      blocking: () => {
        forget()
        void connecting.then((connection) => connection.close())
      },
      terminated: forget,
    })
    opening = connecting
    connecting.catch(forget)
    return connecting
  }
  return {
    load: async (name) => (await connect()).get('texts', name),
    keep: async (name, text) => {
      await (await connect()).put('texts', text, name)
    },
    remove: async (name) => (await connect()).delete('texts', name),
  }
}
