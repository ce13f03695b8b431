import { beforeAll, expect, test } from 'vitest'
import { loadCatalog } from '../../catalogs/load-catalog.ts'
import { addAmounts, amountFromFen } from '../../domain/amount.ts'
import { EMPTY_CATALOG, type Catalog } from '../../domain/catalog.ts'
import { reviewDraft } from '../../review/testing/review-draft.ts'
import type { ComputedTable } from '../../tables/disclosure.ts'
import type { SummaryTableId } from '../../tables/summary-table.ts'
import { unit } from '../../tables/testing/ledger-builders.ts'
import type { Review } from '../review.ts'
import { balancedDraft } from '../testing/balanced-draft.ts'
import { TABLE_CHECKS } from './table-checks.ts'

let catalog: Catalog = EMPTY_CATALOG
beforeAll(async () => {
  catalog = await loadCatalog(2025)
})

/** A review whose tables were computed wrongly: a cell with a fen too much. */
function miscompute(review: Review, id: SummaryTableId, row: number, column: number, scope = 0): Review {
  const papers = review.papers.map((paper, index) =>
    index === scope
      ? { ...paper, tables: paper.tables.map((table) => addFen(table, id, row, column)) }
      : paper,
  )
  return { ...review, papers }
}

function addFen(computed: ComputedTable, id: SummaryTableId, row: number, column: number): ComputedTable {
  if (computed.table.id !== id) return computed
  const rows = computed.rows.map((cells, at) =>
    cells.map((cell, index) =>
      at === row && index === column && typeof cell === 'object'
        ? { ...cell, amount: addAmounts(cell.amount, amountFromFen(1)) }
        : cell,
    ),
  )
  return { ...computed, rows }
}

function listFound(review: Review): readonly string[] {
  return TABLE_CHECKS.filter(({ id }) => id < 'T06').flatMap(({ id, run }) =>
    run(review).map(({ severity, at, difference }) => `${id} ${severity} ${at} ${String(difference)}`),
  )
}

test.each([
  ['revenueExpenditureSummary', 33, 3, ['T01 error tables/revenueExpenditureSummary/rows/33/columns/2 -1']],
  ['fiscalAppropriationSummary', 36, 1, ['T01 error tables/fiscalAppropriationSummary/rows/36/columns/2 1']],
  ['expenditureSummary', 1, 2, ['T02 error tables/revenueExpenditureSummary/rows/0/columns/4 -1']],
  ['fiscalAppropriationSummary', 31, 3, ['T02 error tables/revenueExpenditureSummary/rows/31/columns/4 -1']],
  [
    'generalPublicBudgetBasicExpenditure',
    0,
    4,
    ['T03 error tables/generalPublicBudgetExpenditure/rows/0/columns/6 -1'],
  ],
] as const)('a fen too much in %s, row %i, column %i is noticed', (id, row, column, found) => {
  const review = reviewDraft(balancedDraft(), catalog)
  expect(listFound(review)).toEqual([])
  expect(listFound(miscompute(review, id, row, column))).toEqual(found)
})

test('in the tables of a unit it is said of the unit', () => {
  const units = [unit('203001', '本级'), unit('203002', '下属单位')]
  const review = reviewDraft(balancedDraft({ units }), catalog)
  const [finding] = TABLE_CHECKS.flatMap(({ run }) =>
    run(miscompute(review, 'revenueExpenditureSummary', 33, 1, 1)),
  )
  expect(finding).toMatchObject({ severity: 'error', at: 'units/203001', difference: 1 })
  expect(finding?.message).toContain('本级《单位预算收支总表》“收入总计”')
})

test('a table computed without rows and without its note is noticed, and one with rows and a note', () => {
  const review = reviewDraft(balancedDraft(), catalog)
  const papers = review.papers.map((paper) => ({
    ...paper,
    tables: paper.tables.map((table) => ({
      ...table,
      printed: { ...table.printed, notes: table.printed.notes.length === 0 ? ['注：空表列示。'] : [] },
    })),
  }))
  expect(listFound({ ...review, papers }).map((found) => found.split(' ')[0])).toEqual(Array(9).fill('T05'))
})
