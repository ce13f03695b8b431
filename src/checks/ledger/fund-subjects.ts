import type { FundSource } from '../../domain/fund-source.ts'
import { locateExpenditure, locateRevenue } from '../../domain/part-place.ts'
import type { Catalog } from '../../domain/catalog.ts'
import type { Check, CheckFinding } from '../check.ts'
import { describeExpenditureLine, describeRevenueLine } from '../wording.ts'

const STATE_CAPITAL_CLASS = '223'

export const fundSubjectsFitSources: Check = {
  id: 'L08',
  severity: 'error',
  isBinding: false,
  rule: '政府性基金科目只用政府性基金预算安排，223 类只用国有资本经营预算安排，反过来也一样。',
  basis: '《政府收支分类科目》：支出功能分类科目按预算类别设置',
  run: ({ disclosure: { draft, catalog }, standards: { fundSections } }) => {
    const findings: CheckFinding[] = []
    const describeFault = (functionCode: string, source: FundSource): string | undefined =>
      functionCode.length === 7 ? describeMisfit(findBudget(functionCode, fundSections), source) : undefined
    for (const [index, { id, functionCode, source }] of draft.revenues.entries()) {
      const fault = describeFault(functionCode, source)
      if (fault !== undefined)
        findings.push(
          create(catalog, functionCode, describeRevenueLine(index), fault, locateRevenue(id), source),
        )
    }
    for (const [index, { id, functionCode, source }] of draft.expenditures.entries()) {
      const fault = describeFault(functionCode, source)
      if (fault !== undefined)
        findings.push(
          create(catalog, functionCode, describeExpenditureLine(index), fault, locateExpenditure(id), source),
        )
    }
    return findings
  },
}

type ClosedBudget = 'governmentFund' | 'stateCapital'

function describeMisfit(budget: ClosedBudget | undefined, source: FundSource): string | undefined {
  if (budget === source) return undefined
  if (budget === 'governmentFund') return '是政府性基金科目，资金来源却不是政府性基金预算拨款'
  if (budget === 'stateCapital') return '是国有资本经营预算科目，资金来源却不是国有资本经营预算拨款'
  if (source === 'governmentFund') return '不是政府性基金科目，资金来源却是政府性基金预算拨款'
  if (source === 'stateCapital') return '不是国有资本经营预算科目，资金来源却是国有资本经营预算拨款'
  return undefined
}

function findBudget(functionCode: string, fundSections: readonly string[]): ClosedBudget | undefined {
  if (functionCode.startsWith(STATE_CAPITAL_CLASS)) return 'stateCapital'
  return fundSections.some((section) => functionCode.startsWith(section)) ? 'governmentFund' : undefined
}

function create(
  catalog: Catalog,
  functionCode: string,
  line: string,
  fault: string,
  at: string,
  source: FundSource,
): CheckFinding {
  const subject = catalog.functional.get(functionCode)
  const severity = subject?.origin === 'source' ? 'error' : 'warning'
  return {
    severity,
    title: '科目与资金来源不符',
    message: `${line}：${functionCode} ${subject?.name ?? ''}${fault}。请改正科目或资金来源。`,
    at,
    field: 'source',
    evidence: `${functionCode} ${source}`,
  }
}
