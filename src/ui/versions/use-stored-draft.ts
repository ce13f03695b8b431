import { useEffect, useState } from 'react'
import { draftStore, type OpenDraft } from '../../state/draft-store.ts'
import { loadVersion } from '../../state/draft-versions.ts'
import { loadLocalDraft } from '../../state/local-drafts.ts'

export type StoredDraftState =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly open: OpenDraft }
  /** Damaged, gone, or the storage cannot be read. */
  | { readonly state: 'failed' }

/** The latest state of a draft on this machine. */
export function useStoredDraft(storageKey: string): StoredDraftState {
  return useLoaded(storageKey, loadDraft)
}

/** A kept version of a draft. */
export function useVersion(id: string): StoredDraftState {
  return useLoaded(id, loadVersion)
}

async function loadDraft(storageKey: string): Promise<OpenDraft | undefined> {
  const { open } = draftStore.getState()
  return open?.storageKey === storageKey ? open : (await loadLocalDraft(storageKey))?.open
}

function useLoaded(key: string, load: (key: string) => Promise<OpenDraft | undefined>): StoredDraftState {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly state: StoredDraftState }>()
  useEffect(() => {
    let isGone = false
    const show = (open: OpenDraft | undefined): void => {
      if (isGone) return
      setLoaded({ key, state: open === undefined ? { state: 'failed' } : { state: 'loaded', open } })
    }
    load(key).then(show, () => show(undefined))
    return () => {
      isGone = true
    }
  }, [key, load])
  return loaded?.key === key ? loaded.state : { state: 'loading' }
}
