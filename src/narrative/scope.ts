import type { Draft } from '../domain/draft.ts'

/** Whose paper it is: 部门汇总, or one unit's own. */
export type Scope = { readonly kind: 'department' } | { readonly kind: 'unit'; readonly unitCode: string }

/** How the paper of a scope speaks of the one it belongs to. */
export interface ScopeWords {
  /** Of the department as papers call it, or of the unit; `''` while not filled in. */
  readonly name: string
  readonly body: '部门' | '单位'
  readonly ours: '我部门' | '我单位'
  readonly budget: '部门预算' | '单位预算'
}

export function createScope(unitCode: string | undefined): Scope {
  return unitCode === undefined ? { kind: 'department' } : { kind: 'unit', unitCode }
}

export function listScopeWords(draft: Draft, scope: Scope): ScopeWords {
  if (scope.kind === 'department') {
    return { name: draft.department.name.trim(), body: '部门', ours: '我部门', budget: '部门预算' }
  }
  const unit = draft.units.find(({ code }) => code === scope.unitCode)
  return { name: unit?.name.trim() ?? '', body: '单位', ours: '我单位', budget: '单位预算' }
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  我部门: '我单位',
  本部门: '本单位',
  部门预算: '单位预算',
}

/** A department's text in the words of a unit's paper; what stands in 《》 or “” is somebody else's wording and stays. */
export function adaptToUnit(text: string): string {
  return text.replace(/《[^》]*》|“[^”]*”|我部门|本部门|部门预算/g, (found) => UNIT_WORDS[found] ?? found)
}
