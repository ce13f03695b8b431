import type { Project, SpendingPlan } from './ledger.ts'

const EMPTY_PLAN: SpendingPlan = { march: null, june: null, october: null, december: null }

/** A project with nothing filled in but its unit. */
export function createProjectFields(unitCode: string): Omit<Project, 'id'> {
  return { code: '', name: '', unitCode, fundUse: '', spendingPlan: EMPTY_PLAN, goals: [], indicators: [] }
}
