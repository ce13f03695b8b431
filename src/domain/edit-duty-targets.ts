import { insertAt, moveById, updateById } from '../lib/edit-list.ts'
import type { Draft, DutyTarget } from './draft.ts'
import type { Patch } from './edit-draft.ts'
import { removeMarksOf } from './marks.ts'
import { selectPaperTexts, updatePaperTexts, type PaperScope } from './paper-texts.ts'
import { locateDutyTarget } from './part-place.ts'

/** A duty of chapter five with nothing filled in but its name. */
export function createDutyTarget(id: string, duty: string): DutyTarget {
  return { id, duty, main: '', objective: '', performance: '', indicators: '', standards: '' }
}

/** Puts targets before the one at `index`; at the end without it. */
export function addDutyTargets(
  draft: Draft,
  targets: readonly DutyTarget[],
  scope: PaperScope = null,
  index?: number,
): Draft {
  const dutyTargets = insertAt(listTargets(draft, scope), targets, index)
  return updatePaperTexts(draft, scope, { dutyTargets })
}

export function updateDutyTarget(
  draft: Draft,
  id: string,
  patch: Patch<DutyTarget>,
  scope: PaperScope = null,
): Draft {
  return updatePaperTexts(draft, scope, { dutyTargets: updateById(listTargets(draft, scope), id, patch) })
}

export function removeDutyTarget(draft: Draft, id: string, scope: PaperScope = null): Draft {
  const dutyTargets = listTargets(draft, scope).filter((target) => target.id !== id)
  return removeMarksOf(updatePaperTexts(draft, scope, { dutyTargets }), new Set([locateDutyTarget(id)]))
}

/** Moves a target so that it stands at `to` of the list without it. */
export function moveDutyTarget(draft: Draft, id: string, to: number, scope: PaperScope = null): Draft {
  return updatePaperTexts(draft, scope, { dutyTargets: moveById(listTargets(draft, scope), id, to) })
}

function listTargets(draft: Draft, scope: PaperScope): readonly DutyTarget[] {
  return selectPaperTexts(draft, scope).dutyTargets ?? []
}
