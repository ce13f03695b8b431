import type { THREE_PUBLIC_ITEMS } from '../domain/draft.ts'
import { EXPENDITURE_KINDS } from '../domain/expenditure-kind.ts'
import { FUND_SOURCES, type FundSource } from '../domain/fund-source.ts'

const KINDS = ['basic', ...EXPENDITURE_KINDS] as const

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

export type AnnexFigureName = 'assets.total' | 'assets.plannedPurchase' | 'procurement.total'

type Comparison = 'change' | 'direction' | 'prior' | 'reason'

/** Every name that `{{name}}` takes. */
export type FieldName =
  | FigureName
  | AnnexFigureName
  | `${Comparison}.${FigureName}`
  | 'fiscalYear'
  | 'priorYear'
  | 'department'
  | 'unitCount'
  | 'projectCount'
  | 'projectList'
