import { locateProcurement } from '../../domain/part-place.ts'
import {
  describeProcurementMisfit,
  findProcurementMisfits,
  type ProcurementMisfit,
} from '../../domain/procurement-amounts.ts'
import type { Check } from '../check.ts'
import { compareFigures } from '../compare-figures.ts'
import { describeGap } from '../wording.ts'
import { describePurchase } from './describe-purchase.ts'

export const purchasesAddUp: Check = {
  id: 'G01',
  severity: 'error',
  isBinding: true,
  rule: '采购数量乘单价等于采购金额，也等于各项资金来源之和；预留中小企业不超过采购金额，其中小微企业不超过预留数。',
  basis: '政府采购预算表；算术',
  run: ({ disclosure }) =>
    (disclosure.draft.procurement ?? []).flatMap((row, index) =>
      findProcurementMisfits(row).map((misfit) => {
        const { kind, field, expected, found } = misfit
        const [title, label, otherLabel, advice] = WORDS[kind]
        const compared = compareFigures({ label, amount: found }, { label: otherLabel, amount: expected })
        const gap = compared.difference === undefined ? '' : `，相差 ${describeGap(compared.difference)}`
        return {
          severity: 'error' as const,
          title,
          message: `${describePurchase(row, index)}：${describeProcurementMisfit(misfit)}${gap}。${advice}`,
          at: locateProcurement(row.id),
          field,
          ...compared,
        }
      }),
    ),
}

type Words = readonly [title: string, label: string, otherLabel: string, advice: string]

const WORDS: Readonly<Record<ProcurementMisfit['kind'], Words>> = {
  product: [
    '数量、单价与采购金额不符',
    '采购金额合计',
    '数量×单价',
    '请改正数量、单价，或各项资金来源的金额。',
  ],
  smeShare: ['预留中小企业超过采购金额', '预留中小企业', '采购金额合计', '请改正预留数。'],
  smallMicroShare: [
    '小微企业超过预留中小企业',
    '其中小微企业',
    '预留中小企业',
    '小微企业包含在预留数中，请改正。',
  ],
}
