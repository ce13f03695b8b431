/**
 * Short texts kept beside the database for the moment in which a page closes: writing them ends before it does, where a
 * write to the database may not.
 */
export interface LastWords {
  /** Says whether it could: the storage may be full or refused. */
  readonly keep: (key: string, text: string) => boolean
  /** Nothing where the storage is refused. */
  readonly list: () => readonly { readonly key: string; readonly text: string }[]
  readonly remove: (key: string) => void
}

export function openLastWords(name: string): LastWords {
  const prefix = `${name}:`
  return {
    keep: (key, text) =>
      accessStorage(false, (storage) => {
        storage.setItem(prefix + key, text)
        return true
      }),
    list: () =>
      accessStorage<[string, unknown][]>([], (storage) => Object.entries(storage))
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, text]) => ({ key: name.slice(prefix.length), text: String(text) })),
    remove: (key) =>
      accessStorage(undefined, (storage) => {
        storage.removeItem(prefix + key)
      }),
  }
}

function accessStorage<T>(otherwise: T, access: (storage: Storage) => T): T {
  try {
    // Some browsers have none where it is switched off, others throw.
    const storage: Storage | null = window.localStorage
    return storage === null ? otherwise : access(storage)
  } catch (error) {
    if (error instanceof DOMException) return otherwise
    throw error
  }
}
