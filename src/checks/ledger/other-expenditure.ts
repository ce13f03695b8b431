import { subtractAmounts, sumAmounts, type Amount } from '../../domain/amount.ts'
import { locateExpenditure } from '../../domain/part-place.ts'
import { compareFigures } from '../compare-figures.ts'
import type { Check, CheckFinding } from '../check.ts'
import { findLargestLine } from './largest-line.ts'
import { formatShare, takeShare } from '../share.ts'
import { describeAmount, describeGap } from '../wording.ts'

const OTHER_CODES = { 30299: '其他商品和服务支出', 39999: '其他支出' } as const

export const otherExpenditureIsSmall: Check = {
  id: 'L15',
  severity: 'warning',
  isBinding: false,
  rule: '项目支出列“其他商品和服务支出”（30299）或“其他支出”（39999）的，各低于审核标准的比例，默认两成。',
  basis: '预算编列到具体科目，“其他”类科目从严控制',
  run: ({ disclosure: { draft }, standards: { thresholds } }) => {
    const ofProjects = draft.expenditures.filter(({ kind }) => kind === 'project')
    const total = sumAmounts(ofProjects.map(({ amount }) => amount))
    if (total <= 0) return []
    const share = formatShare(thresholds.otherExpenditure)
    const limit = takeShare(total, thresholds.otherExpenditure)
    return Object.entries(OTHER_CODES).flatMap(([code, name]): readonly CheckFinding[] => {
      const others = ofProjects.filter(({ economicCode }) => economicCode === code)
      const amount = sumAmounts(others.map((line) => line.amount))
      const largest = findLargestLine(others)
      if (largest === undefined || amount <= 0 || amount < limit) return []
      return [
        {
          severity: 'warning',
          title: `“${name}”占比过高`,
          message:
            `项目支出 ${describeAmount(total)}，其中 ${code} ${name} ${describeAmount(amount)}，` +
            `占 ${formatShare(amount / total)}，${describeExcess(amount, limit, share)}。请把能够细化的改列到具体经济科目。`,
          at: locateExpenditure(largest.id),
          field: 'economicCode',
          ...compareFigures(
            { label: `${code} ${name}`, amount },
            { label: `项目支出的 ${share}`, amount: limit },
          ),
          lines: [{ side: 'expenditure', sign: 1, kinds: ['project'], economicCodes: [code] }],
        },
      ]
    })
  },
}

function describeExcess(amount: Amount, limit: Amount, share: string): string {
  const of = `${share}（${describeAmount(limit)}）`
  return amount === limit ? `正好 ${of}` : `比 ${of}多 ${describeGap(subtractAmounts(amount, limit))}`
}
