import { useEffect, useState } from 'react'
import { listVersions, type DraftVersion } from '../../state/draft-versions.ts'

export type Versions =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly list: readonly DraftVersion[] }
  | { readonly state: 'failed' }

/** The versions kept of a draft; `refresh` reads them again. */
export function useVersions(storageKey: string): {
  readonly versions: Versions
  readonly refresh: () => void
} {
  const [versions, setVersions] = useState<Versions>({ state: 'loading' })
  const [serial, setSerial] = useState(0)
  useEffect(() => {
    let isGone = false
    listVersions(storageKey).then(
      (list) => (isGone ? undefined : setVersions({ state: 'loaded', list })),
      () => (isGone ? undefined : setVersions({ state: 'failed' })),
    )
    return () => {
      isGone = true
    }
  }, [storageKey, serial])
  return { versions, refresh: () => setSerial((count) => count + 1) }
}
