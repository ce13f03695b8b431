import type { FundSource } from '../../domain/fund-source.ts'
import type { RevenueLine } from '../../domain/ledger.ts'
import { LINE_CODE_DIGITS } from '../../domain/subject.ts'
import { locateExpenditure, locateRevenue } from '../../domain/part-place.ts'
import type { Catalog } from '../../domain/catalog.ts'
import type { Check, CheckFinding } from '../check.ts'
import type { Standards } from '../standards/standards.ts'
import { describeExpenditureLine, describeRevenueLine } from '../wording.ts'

const STATE_CAPITAL_CLASS = '223'

export const fundSubjectsFitSources: Check = {
  id: 'L08',
  severity: 'error',
  isBinding: false,
  rule: '政府性基金科目只用政府性基金预算安排，223 类只用国有资本经营预算安排，反过来也一样。',
  basis: '《政府收支分类科目》：支出功能分类科目按预算类别设置',
  run: ({ disclosure: { draft, yearCatalog }, standards }) => {
    const findBudget = createLookUp(yearCatalog, standards)
    const findings: CheckFinding[] = []
    const checkLine = ({ functionCode, source }: RevenueLine, locate: () => Place): void => {
      if (functionCode.length !== LINE_CODE_DIGITS.functional) return
      const fault = describeMisfit(findBudget(functionCode), source)
      if (fault === undefined) return
      const subject = yearCatalog.functional.get(functionCode)
      const [at, line] = locate()
      findings.push({
        severity: subject?.origin === 'source' ? 'error' : 'warning',
        title: '科目与资金来源不符',
        message: `${line}：${functionCode} ${subject?.name ?? '（不在目录中）'}${fault}。请改正科目或资金来源。`,
        at,
        field: 'source',
        evidence: `${functionCode} ${source}`,
      })
    }
    for (const [index, line] of draft.revenues.entries()) {
      checkLine(line, () => [locateRevenue(line.id), describeRevenueLine(index)])
    }
    for (const [index, line] of draft.expenditures.entries()) {
      checkLine(line, () => [locateExpenditure(line.id), describeExpenditureLine(index)])
    }
    return findings
  },
}

type Place = readonly [at: string, line: string]

/** What may pay for an item: one of the two closed budgets alone, any but those two, or any but state capital. */
type PayingBudget = 'governmentFund' | 'stateCapital' | 'ordinary' | 'mixed'

function describeMisfit(budget: PayingBudget, source: FundSource): string | undefined {
  if (budget === source || (budget === 'mixed' && source !== 'stateCapital')) return undefined
  if (budget === 'governmentFund') return '是政府性基金科目，资金来源却不是政府性基金预算拨款'
  if (budget === 'stateCapital') return '是国有资本经营预算科目，资金来源却不是国有资本经营预算拨款'
  if (source === 'governmentFund') return '不是政府性基金科目，资金来源却是政府性基金预算拨款'
  if (source === 'stateCapital') return '不是国有资本经营预算科目，资金来源却是国有资本经营预算拨款'
  return undefined
}

/** Judged once for each item: a ledger names few of them very often. */
function createLookUp(
  catalog: Catalog,
  { fundSections, fundWords }: Standards,
): (functionCode: string) => PayingBudget {
  const judge = (functionCode: string): PayingBudget => {
    if (functionCode.startsWith(STATE_CAPITAL_CLASS)) return 'stateCapital'
    if (fundSections.some((section) => functionCode.startsWith(section))) return 'governmentFund'
    const names = [3, 5, 7].map((digits) => catalog.functional.get(functionCode.slice(0, digits))?.name ?? '')
    return fundWords.some((word) => names.some((name) => name.includes(word))) ? 'mixed' : 'ordinary'
  }
  const budgets = new Map<string, PayingBudget>()
  return (functionCode) => {
    const budget = budgets.get(functionCode) ?? judge(functionCode)
    budgets.set(functionCode, budget)
    return budget
  }
}
