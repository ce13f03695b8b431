import { amountFromFen, type Amount } from '../../domain/amount.ts'
import type { Draft } from '../../domain/draft.ts'
import { updateSpendingPlan } from '../../domain/edit-target.ts'
import { PLAN_DATE_NAMES, PLAN_DATES, type Project, type SpendingPlan } from '../../domain/ledger.ts'
import { formatPlanPercent } from '../../targets/form-values.ts'
import { findTargetLayout } from '../../targets/target-layout.ts'
import type { Check, CheckFinding } from '../check.ts'
import { checkProjects, type ReviewedProject } from './reviewed-projects.ts'

export const planPercentagesAddUp: Check = {
  id: 'P06',
  severity: 'error',
  isBinding: false,
  rule: '表式按百分比列示支出计划的，百分比在 0 到 100 之间，12 月底是 100。',
  basis: '项目绩效目标表：资金支出计划（%）',
  run: (review) =>
    checkProjects(review, (reviewed) => {
      const { project, annual, name } = reviewed
      if (annual <= 0 || !printsPercentages(project)) return []
      const repair = repairPercentages(reviewed)
      return PLAN_DATES.flatMap((date): readonly Omit<CheckFinding, 'at'>[] => {
        const percent = formatPlanPercent(project.spendingPlan[date], annual)
        const demand = findDemand(percent, date === 'december')
        if (demand === undefined) return []
        const what = `${PLAN_DATE_NAMES[date]}支出计划`
        const advice =
          repair === undefined
            ? '支出计划请填累计金额，百分比由程序按年度资金总额计算。'
            : '各期所填像是百分比，支出计划应填累计金额，请换算。'
        return [
          {
            severity: 'error',
            title: `${what}的百分比有误`,
            message: `${name}：${what}按年度资金总额计算是 ${percent}%，${demand}。${advice}`,
            field: `spendingPlan.${date}`,
            evidence: `${percent} ${String(annual)}`,
            ...(repair === undefined ? {} : { repair }),
          },
        ]
      })
    }),
}

/** `percent` as printed, `''` where there is none. */
function findDemand(percent: string, isLast: boolean): string | undefined {
  if (percent === '') return undefined
  if (isLast) return Number(percent) === 100 ? undefined : '应为 100%'
  return Number(percent) >= 0 && Number(percent) <= 100 ? undefined : '应在 0 到 100 之间'
}

function printsPercentages({ layout }: Project): boolean {
  return findTargetLayout(layout)
    .opening.flat()
    .some(({ content }) => 'value' in content && content.value.startsWith('percent.'))
}

/** 100.00 万元, or 100 %. */
const WHOLE = 100_000_000

/** Certain where percentages were put for amounts: a plan between nothing and just a hundred, which it ends with. */
function repairPercentages({ project, annual }: ReviewedProject): CheckFinding['repair'] {
  const { march, june, october, december } = project.spendingPlan
  const filled = [0, march ?? 0, june ?? 0, october ?? 0]
  if (december !== WHOLE || filled.some((amount) => amount < 0 || amount > WHOLE)) return undefined
  const plan: Partial<SpendingPlan> = Object.fromEntries(
    PLAN_DATES.map((date) => [date, takePercent(project.spendingPlan[date], annual)]),
  )
  return {
    label: '把百分比换算为金额',
    apply: (draft: Draft): Draft => updateSpendingPlan(draft, project.id, plan),
  }
}

/** Half up to the fen. */
function takePercent(percent: Amount | null, annual: Amount): Amount | null {
  if (percent === null) return null
  const whole = BigInt(WHOLE)
  return amountFromFen(Number((BigInt(percent) * BigInt(annual) * 2n + whole) / (whole * 2n)))
}
