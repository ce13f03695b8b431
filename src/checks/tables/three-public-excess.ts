import { addAmounts, ZERO, type Amount } from '../../domain/amount.ts'
import { isBasicKind } from '../../domain/expenditure-kind.ts'
import { isFiscalAppropriation } from '../../domain/fund-source.ts'
import type { ExpenditureLine } from '../../domain/ledger.ts'
import type { Review } from '../review.ts'
import { describeAmount } from '../wording.ts'

/** More projects than anyone reads in a sentence. */
const MOST_PROJECTS = 6

/** Where appropriation under some economic codes lies outside table 6, with the amounts: by projects, in their order. */
export function describeExcess({ disclosure }: Review, codes: readonly string[]): string {
  const { expenditures, projects } = disclosure.draft
  const byProject = new Map<string, Amount>()
  let others = ZERO
  for (const line of expenditures) {
    if (line.amount === null || line.amount === 0) continue
    if (!codes.includes(line.economicCode) || !isOutsideTable6(line)) continue
    const { projectId } = line
    if (line.kind === 'project' && projectId !== null) {
      byProject.set(projectId, addAmounts(byProject.get(projectId) ?? ZERO, line.amount))
    } else others = addAmounts(others, line.amount)
  }
  const parts = projects.flatMap(({ id, name }) => {
    const amount = byProject.get(id)
    byProject.delete(id)
    return amount === undefined ? [] : [`项目“${name}” ${describeAmount(amount)}`]
  })
  for (const amount of byProject.values()) others = addAmounts(others, amount)
  if (others !== 0) parts.push(`未对应项目的支出 ${describeAmount(others)}`)
  const shown = parts.slice(0, MOST_PROJECTS).join('、')
  return parts.length > MOST_PROJECTS ? `${shown}等 ${String(parts.length)} 处` : shown
}

function isOutsideTable6({ kind, source }: ExpenditureLine): boolean {
  if (!isFiscalAppropriation(source)) return false
  return source !== 'generalPublicBudget' || !isBasicKind(kind)
}
