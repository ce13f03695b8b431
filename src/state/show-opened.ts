import { draftStore, showDraft } from './draft-store.ts'
import type { Work } from './stored-work.ts'
import { INITIAL_VIEW, viewStore, type StepId } from './view-store.ts'

/** Shows a draft from its first step on; of how another one was looked at only the unit of amounts remains. */
export function showOpened({ open, history }: Work, step: StepId = INITIAL_VIEW.step): void {
  showDraft(open, history)
  const { amountUnit } = viewStore.getState()
  viewStore.setState({ ...INITIAL_VIEW, amountUnit, step })
}

let newest = 0

/** Of several openings under way the last one asked for wins: says whether this still is the last. */
export function beginOpening(): () => boolean {
  newest += 1
  const mine = newest
  const before = draftStore.getState().open?.storageKey
  return () => mine === newest && draftStore.getState().open?.storageKey === before
}
