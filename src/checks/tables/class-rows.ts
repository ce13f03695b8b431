import { FEN_PER_PRINTED_CENT } from '../../domain/amount.ts'
import { isFiscalAppropriation } from '../../domain/fund-source.ts'
import type { PaperScope } from '../../domain/paper-texts.ts'
import type { SummaryTableId } from '../../tables/summary-table.ts'
import type { Check } from '../check.ts'
import { groupLedger } from '../ledger/ledger-groups.ts'
import type { Review } from '../review.ts'
import { compareCells, type AgreeingCells } from './agreeing-cells.ts'
import { EXPENDITURE_TOTAL, pairUp, readSubjects, readSummary } from './class-cells.ts'
import { findNamedRow, RIGHT, SUMMARY_OF_ALL, SUMMARY_OF_APPROPRIATION } from './find-rows.ts'
import { listTableSets, type TableSet } from './table-set.ts'

/** In the order of the columns of table 4 after 合计. */
const FUND_TABLES: readonly SummaryTableId[] = [
  'generalPublicBudgetExpenditure',
  'governmentFundExpenditure',
  'stateCapitalExpenditure',
]

export const classRowsAgree: Check = {
  id: 'T02',
  severity: 'error',
  isBinding: true,
  rule:
    '部门收支总表与支出总表各类支出一致，只用财政拨款安排的与财政拨款收支总表也一致；' +
    '财政拨款收支总表的三个资金列与一般公共预算、政府性基金、国有资本经营预算三张支出表一致。',
  basis: '表间关系：各表由同一份明细汇总',
  run: (review) => {
    const scopes = listScopesOfOtherMoney(review)
    return listTableSets(review).flatMap((set) => {
      const isAppropriationOnly = set.origin === 'stored' ? printsEqualTotals(set) : !scopes.has(set.scope)
      return listAgreeing(set, isAppropriationOnly).flatMap(
        (cells) => compareCells(set, '表间数字不等', cells) ?? [],
      )
    })
  },
}

function listAgreeing(set: TableSet, isAppropriationOnly: boolean): readonly AgreeingCells[] {
  const all = readSummary(set, SUMMARY_OF_ALL)(RIGHT.amount)
  const appropriated = readSummary(set, SUMMARY_OF_APPROPRIATION)
  return [
    ...pairUp(all, readSubjects(set, 'expenditureSummary'), 0),
    // What a file prints alike may yet differ, by no more than its parts then do.
    ...(isAppropriationOnly
      ? pairUp(all, appropriated(RIGHT.amount), set.origin === 'stored' ? FEN_PER_PRINTED_CENT : 0)
      : []),
    ...FUND_TABLES.flatMap((tableId, index) =>
      pairUp(appropriated(RIGHT.amount + 1 + index), readSubjects(set, tableId), 0),
    ),
  ]
}

/** The papers in which other money than appropriation is spent: `null` is the department's. */
function listScopesOfOtherMoney({ disclosure }: Review): ReadonlySet<PaperScope> {
  const scopes = new Set<PaperScope>()
  for (const { source, unitCode, expenditure } of groupLedger(disclosure.draft).groups) {
    if (expenditure !== 0 && !isFiscalAppropriation(source)) scopes.add(null).add(unitCode)
  }
  return scopes
}

/** A file holds no ledger to ask: where the totals of tables 1 and 4 agree, nothing but appropriation is spent. */
function printsEqualTotals(set: TableSet): boolean {
  const [all, appropriated] = [SUMMARY_OF_ALL, SUMMARY_OF_APPROPRIATION].map((tableId) => {
    const view = set.find(tableId)
    const row = view === undefined ? undefined : findNamedRow(view, RIGHT.name, EXPENDITURE_TOTAL)
    return row === undefined ? undefined : view?.readAmount(row, RIGHT.amount)
  })
  return all !== undefined && all === appropriated
}
