import type { PRIOR_TOTALS, THREE_PUBLIC_ITEMS } from '../../domain/draft.ts'
import { locatePriorFigure } from '../../domain/part-place.ts'
import type { PaperScope } from '../../domain/paper-texts.ts'
import type { FigureName } from '../../narrative/figure-names.ts'

type PriorTotal = (typeof PRIOR_TOTALS)[number]
type ThreePublicItem = (typeof THREE_PUBLIC_ITEMS)[number]

/** A figure of last year's paper beside this year's. */
export interface PriorRow {
  /** Of this year; a reason goes by the same name. */
  readonly figure: FigureName
  readonly label: string
  /** 0: a total; 1: part of the one above it; 2: part of a part. */
  readonly level: 0 | 1 | 2
  /** What is typed; a row without follows from the rows below it. */
  readonly member?:
    | { readonly of: 'totals'; readonly name: PriorTotal }
    | { readonly of: 'threePublic'; readonly name: ThreePublicItem }
  /** Its change is explained by its parts. */
  readonly isExplainedByParts?: true
}

function total(name: PriorTotal): PriorRow['member'] {
  return { of: 'totals', name }
}

function item(name: ThreePublicItem): PriorRow['member'] {
  return { of: 'threePublic', name }
}

function row(
  figure: FigureName,
  label: string,
  level: PriorRow['level'],
  member: PriorRow['member'],
): PriorRow {
  return member === undefined
    ? { figure, label, level, isExplainedByParts: true }
    : { figure, label, level, member }
}

export interface PriorGroup {
  readonly title: string
  readonly rows: readonly PriorRow[]
}

/** In printed order. */
export const PRIOR_GROUPS: readonly PriorGroup[] = [
  {
    title: '支出预算',
    rows: [
      { ...row('totalExpenditure', '支出合计', 0, total('total')), isExplainedByParts: true },
      row('basic', '基本支出', 1, total('basic')),
      row('project', '项目支出', 1, total('project')),
      row('operating', '事业单位经营支出', 1, total('operating')),
      row('remittance', '上解上级支出', 1, total('remittance')),
      row('subsidy', '对附属单位补助支出', 1, total('subsidy')),
    ],
  },
  { title: '机关运行经费', rows: [row('operatingFunds', '机关运行经费', 0, total('operatingFunds'))] },
  {
    title: '财政拨款“三公”经费',
    rows: [
      row('threePublic.total', '“三公”经费合计', 0, undefined),
      row('threePublic.travelAbroad', '因公出国（境）费', 1, item('travelAbroad')),
      row('threePublic.vehicle', '公务用车购置及运行维护费', 1, undefined),
      row('threePublic.vehiclePurchase', '公务用车购置费', 2, item('vehiclePurchase')),
      row('threePublic.vehicleOperation', '公务用车运行维护费', 2, item('vehicleOperation')),
      row('threePublic.reception', '公务接待费', 1, item('reception')),
    ],
  },
]

/** As findings, marks and links name a row: 支出合计 goes by `total`, every other by its figure. */
export function locatePriorRow({ figure, member }: PriorRow, scope: PaperScope): string {
  return locatePriorFigure(member?.name === 'total' ? 'total' : figure, scope)
}
