import { addAmounts, ZERO, type Amount } from '../domain/amount.ts'
import { isFiscalAppropriation } from '../domain/fund-source.ts'
import type { ExpenditureLine } from '../domain/ledger.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'

/** What a project's lines come to, and how much of it is 财政资金: paid from fiscal appropriation, this year's or carried over. */
export interface ProjectFunds {
  readonly annual: Amount
  readonly fiscal: Amount
  readonly other: Amount
}

/** By project id; a project without lines is not in it. Computed once for each list of lines. */
export const sumProjectFunds = rememberByReference(
  (expenditures: readonly ExpenditureLine[]): ReadonlyMap<string, ProjectFunds> => {
    const sums = new Map<string, ProjectFunds>()
    for (const { kind, projectId, source, amount } of expenditures) {
      if (kind !== 'project' || projectId === null) continue
      const sum = sums.get(projectId) ?? { annual: ZERO, fiscal: ZERO, other: ZERO }
      const part = isFiscalAppropriation(source) ? 'fiscal' : 'other'
      const added = amount ?? ZERO
      sums.set(projectId, {
        ...sum,
        annual: addAmounts(sum.annual, added),
        [part]: addAmounts(sum[part], added),
      })
    }
    return sums
  },
)
