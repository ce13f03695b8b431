/** What an expenditure line is for, in the order of table 3. */
export const EXPENDITURE_KINDS = [
  'personnel',
  'publicFunds',
  'project',
  'operating',
  'remittance',
  'subsidy',
] as const

export type ExpenditureKind = (typeof EXPENDITURE_KINDS)[number]

/** 基本支出 */
export const BASIC_KINDS = ['personnel', 'publicFunds'] as const satisfies readonly ExpenditureKind[]

/** Personnel and public funds, the two that are 基本支出 together. */
export function isBasicKind(kind: ExpenditureKind): boolean {
  return BASIC_KINDS.some((basic) => basic === kind)
}

export const EXPENDITURE_KIND_NAMES: Record<ExpenditureKind, string> = {
  personnel: '人员经费',
  publicFunds: '公用经费',
  project: '项目支出',
  operating: '经营支出',
  remittance: '上解上级支出',
  subsidy: '对附属单位补助支出',
}

export function isExpenditureKind(text: string): text is ExpenditureKind {
  return Object.hasOwn(EXPENDITURE_KIND_NAMES, text)
}
