import { EXPENDITURE_KIND_NAMES, type ExpenditureKind } from '../domain/expenditure-kind.ts'
import { FUND_SOURCE_NAMES, isFiscalAppropriation } from '../domain/fund-source.ts'
import type { Check } from './check.ts'
import { locateExpenditure } from './location.ts'
import { describeAmount, describeExpenditureLine } from './wording.ts'

const NEVER_APPROPRIATED: readonly ExpenditureKind[] = ['operating', 'remittance', 'subsidy']

export const appropriationIsForOwnUse: Check = {
  id: 'L14',
  severity: 'error',
  isBinding: true,
  rule: '经营支出、上解上级支出、对附属单位补助支出不得用财政拨款安排。',
  basis: '《事业单位财务规则》：这三类支出用财政拨款以外的收入安排',
  run: ({ draft }) =>
    draft.expenditures.flatMap(({ id, kind, source, amount }, index) => {
      if (!isFiscalAppropriation(source) || !NEVER_APPROPRIATED.includes(kind)) return []
      const figure = amount === null ? '' : `（${describeAmount(amount)}）`
      return [
        {
          check: 'L14',
          severity: 'error',
          title: `${EXPENDITURE_KIND_NAMES[kind]}用了财政拨款`,
          message:
            `${describeExpenditureLine(index)}：${EXPENDITURE_KIND_NAMES[kind]}${figure}的资金来源是${FUND_SOURCE_NAMES[source]}，` +
            '属于财政拨款，不能这样安排。请改正资金来源或支出类别。',
          at: locateExpenditure(id),
          field: 'source',
        },
      ]
    }),
}
