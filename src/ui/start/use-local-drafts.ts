import { useEffect, useState } from 'react'
import { describeStorageError } from '../../state/describe-storage-error.ts'
import { listBin, type BinnedDraft } from '../../state/draft-bin.ts'
import { listChanges } from '../../state/draft-list-store.ts'
import { listLocalDrafts, listUnsavedDrafts, type LocalDraft } from '../../state/local-drafts.ts'
import { saveStateStore } from '../../state/save-state.ts'

interface Lists {
  readonly list: readonly LocalDraft[]
  readonly bin: readonly BinnedDraft[]
}

export type LocalDrafts =
  | { readonly state: 'loading' }
  /** The storage cannot be read; the list is what this window holds. */
  | (Lists & { readonly state: 'failed'; readonly reason: string })
  | (Lists & { readonly state: 'loaded' })

/** The user is told within a second that there may be more than she sees. */
const SLOW_MILLISECONDS = 800
const RETRY_MILLISECONDS = 3000

/** The drafts on this machine, listed again whenever one has been saved, copied or deleted, or the user comes back. */
export function useLocalDrafts(): LocalDrafts {
  const [drafts, setDrafts] = useState<LocalDrafts>({ state: 'loading' })
  useEffect(() => {
    let isGone = false
    let newest = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = async (): Promise<void> => {
      newest += 1
      const mine = newest
      clearTimeout(timer)
      timer = setTimeout(() => setDrafts(describeWaiting), SLOW_MILLISECONDS)
      const loaded = await loadDrafts()
      if (isGone || mine !== newest) return
      clearTimeout(timer)
      setDrafts(loaded)
      // The browser may come to its senses.
      if (loaded.state === 'failed') timer = setTimeout(refresh, RETRY_MILLISECONDS)
    }
    const refresh = (): void => void load()
    refresh()
    const stops = [saveStateStore.subscribe(refresh), listChanges.subscribe(refresh)]
    window.addEventListener('focus', refresh)
    return () => {
      isGone = true
      clearTimeout(timer)
      for (const stop of stops) stop()
      window.removeEventListener('focus', refresh)
    }
  }, [])
  return drafts
}

async function loadDrafts(): Promise<LocalDrafts> {
  try {
    const [list, bin] = await Promise.all([listLocalDrafts(), listBin(new Date())])
    return { state: 'loaded', list, bin }
  } catch (error) {
    return {
      state: 'failed',
      list: listUnsavedDrafts(),
      bin: [],
      reason: describeReadFault(error),
    }
  }
}

/** What was listed before stays as it was. */
function describeWaiting(before: LocalDrafts): LocalDrafts {
  if (before.state !== 'loading') return before
  return { state: 'failed', list: listUnsavedDrafts(), bin: [], reason: '仍在等待浏览器的回答。' }
}

function describeReadFault(error: unknown): string {
  const isNewer = error instanceof DOMException && error.name === 'VersionError'
  return isNewer ? describeStorageError(error) : '请刷新页面再试。'
}
