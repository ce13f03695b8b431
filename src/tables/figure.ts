import { addAmounts, ZERO } from '../domain/amount.ts'
import type { Ledger } from '../domain/ledger.ts'
import { groupExpendituresByFunction, groupRevenuesByFunction } from './group-lines.ts'
import type { LineFilter } from './line-filter.ts'
import { readSum, rollUp, sumFilter } from './roll-up.ts'
import type { Figure } from './summary-table.ts'

/** The figure of one filter or of several added up, over the whole ledger; filters may not restrict codes. */
export function createFigure(ledger: Ledger, filters: readonly LineFilter[]): Figure {
  const amount = filters.reduce((sum, filter) => {
    const groups =
      filter.side === 'revenue'
        ? groupRevenuesByFunction(ledger.revenues)
        : groupExpendituresByFunction(ledger.expenditures)
    return addAmounts(sum, sumFilter(groups, filter))
  }, ZERO)
  return { amount, filters }
}

/** Expenditure by functional class, one figure for each of the filters; the first counts what any other counts. */
export function buildClassFigures(
  ledger: Ledger,
  filters: readonly LineFilter[],
): (classCode: string) => readonly Figure[] {
  const filterLists = filters.map((filter) => [filter])
  const { prefixes } = rollUp(groupExpendituresByFunction(ledger.expenditures), 'functional', filters)
  const sumsByPrefix = new Map(prefixes.map(({ prefix, sums }) => [prefix, sums]))
  return (classCode) => {
    const sums = sumsByPrefix.get(classCode)
    const within = { classification: 'functional', prefix: classCode } as const
    return filterLists.map((own, index) => ({
      amount: sums === undefined ? ZERO : readSum(sums, index),
      filters: own,
      within,
    }))
  }
}
