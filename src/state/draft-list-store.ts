import { createStore } from 'zustand/vanilla'

const store = createStore<{ readonly count: number }>(() => ({ count: 0 }))

/** Changes of what 本机草稿 lists that no edit has made: copying, deleting, restoring. */
export const listChanges = {
  tell: (): void => store.setState(({ count }) => ({ count: count + 1 })),
  subscribe: (listener: () => void): (() => void) => store.subscribe(listener),
}
