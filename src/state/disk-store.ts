import { createStore } from 'zustand/vanilla'

/** How the open draft stands to the file on the disk that it is kept in step with. */
export type DiskState =
  | { readonly kind: 'none' }
  /** Whether it has one could not be read. */
  | { readonly kind: 'unknown' }
  /** Changes are about to be written. */
  | { readonly kind: 'writing'; readonly name: string }
  /** `at` is when it was last written here, where that is known. */
  | { readonly kind: 'written'; readonly name: string; readonly at: Date | null }
  | { readonly kind: 'failed'; readonly name: string; readonly reason: string }
  /** After a reload the browser wants to hear from the user again. */
  | { readonly kind: 'disconnected'; readonly name: string }
  /** Somebody else has written the file: it is not overwritten unasked. */
  | { readonly kind: 'changedOutside'; readonly name: string }

export const diskStore = createStore<{ readonly state: DiskState }>(() => ({ state: { kind: 'none' } }))
