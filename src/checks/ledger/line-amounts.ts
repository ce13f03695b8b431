import {
  amountFromFen,
  formatExactAmount,
  subtractAmounts,
  ZERO,
  type EnteredAmount,
} from '../../domain/amount.ts'
import { assertNever } from '../../lib/assert-never.ts'
import { measureAmounts, type AmountScale } from '../amount-scale.ts'
import type { Check, CheckFinding, Severity } from '../check.ts'
import { locateExpenditure, locateRevenue } from '../../domain/part-place.ts'
import { findOversize, isUsedUp, type Oversize } from './oversized-amount.ts'
import { describeAmount, describeExpenditureLine, describeGap, describeRevenueLine } from '../wording.ts'

export const amountsArePlausible: Check = {
  id: 'L10',
  severity: 'error',
  isBinding: true,
  rule:
    '金额不为负、已填且不为零；超过收入（或支出）各行中位数一万倍的，以及超过其余各行之和的，须核实是否把元、千元当作万元。' +
    '收入、支出分别与本侧其余各行比，本侧不足 10 行的与全稿其余各行比，全稿也不足 10 行的不比；一笔收入已由同单位、同来源、同科目的支出用足的，不算反常。',
  basis: '算术；预算以万元为单位编列',
  run: ({ disclosure: { draft } }) => {
    const scales = measureAmounts(draft)
    const findings: CheckFinding[] = []
    for (const [index, line] of draft.revenues.entries()) {
      const problem = findProblem(line.amount, scales.revenues)
      if (problem === undefined || (problem === 'exceedsTheRest' && isUsedUp(draft, line))) continue
      const message = `${describeRevenueLine(index)}：${describeProblem(problem, line.amount, scales.revenues)}`
      findings.push(createFinding(problem, message, locateRevenue(line.id), line.amount))
    }
    for (const [index, { id, amount }] of draft.expenditures.entries()) {
      const problem = findProblem(amount, scales.expenditures)
      if (problem === undefined) continue
      const message = `${describeExpenditureLine(index)}：${describeProblem(problem, amount, scales.expenditures)}`
      findings.push(createFinding(problem, message, locateExpenditure(id), amount))
    }
    return findings
  },
}

type Problem = keyof typeof PROBLEMS

const PROBLEMS = {
  notFilledIn: ['warning', '金额未填'],
  negative: ['error', '金额为负'],
  zero: ['warning', '金额为零'],
  farAboveMedian: ['warning', '金额大得反常'],
  exceedsTheRest: ['warning', '金额大得反常'],
} as const satisfies Record<Oversize, readonly [Severity, string]> &
  Record<string, readonly [Severity, string]>

function findProblem(amount: EnteredAmount, scale: AmountScale): Problem | undefined {
  if (amount === null) return 'notFilledIn'
  if (amount < 0) return 'negative'
  if (amount === 0) return 'zero'
  return findOversize(amount, scale)
}

function describeProblem(
  problem: Problem,
  amount: EnteredAmount,
  { median, sumOthers }: AmountScale,
): string {
  const figure = describeAmount(amount ?? ZERO)
  switch (problem) {
    case 'notFilledIn':
      return '金额还没有填，不计入任何合计。请补填金额，或删除这一行。'
    case 'negative':
      return `金额 ${figure}，预算数不能是负数。请改为正数，或删除这一行。`
    case 'zero':
      return '金额为 0，表中会出现空白的科目行。请核实，不需要的请删除。'
    case 'farAboveMedian':
      return `金额 ${figure}，超过本侧各行中位数 ${describeAmount(median)}的一万倍，多 ${describeGap(subtractAmounts(amount ?? ZERO, median))}。请核实是否把元当作了万元。`
    case 'exceedsTheRest': {
      const rest = amountFromFen(sumOthers(amount ?? ZERO))
      return `金额 ${figure}，超过其余各行之和 ${describeAmount(rest)}，多 ${describeGap(subtractAmounts(amount ?? ZERO, rest))}。请核实是否把元、千元当作了万元。`
    }
    default:
      return assertNever(problem)
  }
}

function createFinding(problem: Problem, message: string, at: string, amount: EnteredAmount): CheckFinding {
  const [severity, title] = PROBLEMS[problem]
  const evidence = amount === null ? '未填' : formatExactAmount(amount, 'wanYuan')
  return { severity, title, message, at, field: 'amount', evidence }
}
