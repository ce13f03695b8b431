import type { Finding } from '../../checks/check.ts'
import { locateProject } from '../../domain/part-place.ts'
import type { AmountUnit } from '../../domain/amount.ts'
import type { PlanDate } from '../../domain/ledger.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'

/**
 * What is wrong with one amount of a spending plan, short enough to stand under its field: the check's finding in its
 * figures. An amount left blank says nothing here; the hint of the section does.
 */
export function describePlanMisfit(
  findings: readonly Finding[],
  projectId: string,
  date: PlanDate,
  unit: AmountUnit,
): string | undefined {
  const at = locateProject(projectId)
  const field = `spendingPlan.${date}`
  const finding = findings.find(
    (candidate) => candidate.at === at && candidate.field === field && candidate.figures !== undefined,
  )
  if (finding?.figures === undefined || finding.difference === undefined) return undefined
  const [, other] = finding.figures
  const isAnnual = date === 'december' && other.label === '年度资金总额'
  const demand = isAnnual ? '应等于' : finding.difference > 0 ? '不能超过' : '不能少于'
  const gap = formatPaddedAmount(finding.difference, unit).replace(/^-/, '')
  const space = /^\d/.test(other.label) ? ' ' : ''
  return `${demand}${space}${other.label} ${formatPaddedAmount(other.amount, unit)}，差 ${gap}`
}
