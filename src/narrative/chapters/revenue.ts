import { FUND_SOURCE_NAMES, OWN_FUNDS } from '../../domain/fund-source.ts'
import { readAmount } from '../derived-figures.ts'
import type { StatementSource } from '../statement-source.ts'
import { field, money, type Chapter } from './chapter.ts'

/** Each source is named whether or not there is any of it, as the paper demands; zero is said as 0.00. */
export const revenue: Chapter = {
  id: 'revenue',
  title: '收入说明',
  reach: 'own',
  createTemplate: (source) => {
    const sources = [
      `一般公共预算拨款收入 ${money('revenue.generalPublicBudget')}`,
      `政府性基金预算拨款收入 ${money('revenue.governmentFund')}`,
      `国有资本经营预算拨款收入 ${money('revenue.stateCapital')}`,
      `财政专户管理资金收入 ${money('revenue.fiscalAccount')}`,
      `单位资金收入 ${money('revenue.ownFunds')}${describeOwnFunds(source)}`,
      `上年结转结余 ${money('revenue.carryOver')}`,
    ]
    return `${field('fiscalYear')} 年，${source.words.ours}收入预算总额为 ${money('totalRevenue')}。按资金来源划分：${sources.join('，')}。`
  },
}

function describeOwnFunds(source: StatementSource): string {
  const parts = OWN_FUNDS.filter((name) => readAmount(source, `revenue.${name}`) !== 0)
  if (parts.length === 0) return ''
  const [only] = parts
  if (only !== undefined && parts.length === 1) return `（均为${FUND_SOURCE_NAMES[only]}）`
  const clauses = parts.map((name) => `${FUND_SOURCE_NAMES[name]} ${money(`revenue.${name}`)}`)
  return `（其中：${clauses.join('、')}）`
}
