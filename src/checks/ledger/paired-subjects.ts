import { addAmounts, ZERO, subtractAmounts, type Amount } from '../../domain/amount.ts'
import { BASIC_KINDS, isBasicKind } from '../../domain/expenditure-kind.ts'
import { locateExpenditure } from '../../domain/part-place.ts'
import { compareFigures } from '../compare-figures.ts'
import type { Check } from '../check.ts'
import { findLargestLine } from './largest-line.ts'
import { describeAmount, describeGap } from '../wording.ts'

/** What is paid under the function is paid under the economic code: the same contribution seen twice. */
const PAIRS = [
  { name: '机关事业单位基本养老保险缴费', functions: ['2080505'], economic: '30108' },
  { name: '职业年金缴费', functions: ['2080506'], economic: '30109' },
  { name: '职工基本医疗保险缴费', functions: ['2101101', '2101102'], economic: '30110' },
  { name: '公务员医疗补助缴费', functions: ['2101103'], economic: '30111' },
  { name: '住房公积金', functions: ['2210201'], economic: '30113' },
] as const

export const contributionsAgree: Check = {
  id: 'L13',
  severity: 'warning',
  isBinding: false,
  rule:
    '基本支出中社会保险缴费和住房公积金的功能科目与经济科目金额相等：' +
    '2080505 与 30108、2080506 与 30109、2101101 加 2101102 与 30110、2101103 与 30111、2210201 与 30113。',
  basis: '同一笔缴费在功能分类和经济分类中的两面',
  run: ({ disclosure: { draft } }) => {
    const byFunction = new Map<string, Amount>()
    const byEconomic = new Map<string, Amount>()
    for (const { kind, functionCode, economicCode, amount } of draft.expenditures) {
      if (amount === null || !isBasicKind(kind)) continue
      byFunction.set(functionCode, addAmounts(byFunction.get(functionCode) ?? ZERO, amount))
      byEconomic.set(economicCode, addAmounts(byEconomic.get(economicCode) ?? ZERO, amount))
    }
    return PAIRS.flatMap(({ name, functions, economic }) => {
      const left = functions.reduce((sum, code) => addAmounts(sum, byFunction.get(code) ?? ZERO), ZERO)
      const right = byEconomic.get(economic) ?? ZERO
      if (left === right) return []
      const codes = functions.join('、')
      const ofPair = { side: 'expenditure', sign: 1, kinds: BASIC_KINDS } as const
      const lines = [
        { ...ofPair, economicCodes: [economic] },
        ...functions.map((functionPrefix) => ({ ...ofPair, functionPrefix })),
      ]
      const largest = findLargestLine(
        draft.expenditures.filter(
          (line) =>
            isBasicKind(line.kind) &&
            (line.economicCode === economic || (functions as readonly string[]).includes(line.functionCode)),
        ),
      )
      if (largest === undefined) return []
      return [
        {
          severity: 'warning' as const,
          title: `${name}两边不等`,
          message:
            `基本支出中，功能科目 ${codes} 合计 ${describeAmount(left)}，经济科目 ${economic} 合计 ${describeAmount(right)}，` +
            `相差 ${describeGap(subtractAmounts(left, right))}。请核对科目是否列错，或填写核实说明。`,
          at: locateExpenditure(largest.id),
          field: 'economicCode',
          ...compareFigures(
            { label: `功能科目 ${codes}`, amount: left },
            { label: `经济科目 ${economic}`, amount: right },
          ),
          lines,
        },
      ]
    })
  },
}
