import fc from 'fast-check'
import { amountFromFen } from '../amount.ts'
import { createDraft, type Draft, type Unit } from '../draft.ts'
import { addProject } from '../edit-draft.ts'
import type { ExpenditureLine, RevenueLine } from '../ledger.ts'
import { arbitraryLedger } from './arbitrary-ledger.ts'

export function createUnit(code: string): Unit {
  return { code, name: `单位${code}`, nature: '行政', rank: '', funding: '' }
}

export function createRevenue(id: string, unitCode: string): RevenueLine {
  const [functionCode, source, amount] = ['2013201', 'generalPublicBudget', amountFromFen(1)] as const
  return { id, unitCode, functionCode, source, carryOver: false, amount }
}

export function createExpenditure(id: string, unitCode: string, projectId: string | null): ExpenditureLine {
  const kind = projectId === null ? 'personnel' : 'project'
  return { ...createRevenue(id, unitCode), kind, economicCode: '30101', projectId }
}

export const DRAFT: Draft = {
  ...addProject(addProject(createDraft('d', 2025, '2025-01-01T00:00:00Z'), 'p1', '001'), 'p2', '002'),
  units: [createUnit('001'), createUnit('002')],
  revenues: [createRevenue('r1', '001'), createRevenue('r2', '002')],
  expenditures: [
    createExpenditure('e1', '001', null),
    createExpenditure('e2', '001', 'p1'),
    createExpenditure('e3', '002', 'p1'),
    createExpenditure('e4', '002', 'p2'),
  ],
}

export const arbitraryDraft: fc.Arbitrary<Draft> = fc
  .tuple(arbitraryLedger(6), fc.subarray(['203001', '203002', '203003', '']))
  .map(([ledger, codes]) => ({ ...DRAFT, ...ledger, units: codes.map(createUnit) }))

export const listIds = (parts: readonly { readonly id: string }[]): readonly string[] =>
  parts.map(({ id }) => id)
export const listUnitCodes = (draft: Draft): readonly string[] =>
  [...draft.revenues, ...draft.expenditures, ...draft.projects].map(({ unitCode }) => unitCode)
