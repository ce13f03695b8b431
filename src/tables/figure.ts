import { addAmounts, ZERO } from '../domain/amount.ts'
import type { Ledger } from '../domain/ledger.ts'
import { codeExpendituresByFunction, codeRevenuesByFunction } from './coded-lines.ts'
import type { LineFilter } from './line-filter.ts'
import { readSum, rollUp, sumFilter } from './roll-up.ts'
import type { Figure } from './summary-table.ts'

/** The figure of one filter or of several added up, over the whole ledger; filters may not restrict codes. */
export function createFigure(ledger: Ledger, filters: readonly LineFilter[]): Figure {
  const amount = filters.reduce((sum, filter) => {
    const lines =
      filter.side === 'revenue'
        ? codeRevenuesByFunction(ledger.revenues)
        : codeExpendituresByFunction(ledger.expenditures)
    return addAmounts(sum, sumFilter(lines, filter))
  }, ZERO)
  return { amount, filters }
}

/** Expenditure by functional class, one figure for each of the filters; the first counts what any other counts. */
export function buildClassFigures(
  ledger: Ledger,
  filters: readonly LineFilter[],
): (classCode: string) => readonly Figure[] {
  const filterLists = filters.map((filter) => [filter])
  const { prefixes } = rollUp(codeExpendituresByFunction(ledger.expenditures), 'functional', filters)
  const sumsByPrefix = new Map(prefixes.map(({ prefix, sums }) => [prefix, sums]))
  return (classCode) =>
    filterLists.map((own, index) => {
      const sums = sumsByPrefix.get(classCode)
      return {
        amount: sums === undefined ? ZERO : readSum(sums, index),
        filters: own,
        within: { classification: 'functional', prefix: classCode },
      }
    })
}
