import { useEffect, useState } from 'react'
import { listLocalDrafts, listUnsavedDrafts, type LocalDraft } from '../../state/local-drafts.ts'
import { saveStateStore } from '../../state/save-state.ts'

export type LocalDrafts =
  | { readonly state: 'loading' }
  /** The storage cannot be read; the list is what this window holds. */
  | { readonly state: 'failed'; readonly list: readonly LocalDraft[] }
  | { readonly state: 'loaded'; readonly list: readonly LocalDraft[] }

/** The drafts on this machine, listed again whenever one has been saved. */
export function useLocalDrafts(): LocalDrafts {
  const [drafts, setDrafts] = useState<LocalDrafts>({ state: 'loading' })
  useEffect(() => {
    let isGone = false
    const refresh = (): void => {
      void loadDrafts().then((loaded) => (isGone ? undefined : setDrafts(loaded)))
    }
    refresh()
    const stop = saveStateStore.subscribe(refresh)
    return () => {
      isGone = true
      stop()
    }
  }, [])
  return drafts
}

async function loadDrafts(): Promise<LocalDrafts> {
  try {
    return { state: 'loaded', list: await listLocalDrafts() }
  } catch {
    return { state: 'failed', list: listUnsavedDrafts() }
  }
}
