import { createStore } from 'zustand/vanilla'

/** What the top bar says of the local copy. */
export type SaveState =
  /** `at` is when the last write was confirmed, where that is known. */
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly reason: string }

export const saveStateStore = createStore<{ readonly state: SaveState }>(() => ({
  state: { kind: 'saving' },
}))
