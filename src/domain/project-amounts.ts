import { addAmounts, ZERO, type Amount } from './amount.ts'
import type { ExpenditureLine } from './ledger.ts'

/** What the 项目支出 of one project comes to: its 年度资金总额, which is never stored. */
export interface ProjectSum {
  readonly amount: Amount
  readonly lineCount: number
}

export const NO_PROJECT_LINES: ProjectSum = { amount: ZERO, lineCount: 0 }

/** By project id, for every id that a line of kind `project` names, whether or not the project exists. */
export function sumProjects(expenditures: readonly ExpenditureLine[]): ReadonlyMap<string, ProjectSum> {
  const sums = new Map<string, { amount: Amount; lineCount: number }>()
  for (const { kind, projectId, amount } of expenditures) {
    if (kind !== 'project' || projectId === null) continue
    const sum = sums.get(projectId)
    if (sum === undefined) {
      sums.set(projectId, { amount: amount ?? ZERO, lineCount: 1 })
    } else {
      sum.amount = addAmounts(sum.amount, amount ?? ZERO)
      sum.lineCount += 1
    }
  }
  return sums
}
