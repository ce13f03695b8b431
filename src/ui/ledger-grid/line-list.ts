import type { Draft } from '../../domain/draft.ts'
import {
  addExpenditureLines,
  addRevenueLines,
  removeExpenditureLines,
  removeRevenueLines,
  updateExpenditureLines,
  updateRevenueLines,
  type Patch,
} from '../../domain/edit-draft.ts'
import type { ExpenditureLine, RevenueLine } from '../../domain/ledger.ts'

/** One of the two lists of ledger lines and what can be done to it. */
export interface LineList<L> {
  /** As steps are called: 修改收入金额. */
  readonly noun: string
  readonly select: (draft: Draft) => readonly L[]
  readonly add: (draft: Draft, lines: readonly L[], index?: number) => Draft
  readonly update: (draft: Draft, patches: ReadonlyMap<string, Patch<L>>) => Draft
  readonly remove: (draft: Draft, ids: ReadonlySet<string>) => Draft
  /** A line as the one above it would go on, without its amount. */
  readonly create: (id: string, above: L | undefined, unitCode: string) => L
}

export const revenueList: LineList<RevenueLine> = {
  noun: '收入',
  select: (draft) => draft.revenues,
  add: addRevenueLines,
  update: updateRevenueLines,
  remove: removeRevenueLines,
  create: (id, above, unitCode) => ({
    id,
    unitCode: above?.unitCode ?? unitCode,
    functionCode: above?.functionCode ?? '',
    source: above?.source ?? 'generalPublicBudget',
    carryOver: false,
    amount: null,
  }),
}

export const expenditureList: LineList<ExpenditureLine> = {
  noun: '支出',
  select: (draft) => draft.expenditures,
  add: addExpenditureLines,
  update: updateExpenditureLines,
  remove: removeExpenditureLines,
  create: (id, above, unitCode) => ({
    ...revenueList.create(id, above, unitCode),
    kind: above?.kind ?? 'personnel',
    economicCode: '',
    projectId: above?.kind === 'project' ? above.projectId : null,
  }),
}
