import { EXPENDITURE_KIND_NAMES, type ExpenditureKind } from '../../domain/expenditure-kind.ts'
import { FUND_SOURCE_NAMES, isFiscalAppropriation } from '../../domain/fund-source.ts'
import type { Check, CheckFinding } from '../check.ts'
import { locateExpenditure } from '../../domain/part-place.ts'
import { describeAmount, describeExpenditureLine } from '../wording.ts'

const NEVER_APPROPRIATED: ReadonlySet<ExpenditureKind> = new Set(['operating', 'remittance', 'subsidy'])

export const appropriationIsForOwnUse: Check = {
  id: 'L14',
  severity: 'error',
  isBinding: true,
  rule: '经营支出、上解上级支出、对附属单位补助支出不得用财政拨款安排。',
  basis: '《事业单位财务规则》：这三类支出用财政拨款以外的收入安排',
  run: ({ disclosure: { draft } }) => {
    const findings: CheckFinding[] = []
    for (const [index, { id, kind, source, amount }] of draft.expenditures.entries()) {
      if (!NEVER_APPROPRIATED.has(kind) || !isFiscalAppropriation(source)) continue
      const name = EXPENDITURE_KIND_NAMES[kind]
      const figure = amount === null ? '' : `（${describeAmount(amount)}）`
      findings.push({
        severity: 'error',
        title: `${name}用了财政拨款`,
        message:
          `${describeExpenditureLine(index)}：${name}${figure}的资金来源是${FUND_SOURCE_NAMES[source]}，` +
          '属于财政拨款，不能这样安排。请改正资金来源或支出类别。',
        at: locateExpenditure(id),
        field: 'source',
      })
    }
    return findings
  },
}
