import { useEffect, useState } from 'react'
import { findOtherCopy, type OtherCopy } from '../../state/draft-copies.ts'
import type { OpenDraft } from '../../state/draft-store.ts'

/** Another copy of the open draft on this machine, once that is known. */
export function useOtherCopy(open: OpenDraft): OtherCopy | undefined {
  const [found, setFound] = useState<{ readonly of: OpenDraft; readonly copy: OtherCopy | undefined }>()
  useEffect(() => {
    let isGone = false
    void findOtherCopy(open).then((copy) => (isGone ? undefined : setFound({ of: open, copy })))
    return () => {
      isGone = true
    }
  }, [open])
  return found?.of === open ? found.copy : undefined
}
