import { subtractAmounts, type Amount } from '../../domain/amount.ts'
import { PLAN_DATE_NAMES, PLAN_DATES, type PlanDate, type Project } from '../../domain/ledger.ts'
import { NO_PROJECT_LINES, sumProjects } from '../../domain/project-amounts.ts'
import type { Check, CheckFinding } from '../check.ts'
import { compareFigures } from '../compare-figures.ts'
import { locateProject } from '../../domain/part-place.ts'
import { describeAmount, describeGap, describeProject } from '../wording.ts'

export const spendingPlansAreComplete: Check = {
  id: 'P05',
  severity: 'error',
  isBinding: false,
  rule: '支出计划四个时点的累计数都已填（没有支出填 0），逐期不减，不超过年度资金总额，12 月底等于年度资金总额。',
  basis: '项目绩效目标表：资金支出计划（累计数）',
  run: ({ disclosure }) => {
    const sums = sumProjects(disclosure.draft.expenditures)
    return disclosure.draft.projects.flatMap((project, index) => {
      const name = describeProject(disclosure, index)
      return checkPlan(project, (sums.get(project.id) ?? NO_PROJECT_LINES).amount, name)
    })
  },
}

function checkPlan({ id, spendingPlan }: Project, annual: Amount, name: string): readonly CheckFinding[] {
  let previous: { readonly date: PlanDate; readonly amount: Amount } | undefined
  return PLAN_DATES.flatMap((date): readonly CheckFinding[] => {
    const amount = spendingPlan[date]
    const place = {
      severity: 'error',
      at: locateProject(id),
      field: `spendingPlan.${date}`,
    } as const
    if (amount === null) {
      const message = `${name}：${PLAN_DATE_NAMES[date]}累计数未填，空白不等于 0。没有支出请填 0。`
      return [{ ...place, title: `${PLAN_DATE_NAMES[date]}累计数未填`, message }]
    }
    const findings = [checkRise(date, amount, previous), checkAnnual(date, amount, annual)]
    previous = { date, amount }
    return findings
      .filter((problem) => problem !== undefined)
      .map(({ title, text, other, otherLabel }) => ({
        ...place,
        title,
        message: `${name}：${text}`,
        ...compareFigures(
          { label: `${PLAN_DATE_NAMES[date]}累计数`, amount },
          { label: otherLabel, amount: other },
        ),
      }))
  })
}

/** An amount of the plan that does not fit another one. */
interface Misfit {
  readonly title: string
  readonly text: string
  readonly other: Amount
  readonly otherLabel: string
}

/** Compared with the last date that is filled in, so that a blank between hides nothing. */
function checkRise(
  date: PlanDate,
  amount: Amount,
  previous: { readonly date: PlanDate; readonly amount: Amount } | undefined,
): Misfit | undefined {
  if (previous === undefined || amount >= previous.amount) return undefined
  const [name, earlier] = [PLAN_DATE_NAMES[date], PLAN_DATE_NAMES[previous.date]]
  return {
    title: `${name}累计数减少`,
    text:
      `${name}累计数 ${describeAmount(amount)}，少于 ${earlier}的 ${describeAmount(previous.amount)}。` +
      '累计数包含以前各期，只增不减，请改正。',
    other: previous.amount,
    otherLabel: `${earlier}累计数`,
  }
}

function checkAnnual(date: PlanDate, amount: Amount, annual: Amount): Misfit | undefined {
  const name = PLAN_DATE_NAMES[date]
  const isLast = date === 'december'
  if (isLast ? amount === annual : amount <= annual) return undefined
  const gap = describeGap(subtractAmounts(amount, annual))
  const fault = amount > annual ? `多 ${gap}` : `少 ${gap}`
  return {
    title: isLast ? '12 月底累计数不等于年度资金总额' : `${name}累计数超过年度资金总额`,
    text:
      `${name}累计数 ${describeAmount(amount)}，年度资金总额 ${describeAmount(annual)}，${fault}。` +
      (isLast ? '全年计划应等于年度资金总额，请改正计划或支出明细。' : '请改正计划或支出明细。'),
    other: annual,
    otherLabel: '年度资金总额',
  }
}
