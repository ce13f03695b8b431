import type { DraftState, OpenDraft } from './draft-store.ts'

interface OwnEdit {
  readonly before: OpenDraft
  readonly after: OpenDraft
}

/** A change made in this window, not one that another window tells of or that opening brings; `undefined` for those. */
export function findOwnEdit(state: DraftState, previous: DraftState): OwnEdit | undefined {
  const [after, before] = [state.open, previous.open]
  if (after === null || before === null || after.storageKey !== before.storageKey) return undefined
  const isChanged = after.draft !== before.draft && state.history !== previous.history
  const isHere = after.isElsewhere === undefined && before.isElsewhere === undefined
  return isChanged && isHere ? { before, after } : undefined
}
