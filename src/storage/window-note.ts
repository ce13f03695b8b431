/** A short text that this window keeps while it is loaded anew, and that no other window sees. */
export interface WindowNote {
  readonly write: (text: string) => void
  /** `null` where there is none. A note is read once. */
  readonly take: () => string | null
}

export function openWindowNote(name: string): WindowNote {
  return {
    write: (text) => {
      ignoreRefusal(() => sessionStorage.setItem(name, text))
    },
    take: () => {
      const text = ignoreRefusal(() => sessionStorage.getItem(name)) ?? null
      ignoreRefusal(() => sessionStorage.removeItem(name))
      return text
    },
  }
}

/** Where the user lets no site keep data there is no note: nobody depends on one. */
function ignoreRefusal<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
