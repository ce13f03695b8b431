import { useEffect, useState } from 'react'
import { compareOpenDrafts } from '../../state/compare-open-drafts.ts'
import type { PartChange } from '../../files/compare-drafts.ts'
import type { OpenDraft } from '../../state/draft-store.ts'

interface Compared {
  readonly before: OpenDraft
  readonly after: OpenDraft
  /** `null` where the program could not load what it needs. */
  readonly changes: readonly PartChange[] | null
}

/** What is otherwise; `undefined` until it is known. */
export function useChanges(
  before: OpenDraft | undefined,
  after: OpenDraft | undefined,
): Compared['changes'] | undefined {
  const [compared, setCompared] = useState<Compared>()
  useEffect(() => {
    if (before === undefined || after === undefined) return undefined
    let isGone = false
    const show = (changes: Compared['changes']): void => {
      if (!isGone) setCompared({ before, after, changes })
    }
    compareOpenDrafts(before, after).then(show, () => show(null))
    return () => {
      isGone = true
    }
  }, [before, after])
  return compared?.before === before && compared?.after === after ? compared?.changes : undefined
}
