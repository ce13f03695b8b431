import type { Amount } from '../domain/amount.ts'
import type { Catalog } from '../domain/catalog.ts'
import type { Ledger } from '../domain/ledger.ts'
import type { Classification } from '../domain/subject.ts'
import type { LineFilter } from './line-filter.ts'
import type { PrintedSum } from './printed-sum.ts'

export const SUMMARY_TABLE_IDS = [
  'revenueExpenditureSummary',
  'revenueSummary',
  'expenditureSummary',
  'fiscalAppropriationSummary',
  'generalPublicBudgetExpenditure',
  'generalPublicBudgetBasicExpenditure',
  'governmentFundExpenditure',
  'stateCapitalExpenditure',
  'threePublicExpenses',
] as const

export type SummaryTableId = (typeof SUMMARY_TABLE_IDS)[number]

/** One printed column; `width` is its share of the sheet beside its neighbours' shares. */
export interface LeafColumn {
  readonly header: string
  readonly content: 'code' | 'name' | 'amount'
  readonly width: number
}

/** Columns under a common header. */
export interface ColumnGroup {
  readonly header: string
  readonly columns: readonly LeafColumn[]
}

export type Column = LeafColumn | ColumnGroup

/** An exact sum and the lines that make it up. */
export interface Figure {
  readonly amount: Amount
  readonly filters: readonly LineFilter[]
  /** Restricts the filters to lines whose code of the row's classification begins with it. */
  readonly within?: { readonly classification: Classification; readonly prefix: string }
  /** How the figure follows from others of its table, where its lines alone would puzzle. */
  readonly explanation?: string
}

export type Cell = string | Figure

/** The cells of a row after its 序号, one for each leaf column. */
export type Row = readonly Cell[]

/** One of the nine disclosed tables: what it is called and how it follows from the ledger. */
export interface SummaryTable {
  readonly id: SummaryTableId
  /** As printed for a whole department: 部门预算…表. */
  readonly title: string
  /** What its tab on the screen says. */
  readonly shortTitle: string
  /** Of the printed page: wide tables lie on their side. */
  readonly orientation: 'portrait' | 'landscape'
  /** The columns after 序号. */
  readonly columns: readonly Column[]
  readonly rows: (ledger: Ledger, catalog: Catalog) => readonly Row[]
  /** What is printed under the table when `isEmpty`. */
  readonly emptyNote: string | null
  readonly isEmpty: (rows: readonly Row[]) => boolean
  /** Which printed figures a reader would add up to which. */
  readonly listSums: (rows: readonly Row[]) => readonly PrintedSum[]
}

export function isColumnGroup(column: Column): column is ColumnGroup {
  return 'columns' in column
}

export function listLeafColumns(columns: readonly Column[]): readonly LeafColumn[] {
  return columns.flatMap((column) => (isColumnGroup(column) ? column.columns : [column]))
}

/** The filters of a figure with the restriction of its row worked in. */
export function listFigureFilters(figure: Figure): readonly LineFilter[] {
  const { filters, within } = figure
  if (within === undefined) return filters
  return filters.map((filter) =>
    within.classification === 'functional'
      ? { ...filter, functionPrefix: within.prefix }
      : { ...filter, economicPrefix: within.prefix },
  )
}
