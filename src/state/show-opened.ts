import { draftStore, showDraft, type OpenDraft } from './draft-store.ts'
import { viewStore, type StepId } from './view-store.ts'

/** Shows a draft from its first step on; nothing of how another one was looked at remains. */
export function showOpened(open: OpenDraft, step: StepId = 'basics'): void {
  showDraft(open)
  viewStore.setState({
    step,
    unitScope: null,
    tableId: 'revenueExpenditureSummary',
    figure: null,
    projectId: null,
    focus: null,
    selection: null,
  })
}

let newest = 0

/** Of several openings under way the last one asked for wins: says whether this still is the last. */
export function beginOpening(): () => boolean {
  newest += 1
  const mine = newest
  const before = draftStore.getState().open?.storageKey
  return () => mine === newest && draftStore.getState().open?.storageKey === before
}
