import { subtractAmounts } from '../../domain/amount.ts'
import { FUND_SOURCE_NAMES, FUND_SOURCES } from '../../domain/fund-source.ts'
import { groupBy } from '../../lib/group-by.ts'
import type { Check, CheckFinding } from '../check.ts'
import { compareFigures } from '../compare-figures.ts'
import { groupLedger, sumBySource } from './ledger-groups.ts'
import { locateUnitSource } from '../location.ts'
import { describeAmount, describeGap, describeUnit } from '../wording.ts'

export const unitsCoverTheirExpenditure: Check = {
  id: 'L04',
  severity: 'error',
  isBinding: true,
  rule: '有多个单位的，每个单位的每一资金来源，收入（含上年结转）不少于支出。',
  basis: '算术：各单位预算收支平衡',
  run: ({ disclosure }) => {
    const { units } = disclosure.draft
    if (units.length < 2) return []
    const byUnit = groupBy(groupLedger(disclosure.draft).groups, ({ unitCode }) => unitCode)
    return [...new Set(units.map(({ code }) => code))].flatMap((code) => {
      const bySource = sumBySource(byUnit.get(code) ?? [])
      return FUND_SOURCES.flatMap((source): readonly CheckFinding[] => {
        const balance = bySource.get(source)
        if (balance === undefined || balance.revenue >= balance.expenditure) return []
        const { revenue, expenditure } = balance
        return [
          {
            severity: 'error',
            title: `单位${FUND_SOURCE_NAMES[source]}支出超过收入`,
            message:
              `${describeUnit(disclosure, code)}，${FUND_SOURCE_NAMES[source]}：收入（含上年结转）${describeAmount(revenue)}，` +
              `支出 ${describeAmount(expenditure)}，收入不足 ${describeGap(subtractAmounts(revenue, expenditure))}。` +
              '请补录该单位的收入，或改正单位、资金来源。',
            at: locateUnitSource(code, source),
            ...compareFigures({ label: '收入', amount: revenue }, { label: '支出', amount: expenditure }),
          },
        ]
      })
    })
  },
}
