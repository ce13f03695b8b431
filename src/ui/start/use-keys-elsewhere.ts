import { useEffect, useState } from 'react'
import { listKeysElsewhere } from '../../state/page-windows.ts'

/** A window that was closed gives its draft free without a word. */
const ASK_AGAIN_MILLISECONDS = 1000
const ASK_WHETHER_ANY_MILLISECONDS = 5000

const NOWHERE: ReadonlySet<string> = new Set()

/** The storage keys of drafts that other windows write, as of a moment ago. */
export function useKeysElsewhere(): ReadonlySet<string> {
  const [keys, setKeys] = useState(NOWHERE)
  useEffect(() => {
    let isGone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async (): Promise<void> => {
      // Where nobody can be asked, nothing is said of other windows.
      const found = await listKeysElsewhere().catch(() => NOWHERE)
      if (isGone) return
      setKeys((known) => (isSameSet(known, found) ? known : found))
      timer = setTimeout(
        () => void ask(),
        found.size > 0 ? ASK_AGAIN_MILLISECONDS : ASK_WHETHER_ANY_MILLISECONDS,
      )
    }
    void ask()
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [])
  return keys
}

function isSameSet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((key) => right.has(key))
}
