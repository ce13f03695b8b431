import type { Draft } from '../../domain/draft.ts'
import {
  addExpenditureLines,
  addRevenueLines,
  removeExpenditureLines,
  removeRevenueLines,
  reorderExpenditureLines,
  reorderRevenueLines,
  updateExpenditureLines,
  updateRevenueLines,
  type Patch,
} from '../../domain/edit-draft.ts'
import type { ExpenditureLine, RevenueLine } from '../../domain/ledger.ts'
import { locateExpenditure, locateRevenue } from '../../domain/part-place.ts'
import { listCodePrefixes, type Classification } from '../../domain/subject.ts'

/** One of the two lists of ledger lines and what can be done to it. */
export interface LineList<L> {
  /** As steps are called: 修改收入金额. */
  readonly noun: string
  readonly select: (draft: Draft) => readonly L[]
  /** Where a line is, as findings and marks name it. */
  readonly locate: (id: string) => string
  readonly add: (draft: Draft, lines: readonly L[], index?: number) => Draft
  readonly update: (draft: Draft, patches: ReadonlyMap<string, Patch<L>>) => Draft
  readonly remove: (draft: Draft, ids: ReadonlySet<string>) => Draft
  /** By which codes lines can be grouped: the codes of the groups of a line, from the outermost. */
  readonly groupCodes: Readonly<Partial<Record<Classification, (line: L) => readonly string[]>>>
  /** Gives some lines another order among the places they hold. */
  readonly reorder: (draft: Draft, ids: readonly string[]) => Draft
  /** A line as the one above it would go on, without its amount. */
  readonly create: (id: string, above: L | undefined, unitCode: string) => L
}

/** 类 and 款. */
function listFunctionalGroups({ functionCode }: RevenueLine): readonly string[] {
  return listCodePrefixes('functional', functionCode).slice(0, 2)
}

/** 类 only: the 款 is the line itself. */
function listEconomicGroups({ economicCode }: ExpenditureLine): readonly string[] {
  return listCodePrefixes('economic', economicCode).slice(0, 1)
}

export const revenueList: LineList<RevenueLine> = {
  noun: '收入',
  select: (draft) => draft.revenues,
  locate: locateRevenue,
  add: addRevenueLines,
  update: updateRevenueLines,
  remove: removeRevenueLines,
  reorder: reorderRevenueLines,
  groupCodes: { functional: listFunctionalGroups },
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
  locate: locateExpenditure,
  add: addExpenditureLines,
  update: updateExpenditureLines,
  remove: removeExpenditureLines,
  reorder: reorderExpenditureLines,
  groupCodes: { functional: listFunctionalGroups, economic: listEconomicGroups },
  create: (id, above, unitCode) => ({
    ...revenueList.create(id, above, unitCode),
    kind: above?.kind ?? 'personnel',
    economicCode: '',
    projectId: above?.kind === 'project' ? above.projectId : null,
  }),
}
