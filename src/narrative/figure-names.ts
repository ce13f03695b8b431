import { THREE_PUBLIC_ITEMS } from '../domain/draft.ts'
import { FUND_SOURCES, type FundSource } from '../domain/fund-source.ts'

const KINDS = ['basic', 'personnel', 'publicFunds', 'project', 'operating', 'remittance', 'subsidy'] as const

type ThreePublicName = `threePublic.${'total' | 'vehicle' | (typeof THREE_PUBLIC_ITEMS)[number]}`

/** A figure that follows from the ledger and can be compared with last year's. */
export type FigureName =
  | 'totalRevenue'
  | 'totalExpenditure'
  | `revenue.${FundSource | 'ownFunds' | 'carryOver'}`
  | (typeof KINDS)[number]
  | 'operatingFunds'
  | ThreePublicName

export const FIGURE_NAMES: readonly FigureName[] = [
  'totalRevenue',
  ...FUND_SOURCES.map((source) => `revenue.${source}` as const),
  'revenue.ownFunds',
  'revenue.carryOver',
  'totalExpenditure',
  ...KINDS,
  'operatingFunds',
  'threePublic.total',
  'threePublic.travelAbroad',
  'threePublic.vehicle',
  'threePublic.vehiclePurchase',
  'threePublic.vehicleOperation',
  'threePublic.reception',
]

export const ANNEX_FIGURE_NAMES = ['assets.total', 'assets.plannedPurchase', 'procurement.total'] as const
export type AnnexFigureName = (typeof ANNEX_FIGURE_NAMES)[number]

export const COMPARISONS = ['change', 'direction', 'prior', 'reason'] as const
type Comparison = (typeof COMPARISONS)[number]

export const COUNT_NAMES = ['projectCount', 'unitCount'] as const
export const WORD_NAMES = ['department', 'projectList'] as const
export const YEAR_NAMES = ['fiscalYear', 'priorYear'] as const

/** Every name that `{{name}}` takes. */
export type FieldName =
  | FigureName
  | AnnexFigureName
  | `${Comparison}.${FigureName}`
  | (typeof COUNT_NAMES)[number]
  | (typeof WORD_NAMES)[number]
  | (typeof YEAR_NAMES)[number]
