import { useCallback } from 'react'
import { draftStore, type OpenDraft } from '../../state/draft-store.ts'
import { loadVersion } from '../../state/draft-versions.ts'
import { loadLocalDraft } from '../../state/local-drafts.ts'
import { useLoaded, type Loaded } from '../hooks/use-loaded.ts'

/** `undefined` is loaded where it is damaged or gone. */
export type StoredDraft = Loaded<OpenDraft | undefined>

/** The latest state of a draft on this machine. */
export function useStoredDraft(storageKey: string): StoredDraft {
  return useLoaded(useCallback(() => loadDraft(storageKey), [storageKey])).loaded
}

/** A kept version of a draft. */
export function useVersion(id: string): StoredDraft {
  return useLoaded(useCallback(() => loadVersion(id), [id])).loaded
}

async function loadDraft(storageKey: string): Promise<OpenDraft | undefined> {
  const { open } = draftStore.getState()
  return open?.storageKey === storageKey ? open : (await loadLocalDraft(storageKey))?.open
}
