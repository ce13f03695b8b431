import { addAmounts, amountFromFen, ZERO, type Amount } from '../domain/amount.ts'
import type { Ledger } from '../domain/ledger.ts'
import { totalExpenditureByFunction, totalRevenueByFunction } from './ledger-totals.ts'
import type { LineFilter } from './line-filter.ts'
import { rollUp, sumTotals } from './roll-up.ts'
import type { Figure } from './summary-table.ts'

/** The figure of one filter or of several added up, over the whole ledger; filters may not restrict codes. */
export function createFigure(ledger: Ledger, ...filters: readonly LineFilter[]): Figure {
  return {
    amount: filters.reduce((sum, filter) => addAmounts(sum, sumFilter(ledger, filter)), ZERO),
    filters,
  }
}

/** Expenditure by functional class, one figure for each of the filters. */
export function buildClassFigures(
  ledger: Ledger,
  filters: readonly LineFilter[],
): (classCode: string) => readonly Figure[] {
  const { byPrefix } = rollUp(totalExpenditureByFunction(ledger.expenditures), 'functional', filters)
  return (classCode) =>
    filters.map((filter, index) => ({
      amount: amountFromFen(byPrefix.get(classCode)?.[index] ?? 0),
      filters: [filter],
      within: { classification: 'functional', prefix: classCode },
    }))
}

function sumFilter(ledger: Ledger, filter: LineFilter): Amount {
  const totals =
    filter.side === 'revenue'
      ? totalRevenueByFunction(ledger.revenues)
      : totalExpenditureByFunction(ledger.expenditures)
  return sumTotals(totals, filter)
}
