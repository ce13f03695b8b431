import { createStore } from 'zustand/vanilla'
import { autosave } from './autosave.ts'

/** Whether the program works without network from here on. */
export type OfflineState =
  /** Not known yet. */
  | { readonly kind: 'waiting' }
  /** The page is one file and never needs the network. */
  | { readonly kind: 'oneFile' }
  /** `insecure`: browsers keep programs of https addresses only. `refused`: by the browser, as in private windows. */
  | { readonly kind: 'unavailable'; readonly reason: 'insecure' | 'refused' }
  /** `fraction` of the large files that is there. */
  | { readonly kind: 'preparing'; readonly fraction: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'incomplete'; readonly reason: 'noSpace' | 'notLoaded' }

export const offlineStore = createStore<{ readonly state: OfflineState }>(() => ({
  state: { kind: 'waiting' },
}))

/** What is known of a newer version of the program. */
export type UpdateStage = 'none' | 'offered' | 'postponed' | 'applying'

export const updateStore = createStore<{ readonly stage: UpdateStage }>(() => ({ stage: 'none' }))

export function postponeUpdate(): void {
  updateStore.setState({ stage: 'postponed' })
}

/** Waits until all that was entered is written; says whether the page can be loaded anew without losing any of it. */
export async function settleDrafts(): Promise<boolean> {
  await autosave.settle()
  return autosave.unsaved.size === 0
}
