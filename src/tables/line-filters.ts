import { BASIC_KINDS, type ExpenditureKind } from '../domain/expenditure-kind.ts'
import type { FundSource } from '../domain/fund-source.ts'
import type { LineFilter } from './line-filter.ts'

/** 本年收入 of the sources. */
export function currentRevenue(sources?: readonly FundSource[]): LineFilter {
  return withSources({ side: 'revenue', sign: 1, carryOver: false }, sources)
}

/** 上年结转 of the sources. */
export function carriedRevenue(sources?: readonly FundSource[]): LineFilter {
  return withSources({ side: 'revenue', sign: 1, carryOver: true }, sources)
}

/** This year's and carried-over revenue of the sources. */
export function allRevenue(sources?: readonly FundSource[]): LineFilter {
  return withSources({ side: 'revenue', sign: 1 }, sources)
}

export function expenditure(
  sources?: readonly FundSource[],
  kinds?: readonly ExpenditureKind[],
  sign: LineFilter['sign'] = 1,
): LineFilter {
  const filter = withSources({ side: 'expenditure', sign }, sources)
  return kinds === undefined ? filter : { ...filter, kinds }
}

/** 合计, 基本支出 and 项目支出 of one source: what tables 7 and 8 show. */
export function fundExpenditureColumns(source: FundSource): readonly LineFilter[] {
  return [expenditure([source]), expenditure([source], BASIC_KINDS), expenditure([source], ['project'])]
}

function withSources(filter: LineFilter, sources: readonly FundSource[] | undefined): LineFilter {
  return sources === undefined ? filter : { ...filter, sources }
}
