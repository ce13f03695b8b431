import { insertAt, moveById, updateById } from '../lib/edit-list.ts'
import type { Draft, DutyTarget } from './draft.ts'
import type { Patch } from './edit-draft.ts'
import { removeMarksOf } from './marks.ts'
import { locateDutyTarget } from './part-place.ts'

/** A duty of chapter five with nothing filled in but its name. */
export function createDutyTarget(id: string, duty: string): DutyTarget {
  return { id, duty, main: '', objective: '', performance: '', indicators: '', standards: '' }
}

/** Puts targets before the one at `index`; at the end without it. */
export function addDutyTargets(draft: Draft, targets: readonly DutyTarget[], index?: number): Draft {
  return { ...draft, dutyTargets: insertAt(listTargets(draft), targets, index) }
}

export function updateDutyTarget(draft: Draft, id: string, patch: Patch<DutyTarget>): Draft {
  return { ...draft, dutyTargets: updateById(listTargets(draft), id, patch) }
}

export function removeDutyTarget(draft: Draft, id: string): Draft {
  const dutyTargets = listTargets(draft).filter((target) => target.id !== id)
  return removeMarksOf({ ...draft, dutyTargets }, new Set([locateDutyTarget(id)]))
}

/** Moves a target so that it stands at `to` of the list without it. */
export function moveDutyTarget(draft: Draft, id: string, to: number): Draft {
  return { ...draft, dutyTargets: moveById(listTargets(draft), id, to) }
}

function listTargets({ dutyTargets = [] }: Draft): readonly DutyTarget[] {
  return dutyTargets
}
