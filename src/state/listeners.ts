/** Those who want to be told of something. */
export interface Listeners<T> {
  /** The returned function ends it. */
  readonly add: (listener: (value: T) => void) => () => void
  readonly tell: (value: T) => void
}

export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(value: T) => void>()
  return {
    add: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell: (value) => {
      for (const listener of listeners) {
        try {
          listener(value)
        } catch (error) {
          // A fault of its own, and no failure of what is told of.
          reportError(error)
        }
      }
    },
  }
}
