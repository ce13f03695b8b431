import { subtractAmounts } from '../../domain/amount.ts'
import { FUND_SOURCE_NAMES, FUND_SOURCES, isFiscalAppropriation } from '../../domain/fund-source.ts'
import type { Disclosure } from '../../tables/disclosure.ts'
import type { Check, CheckFinding } from '../check.ts'
import { compareFigures } from '../compare-figures.ts'
import { groupBy } from '../../lib/group-by.ts'
import { groupLedger, sumBySource, type LedgerGroup } from './ledger-groups.ts'
import { locateGroup, locateSource } from '../location.ts'
import { describeAmount, describeFunction, describeGap, describeUnit } from '../wording.ts'

export const sourceCoversExpenditure: Check = {
  id: 'L01',
  severity: 'error',
  isBinding: true,
  rule: '每种资金来源的收入（本年收入加上年结转）不少于用它安排的支出。',
  basis: '算术：收支平衡，支出不能超过收入',
  run: ({ disclosure: { draft } }) => {
    const { bySource } = groupLedger(draft)
    return FUND_SOURCES.flatMap((source): readonly CheckFinding[] => {
      const balance = bySource.get(source)
      if (balance === undefined || balance.revenue >= balance.expenditure) return []
      const { revenue, expenditure } = balance
      const difference = subtractAmounts(revenue, expenditure)
      return [
        {
          severity: 'error',
          title: `${FUND_SOURCE_NAMES[source]}支出超过收入`,
          message:
            `${FUND_SOURCE_NAMES[source]}：收入（含上年结转）${describeAmount(revenue)}，` +
            `支出 ${describeAmount(expenditure)}，收入不足 ${describeGap(difference)}。请补录收入，或核减、改列支出。`,
          at: locateSource(source),
          ...compareFigures({ label: '收入', amount: revenue }, { label: '支出', amount: expenditure }),
        },
      ]
    })
  },
}

/** Where a unit ends the year with a balance of a source, its subjects are left out: what is kept back need not name one. */
export const subjectsBalance: Check = {
  id: 'L02',
  severity: 'error',
  isBinding: true,
  rule: '单位的资金来源没有年终结转结余的，该来源每个功能科目的收入等于支出。',
  basis: '算术：部门收入总表与支出总表按功能科目相互对应',
  run: ({ disclosure }) => {
    const { groups } = groupLedger(disclosure.draft)
    const balances = new Map(
      [...groupBy(groups, ({ unitCode }) => unitCode)].map(([unitCode, own]) => [unitCode, sumBySource(own)]),
    )
    return groups.flatMap((group): readonly CheckFinding[] => {
      const balance = balances.get(group.unitCode)?.get(group.source)
      if (balance === undefined || balance.revenue > balance.expenditure) return []
      const difference = subtractAmounts(group.revenue, group.expenditure)
      if (difference === 0) return []
      return [
        {
          severity: 'error',
          title: '科目收支不等',
          message:
            `${describeGroup(disclosure, group)}：收入 ${describeAmount(group.revenue)}，支出 ${describeAmount(group.expenditure)}，` +
            `${difference > 0 ? '收入多' : '支出多'} ${describeGap(difference)}。该单位的这一来源没有年终结转结余，请核对两边的科目和金额。`,
          at: locateGroup(group.unitCode, group.source, group.functionCode),
          ...compareFigures(
            { label: '收入', amount: group.revenue },
            { label: '支出', amount: group.expenditure },
          ),
        },
      ]
    })
  },
}

export const carryOverIsSpent: Check = {
  id: 'L03',
  severity: 'error',
  isBinding: true,
  rule: '每个单位、来源、功能科目用上年结转安排的支出不超过结转收入；财政拨款结转应安排完，单位资金有剩余的作提示。',
  basis: '算术：结转资金按原科目安排使用',
  run: ({ disclosure }) =>
    groupLedger(disclosure.draft).groups.flatMap((group): readonly CheckFinding[] => {
      const { carriedOverRevenue, carriedOverExpenditure } = group
      const difference = subtractAmounts(carriedOverRevenue, carriedOverExpenditure)
      if (difference === 0) return []
      const place = {
        at: locateGroup(group.unitCode, group.source, group.functionCode),
        ...compareFigures(
          { label: '上年结转收入', amount: carriedOverRevenue },
          { label: '上年结转支出', amount: carriedOverExpenditure },
        ),
        lines: (['revenue', 'expenditure'] as const).map((side) => ({
          side,
          sign: 1 as const,
          carryOver: true,
          sources: [group.source],
          unitCodes: [group.unitCode],
          functionPrefix: group.functionCode,
        })),
      }
      const facts =
        `${describeGroup(disclosure, group)}：上年结转收入 ${describeAmount(carriedOverRevenue)}，` +
        `用结转安排的支出 ${describeAmount(carriedOverExpenditure)}`
      if (difference < 0) {
        return [
          {
            severity: 'error',
            title: '结转支出超过结转收入',
            message: `${facts}，超出 ${describeGap(difference)}。请补录结转收入，或把超出部分改为本年资金安排。`,
            ...place,
          },
        ]
      }
      return [
        {
          // 财政专户 is neither of the two that the rule names; like 单位资金 it may be kept.
          severity: isFiscalAppropriation(group.source) ? 'warning' : 'info',
          title: '上年结转未安排完',
          message: `${facts}，剩余 ${describeGap(difference)}。请核实是否漏列支出，或支出行漏勾“上年结转”。`,
          ...place,
        },
      ]
    }),
}

function describeGroup(disclosure: Disclosure, { unitCode, source, functionCode }: LedgerGroup): string {
  const unit = describeUnit(disclosure, unitCode)
  return `${unit}，${describeFunction(disclosure, functionCode)}，${FUND_SOURCE_NAMES[source]}`
}
