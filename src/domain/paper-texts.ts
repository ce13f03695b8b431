import { replaceAt } from '../lib/edit-list.ts'
import type { Draft, OperatingFundsScope, PaperTexts, Unit } from './draft.ts'

/**
 * Whose texts a paper has: those of the unit by this code, or the department's (`null`). A department with one unit has
 * one paper, and its texts are the department's whatever is asked for.
 */
export type PaperScope = string | null

/** The unit with texts of its own that a scope means; `undefined` where the department's are meant. */
export function findPaperUnit(draft: Draft, scope: PaperScope): Unit | undefined {
  return draft.units.length > 1 ? draft.units.find(({ code }) => code === scope) : undefined
}

/** All papers of a draft, the department's first: whoever looks through texts looks through those of each. */
export function listPaperScopes({ units }: Draft): readonly PaperScope[] {
  return [null, ...(units.length > 1 ? units.map(({ code }) => code) : [])]
}

export function selectPaperTexts(draft: Draft, scope: PaperScope): PaperTexts {
  return findPaperUnit(draft, scope) ?? draft
}

/** The members in the patch replace those of the paper; `undefined` takes one away. */
export function updatePaperTexts(
  draft: Draft,
  scope: PaperScope,
  patch: { readonly [member in keyof PaperTexts]: PaperTexts[member] | undefined },
): Draft {
  const unit = findPaperUnit(draft, scope)
  if (unit === undefined) return applyPatch(draft, patch)
  return { ...draft, units: replaceAt(draft.units, draft.units.indexOf(unit), applyPatch(unit, patch)) }
}

export function selectOperatingFundsScope({ operatingFundsScope }: Draft): OperatingFundsScope {
  return operatingFundsScope === 'allUnits' ? 'allUnits' : 'administrativeUnits'
}

export function updateOperatingFundsScope(draft: Draft, operatingFundsScope: OperatingFundsScope): Draft {
  return { ...draft, operatingFundsScope }
}

function applyPatch<T extends PaperTexts>(
  owner: T,
  patch: { readonly [member in keyof PaperTexts]: PaperTexts[member] | undefined },
): T {
  const changed: T = { ...owner }
  for (const [member, value] of Object.entries(patch)) {
    if (value === undefined) Reflect.deleteProperty(changed, member)
    else Object.assign(changed, { [member]: value })
  }
  return changed
}
