import {
  EXPENDITURE_KIND_NAMES,
  EXPENDITURE_KINDS,
  type ExpenditureKind,
} from '../../domain/expenditure-kind.ts'
import { FUND_SOURCE_NAMES, FUND_SOURCES, type FundSource } from '../../domain/fund-source.ts'
import type { Choice } from './choice-options.ts'

const KIND_INITIALS: Record<ExpenditureKind, string> = {
  personnel: 'ryjf',
  publicFunds: 'gyjf',
  project: 'xmzc',
  operating: 'jyzc',
  remittance: 'sjsjzc',
  subsidy: 'dfsdwbzzc',
}

const SOURCE_INITIALS: Record<FundSource, string> = {
  generalPublicBudget: 'ybggysbk',
  governmentFund: 'zfxjjysbk',
  stateCapital: 'gyzbjyysbk',
  fiscalAccount: 'czzhglzj',
  business: 'sysr',
  operating: 'jysr',
  superiorGrant: 'sjbzsr',
  subordinateRemittance: 'fsdwsjsr',
  other: 'qtsr',
}

interface KindChoice extends Choice {
  readonly key: ExpenditureKind
}

interface SourceChoice extends Choice {
  readonly key: FundSource
}

export const KIND_CHOICES: readonly KindChoice[] = EXPENDITURE_KINDS.map((key) => ({
  key,
  name: EXPENDITURE_KIND_NAMES[key],
  initials: KIND_INITIALS[key],
}))

export const SOURCE_CHOICES: readonly SourceChoice[] = FUND_SOURCES.map((key) => ({
  key,
  name: FUND_SOURCE_NAMES[key],
  initials: SOURCE_INITIALS[key],
}))
