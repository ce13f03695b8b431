import { BASIC_KINDS } from '../domain/expenditure-kind.ts'
import { OWN_FUNDS, type FundSource } from '../domain/fund-source.ts'
import type { LineFilter } from '../tables/line-filter.ts'
import { allRevenue, carriedRevenue, currentRevenue, expenditure } from '../tables/line-filters.ts'
import type { SummaryTableId } from '../tables/summary-table.ts'
import type { FigureName } from './figure-names.ts'
import type { OperatingFundsScope } from '../domain/draft.ts'
import type { StatementSource } from './statement-source.ts'

/** A cell by the name of its row: rows of codes come and go. */
export interface CellAddress {
  readonly tableId: SummaryTableId
  readonly rowName: string
  /** Counted after 序号, as everywhere. */
  readonly column: number
}

export interface FigureDefinition {
  readonly label: string
  readonly group: '收入' | '支出' | '机关运行经费' | '“三公”经费'
  /** `null` where the cell itself says which lines it counts. */
  readonly listFilters: ((source: StatementSource) => readonly LineFilter[]) | null
  /** Where the figure stands, if it does: only when the cell counts the same lines. */
  readonly cell: CellAddress
}

export const FIGURE_DEFINITIONS: Readonly<Record<FigureName, FigureDefinition>> = {
  totalRevenue: revenue('收入总计', [allRevenue()], inSummary('收入总计', 1)),
  'revenue.generalPublicBudget': ofSource('一般公共预算拨款收入', 'generalPublicBudget', '一'),
  'revenue.governmentFund': ofSource('政府性基金预算拨款收入', 'governmentFund', '二'),
  'revenue.stateCapital': ofSource('国有资本经营预算拨款收入', 'stateCapital', '三'),
  'revenue.fiscalAccount': ofSource('财政专户管理资金收入', 'fiscalAccount', '四'),
  'revenue.business': ofOwnSource('事业收入', 'business', 6),
  'revenue.operating': ofOwnSource('经营收入', 'operating', 7),
  'revenue.superiorGrant': ofOwnSource('上级补助收入', 'superiorGrant', 8),
  'revenue.subordinateRemittance': ofOwnSource('附属单位上缴收入', 'subordinateRemittance', 9),
  'revenue.other': ofOwnSource('其他收入', 'other', 10),
  'revenue.ownFunds': revenue('单位资金收入', [currentRevenue(OWN_FUNDS)], inSummary('五、单位资金', 1)),
  'revenue.carryOver': revenue('上年结转结余', [carriedRevenue()], inSummary('上年结转结余', 1)),
  totalExpenditure: spending('本年支出合计', [expenditure()], inSummary('本年支出合计', 3)),
  basic: spending('基本支出', [expenditure(undefined, BASIC_KINDS)], inExpenditure(3)),
  personnel: spending('人员经费', [expenditure(undefined, ['personnel'])], inBasic(3)),
  publicFunds: spending('公用经费', [expenditure(undefined, ['publicFunds'])], inBasic(4)),
  project: spending('项目支出', [expenditure(undefined, ['project'])], inExpenditure(4)),
  operating: spending('经营支出', [expenditure(undefined, ['operating'])], inExpenditure(5)),
  remittance: spending('上解上级支出', [expenditure(undefined, ['remittance'])], inExpenditure(6)),
  subsidy: spending('对附属单位补助支出', [expenditure(undefined, ['subsidy'])], inExpenditure(7)),
  operatingFunds: {
    label: '机关运行经费',
    group: '机关运行经费',
    listFilters: (source) => [createOperatingFundsFilter(source)],
    cell: inBasic(4),
  },
  'threePublic.total': threePublic('“三公”经费合计', '“三公”经费小计'),
  'threePublic.travelAbroad': threePublic('因公出国（境）费', '一、因公出国（境）费'),
  'threePublic.vehicle': threePublic('公务用车购置及运行维护费', '二、公务用车购置及运维费'),
  'threePublic.vehiclePurchase': threePublic('公务用车购置费', '其中：公务用车购置费'),
  'threePublic.vehicleOperation': threePublic('公务用车运行维护费', '公务用车运行维护费'),
  'threePublic.reception': threePublic('公务接待费', '三、公务接待费'),
}

const ADMINISTRATIVE_NATURES: readonly string[] = ['行政', '参公']

/** The units whose 公用经费 is 机关运行经费. */
export function listOperatingFundsUnits(
  { units }: Pick<StatementSource, 'units'>,
  scope: OperatingFundsScope,
): readonly string[] {
  const counted =
    scope === 'allUnits' ? units : units.filter(({ nature }) => ADMINISTRATIVE_NATURES.includes(nature))
  return counted.map(({ code }) => code)
}

function createOperatingFundsFilter(source: StatementSource): LineFilter {
  const filter = expenditure(['generalPublicBudget'], ['publicFunds'])
  return { ...filter, unitCodes: listOperatingFundsUnits(source, source.operatingFundsScope) }
}

function revenue(label: string, filters: readonly LineFilter[], cell: CellAddress): FigureDefinition {
  return { label, group: '收入', listFilters: () => filters, cell }
}

function ofSource(label: string, source: FundSource, number: string): FigureDefinition {
  return revenue(label, [currentRevenue([source])], inSummary(`${number}、${label}`, 1))
}

function ofOwnSource(label: string, source: FundSource, column: number): FigureDefinition {
  const cell = { tableId: 'revenueSummary', rowName: '合计', column } as const
  return revenue(label, [currentRevenue([source])], cell)
}

function spending(label: string, filters: readonly LineFilter[], cell: CellAddress): FigureDefinition {
  return { label, group: '支出', listFilters: () => filters, cell }
}

function threePublic(label: string, rowName: string): FigureDefinition {
  const cell = { tableId: 'threePublicExpenses', rowName, column: 1 } as const
  return { label, group: '“三公”经费', listFilters: null, cell }
}

function inSummary(rowName: string, column: number): CellAddress {
  return { tableId: 'revenueExpenditureSummary', rowName, column }
}

function inExpenditure(column: number): CellAddress {
  return { tableId: 'expenditureSummary', rowName: '合计', column }
}

function inBasic(column: number): CellAddress {
  return { tableId: 'generalPublicBudgetBasicExpenditure', rowName: '合计', column }
}
