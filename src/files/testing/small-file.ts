import type { JsonObject } from '../../lib/json.ts'

/** The smallest draft: only what must be there. */
export const BARE: JsonObject = {
  id: 'd1',
  fiscalYear: 2025,
  department: { code: '203', name: '组织部门' },
  units: [],
  revenues: [],
  expenditures: [],
  projects: [],
}

/** A draft file with the given members of the draft in place of the smallest one's. */
export function createFile(members: JsonObject = {}): JsonObject & { readonly draft: JsonObject } {
  return { format: 'department-budget', version: 1, draft: { ...BARE, ...members } }
}

/** An expenditure line with the given members in place of plain ones. */
export function createLine(members: JsonObject): JsonObject {
  return {
    id: 'e1',
    unitCode: '203001',
    kind: 'personnel',
    functionCode: '2013201',
    economicCode: '30101',
    source: 'generalPublicBudget',
    carryOver: false,
    projectId: null,
    amount: '1.5',
    ...members,
  }
}
