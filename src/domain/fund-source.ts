/** Where money comes from, in the order in which papers list it. */
export const FUND_SOURCES = [
  'generalPublicBudget',
  'governmentFund',
  'stateCapital',
  'fiscalAccount',
  'business',
  'operating',
  'superiorGrant',
  'subordinateRemittance',
  'other',
] as const

export type FundSource = (typeof FUND_SOURCES)[number]

/** 财政拨款: the three sources that are appropriated by the people's congress. */
export const FISCAL_APPROPRIATION = [
  'generalPublicBudget',
  'governmentFund',
  'stateCapital',
] as const satisfies readonly FundSource[]

/** 单位资金: what a unit earns or receives by itself. */
export const OWN_FUNDS = [
  'business',
  'operating',
  'superiorGrant',
  'subordinateRemittance',
  'other',
] as const satisfies readonly FundSource[]

/** The names of revenue by source, as a paper prints them. */
export const FUND_SOURCE_NAMES: Record<FundSource, string> = {
  generalPublicBudget: '一般公共预算拨款',
  governmentFund: '政府性基金预算拨款',
  stateCapital: '国有资本经营预算拨款',
  fiscalAccount: '财政专户管理资金',
  business: '事业收入',
  operating: '经营收入',
  superiorGrant: '上级补助收入',
  subordinateRemittance: '附属单位上缴收入',
  other: '其他收入',
}

export function isFundSource(text: string): text is FundSource {
  return Object.hasOwn(FUND_SOURCE_NAMES, text)
}

export function isFiscalAppropriation(source: FundSource): boolean {
  return (FISCAL_APPROPRIATION as readonly FundSource[]).includes(source)
}
