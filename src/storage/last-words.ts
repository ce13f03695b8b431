/**
 * Short texts kept beside the database for the moment in which a page closes: writing them ends before it does, where a
 * write to the database may not. Every function throws the browser's error where the storage is refused or full.
 */
export interface LastWords {
  readonly keep: (key: string, text: string) => void
  readonly list: () => readonly { readonly key: string; readonly text: string }[]
  readonly remove: (key: string) => void
}

export function openLastWords(name: string): LastWords {
  const prefix = `${name}:`
  return {
    keep: (key, text) => {
      localStorage.setItem(prefix + key, text)
    },
    list: () =>
      Object.entries(localStorage)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, text]) => ({ key: name.slice(prefix.length), text: String(text) })),
    remove: (key) => {
      localStorage.removeItem(prefix + key)
    },
  }
}
