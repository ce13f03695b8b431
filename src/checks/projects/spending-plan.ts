import { subtractAmounts, ZERO, type Amount } from '../../domain/amount.ts'
import type { Draft } from '../../domain/draft.ts'
import { updateSpendingPlan } from '../../domain/edit-target.ts'
import { PLAN_DATE_NAMES, PLAN_DATES, type PlanDate } from '../../domain/ledger.ts'
import { groupProjectLines } from '../../targets/project-progress.ts'
import type { Check, CheckFinding } from '../check.ts'
import { compareFigures } from '../compare-figures.ts'
import { describeAmount, describeGap } from '../wording.ts'
import { listReviewedProjects, type ReviewedProject } from './reviewed-projects.ts'

export const spendingPlansAreComplete: Check = {
  id: 'P05',
  severity: 'error',
  isBinding: false,
  rule: '支出计划四个时点的累计数都已填（没有支出填 0），逐期不减，不超过年度资金总额，12 月底等于年度资金总额。',
  basis: '项目绩效目标表：资金支出计划（累计数）',
  run: ({ disclosure }) => {
    const lines = groupProjectLines(disclosure.draft.expenditures)
    return listReviewedProjects(disclosure).flatMap((reviewed) => {
      const own = lines.get(reviewed.project.id) ?? []
      const isKnown = own.length > 0 && own.every(({ amount }) => amount !== null)
      return checkPlan(reviewed, isKnown ? repairDecember(reviewed) : {})
    })
  },
}

/** Certain as soon as the amounts of all lines are filled in: the plan of the year is their sum. */
function repairDecember({ project, annual }: ReviewedProject): Pick<CheckFinding, 'repair'> {
  const apply = (draft: Draft): Draft => updateSpendingPlan(draft, project.id, { december: annual })
  return { repair: { label: `12 月底填 ${describeAmount(annual)}`, apply } }
}

function checkPlan(
  { project: { spendingPlan }, annual, name, at }: ReviewedProject,
  ofDecember: Pick<CheckFinding, 'repair'>,
): readonly CheckFinding[] {
  let previous: { readonly date: PlanDate; readonly amount: Amount } | undefined
  return PLAN_DATES.flatMap((date): readonly CheckFinding[] => {
    const amount = spendingPlan[date]
    const place = {
      severity: 'error',
      at,
      field: `spendingPlan.${date}`,
    } as const
    if (amount === null) {
      const message = `${name}：${PLAN_DATE_NAMES[date]}累计数未填，空白不等于 0。没有支出请填 0。`
      const repair = date === 'december' ? ofDecember : {}
      return [{ ...place, title: `${PLAN_DATE_NAMES[date]}累计数未填`, message, evidence: '未填', ...repair }]
    }
    const misfits = [checkRise(date, amount, previous), checkAnnual(date, amount, annual)]
    previous = { date, amount }
    const repair = date === 'december' && amount !== annual ? ofDecember : {}
    return misfits
      .filter((misfit) => misfit !== undefined)
      .map(({ title, text, other, otherLabel }) => ({
        ...place,
        ...repair,
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
  if (previous === undefined) return checkBeginning(date, amount)
  if (amount >= previous.amount) return undefined
  const [name, earlier] = [PLAN_DATE_NAMES[date], PLAN_DATE_NAMES[previous.date]]
  return {
    title: `${name}累计数减少`,
    text:
      `${name}累计数 ${describeAmount(amount)}，少于 ${earlier}的 ${describeAmount(previous.amount)}，少 ${describeGap(subtractAmounts(amount, previous.amount))}。` +
      '累计数包含以前各期，只增不减，请改正。',
    other: previous.amount,
    otherLabel: `${earlier}累计数`,
  }
}

function checkBeginning(date: PlanDate, amount: Amount): Misfit | undefined {
  if (amount >= ZERO) return undefined
  const name = PLAN_DATE_NAMES[date]
  return {
    title: `${name}累计数是负数`,
    text: `${name}累计数 ${describeAmount(amount)}，累计数不会小于 0，请改正。`,
    other: ZERO,
    otherLabel: '年初',
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
