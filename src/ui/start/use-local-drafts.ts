import { useEffect, useState } from 'react'
import { describeStorageError } from '../../state/describe-storage-error.ts'
import { listBin, type BinnedDraft } from '../../state/draft-bin.ts'
import { listChanges } from '../../state/draft-list-store.ts'
import { listLocalDrafts, listUnsavedDrafts, type LocalDraft } from '../../state/local-drafts.ts'
import { listKeysElsewhere } from '../../state/page-windows.ts'
import { saveStateStore } from '../../state/save-state.ts'

interface Lists {
  readonly list: readonly LocalDraft[]
  readonly bin: readonly BinnedDraft[]
  /** Storage keys of drafts that another window writes. */
  readonly elsewhere: ReadonlySet<string>
}

export type LocalDrafts =
  | { readonly state: 'loading' }
  /** The storage cannot be read; the list is what this window holds. */
  | (Lists & { readonly state: 'failed'; readonly reason: string })
  | (Lists & { readonly state: 'loaded' })

/** The drafts on this machine, listed again whenever one has been saved, copied or deleted, or the user comes back. */
export function useLocalDrafts(): LocalDrafts {
  const [drafts, setDrafts] = useState<LocalDrafts>({ state: 'loading' })
  useEffect(() => {
    let isGone = false
    let newest = 0
    const refresh = (): void => {
      newest += 1
      const mine = newest
      void loadDrafts().then((loaded) => (isGone || mine !== newest ? undefined : setDrafts(loaded)))
    }
    refresh()
    const stops = [saveStateStore.subscribe(refresh), listChanges.subscribe(refresh)]
    window.addEventListener('focus', refresh)
    return () => {
      isGone = true
      for (const stop of stops) stop()
      window.removeEventListener('focus', refresh)
    }
  }, [])
  return drafts
}

async function loadDrafts(): Promise<LocalDrafts> {
  try {
    const [list, bin, elsewhere] = await Promise.all([
      listLocalDrafts(),
      listBin(new Date()),
      listKeysElsewhere(),
    ])
    return { state: 'loaded', list, bin, elsewhere }
  } catch (error) {
    return {
      state: 'failed',
      list: listUnsavedDrafts(),
      bin: [],
      elsewhere: new Set(),
      reason: describeReadFault(error),
    }
  }
}

function describeReadFault(error: unknown): string {
  const isNewer = error instanceof DOMException && error.name === 'VersionError'
  return isNewer ? describeStorageError(error) : '请刷新页面再试。'
}
