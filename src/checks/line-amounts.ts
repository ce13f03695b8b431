import { amountFromFen, sumAmounts, type Amount } from '../domain/amount.ts'
import type { Draft } from '../domain/draft.ts'
import type { RevenueLine } from '../domain/ledger.ts'
import type { Check, Finding } from './check.ts'
import { groupLedger } from './ledger-groups.ts'
import { locateExpenditure, locateRevenue } from './location.ts'
import { describeAmount, describeExpenditureLine, describeRevenueLine } from './wording.ts'

/** 元 typed as 万元 makes an amount this many times too large. */
const OUTLIER_TIMES_MEDIAN = 10_000
/** In a shorter list one line may well carry most of the money. */
const FEWEST_LINES_TO_JUDGE = 10

export const amountsArePlausible: Check = {
  id: 'L10',
  severity: 'error',
  isBinding: true,
  rule: '金额不为负、已填且不为零；大得反常的（超过中位数一万倍，或超过其余各行之和）须核实是否把元、千元当作万元。',
  basis: '算术；预算以万元为单位编列',
  run: ({ draft }) => {
    const { revenues, expenditures } = draft
    const revenueScale = measureScale(revenues, draft)
    const expenditureScale = measureScale(expenditures, draft)
    return [
      ...revenues.flatMap((line, index) => {
        const problem = describeProblem(line, revenueScale, isNeeded(draft, line))
        if (problem === undefined) return []
        return [createFinding(problem, locateRevenue(line.id), describeRevenueLine(index))]
      }),
      ...expenditures.flatMap((line, index) => {
        const problem = describeProblem(line, expenditureScale, false)
        if (problem === undefined) return []
        return [createFinding(problem, locateExpenditure(line.id), describeExpenditureLine(index))]
      }),
    ]
  },
}

/** What an amount is measured by: revenue and expenditure lines each by their own kind. */
interface Scale {
  /** Of the positive amounts. */
  readonly median: Amount
  /** Of the list, or where that is short, of the whole draft; `undefined` where that is short too. */
  readonly total: Amount | undefined
}

function measureScale(lines: readonly RevenueLine[], { revenues, expenditures }: Draft): Scale {
  const amounts = listPositive(lines)
  const scope = lines.length >= FEWEST_LINES_TO_JUDGE ? lines : [...revenues, ...expenditures]
  const total = scope.length >= FEWEST_LINES_TO_JUDGE ? sumAmounts(listPositive(scope)) : undefined
  return { median: findMedian(amounts), total }
}

function listPositive(lines: readonly RevenueLine[]): readonly Amount[] {
  return lines.flatMap(({ amount }) => (amount !== null && amount > 0 ? [amount] : []))
}

function findMedian(amounts: readonly Amount[]): Amount {
  const sorted = Float64Array.from(amounts).sort()
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  return amountFromFen(Math.round((lower + upper) / 2))
}

/** One revenue line often carries a whole unit: no slip as long as the expenditure of its subject uses it up. */
function isNeeded(draft: Draft, line: RevenueLine): boolean {
  const spent = groupLedger(draft).findGroup(line)?.expenditure ?? 0
  return line.amount !== null && line.amount <= spent
}

type Problem = Pick<Finding, 'severity' | 'title' | 'message'>

function describeProblem({ amount }: RevenueLine, scale: Scale, mayBeLarge: boolean): Problem | undefined {
  if (amount === null) {
    return {
      severity: 'warning',
      title: '金额未填',
      message: '金额还没有填，不计入任何合计。请补填金额，或删除这一行。',
    }
  }
  const text = describeAmount(amount)
  if (amount < 0) {
    return {
      severity: 'error',
      title: '金额为负',
      message: `金额 ${text}，预算数不能是负数。请改为正数，或删除这一行。`,
    }
  }
  if (amount === 0) {
    return {
      severity: 'warning',
      title: '金额为零',
      message: '金额为 0，表中会出现空白的科目行。请核实，不需要的请删除。',
    }
  }
  if (amount / OUTLIER_TIMES_MEDIAN > scale.median) {
    const message = `金额 ${text}，超过同类各行中位数 ${describeAmount(scale.median)}的一万倍。请核实是否把元当作了万元。`
    return { severity: 'warning', title: '金额大得反常', message }
  }
  if (scale.total !== undefined && amount > scale.total - amount && !mayBeLarge) {
    const rest = amountFromFen(scale.total - amount)
    const message = `金额 ${text}，超过其余各行之和 ${describeAmount(rest)}。请核实是否把元、千元当作了万元。`
    return { severity: 'warning', title: '金额大得反常', message }
  }
  return undefined
}

function createFinding({ severity, title, message }: Problem, at: string, place: string): Finding {
  return { check: 'L10', severity, title, message: `${place}：${message}`, at, field: 'amount' }
}
