import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { EMPTY_CATALOG } from '../domain/catalog.ts'
import type { Draft } from '../domain/draft.ts'
import { isFiscalAppropriation } from '../domain/fund-source.ts'
import { computeTables, type ComputedTable } from './disclosure.ts'
import { FUNCTIONAL_CLASSES } from './functional-classes.ts'
import { findFigure } from './printed-sum.ts'
import { listFigureFilters, type SummaryTableId } from './summary-table.ts'
import { anyLedgers, draftFromText, wellFormedLedgers } from './testing/arbitrary-ledger.ts'
import { addColumns, amountsOfCode, findTable, listAmounts } from './testing/figures.ts'

// Hundreds of ledgers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const RUNS = { numRuns: 100 }

/** The tables whose rows are subjects, with the number of their amount columns. */
const SUBJECT_TABLES: readonly (readonly [SummaryTableId, number])[] = [
  ['revenueSummary', 10],
  ['expenditureSummary', 6],
  ['generalPublicBudgetExpenditure', 5],
  ['generalPublicBudgetBasicExpenditure', 3],
  ['governmentFundExpenditure', 3],
  ['stateCapitalExpenditure', 3],
]

function compute(draft: Draft): readonly ComputedTable[] {
  return computeTables(draft, EMPTY_CATALOG)
}

const wellFormed = wellFormedLedgers.map(draftFromText)

/** Without what L14 forbids, so that basic and project expenditure are all there is of an appropriation. */
const lawful = wellFormed.map((draft) => ({
  ...draft,
  expenditures: draft.expenditures.filter(
    ({ kind, source }) =>
      !isFiscalAppropriation(source) || kind === 'personnel' || kind === 'publicFunds' || kind === 'project',
  ),
}))

test.each(SUBJECT_TABLES)(
  'in %s a class is the sum of its sections, and 合计 of its classes',
  (id, columns) => {
    fc.assert(
      fc.property(wellFormed, (draft) => {
        const { rows } = findTable(compute(draft), id)
        const codes = rows.map(([code]) => (typeof code === 'string' ? code : ''))
        for (const [index, row] of rows.entries()) {
          const code = codes[index] ?? ''
          const childDigits = { 0: 3, 3: 5, 5: 7 }[code.length]
          const children = rows.filter(
            (_, other) => codes[other]?.length === childDigits && codes[other]?.startsWith(code) === true,
          )
          if (children.length === 0) continue
          expect(addColumns(children.map(listAmounts), columns)).toEqual(listAmounts(row))
        }
        const hasLeaves = codes.some(
          (code) => code.length === (id === 'generalPublicBudgetBasicExpenditure' ? 5 : 7),
        )
        expect(hasLeaves).toBe(rows.length > 0)
      }),
      RUNS,
    )
  },
)

test('the right half of table 1 is table 3 by class', () => {
  fc.assert(
    fc.property(wellFormed, (draft) => {
      const tables = compute(draft)
      const summary = findTable(tables, 'revenueExpenditureSummary').rows
      const byFunction = findTable(tables, 'expenditureSummary')
      for (const [index, { code }] of FUNCTIONAL_CLASSES.entries()) {
        const right = findFigure(summary, { row: index, column: 3 })?.amount
        expect([code, right]).toEqual([code, amountsOfCode(byFunction, code, 6)[0]])
      }
      expect(findFigure(summary, { row: 31, column: 3 })?.amount).toBe(amountsOfCode(byFunction, '', 6)[0])
    }),
    RUNS,
  )
})

test('收入总计 is 支出总计: expenditure and what is left at the end of the year', () => {
  fc.assert(
    fc.property(anyLedgers.map(draftFromText), (draft) => {
      const tables = compute(draft)
      const summary = findTable(tables, 'revenueExpenditureSummary').rows
      expectBalance(summary, { left: 1, right: 3, sum: 31, balance: 32, total: 33 })
      const appropriation = findTable(tables, 'fiscalAppropriationSummary').rows
      expectBalance(appropriation, { left: 1, right: 3, sum: 31, balance: 32, total: 36 })
      for (const column of [3, 4, 5, 6]) {
        const amountOf = (row: number): number => findFigure(appropriation, { row, column })?.amount ?? 0
        expect(amountOf(31) + amountOf(32)).toBe(amountOf(36))
      }
    }),
    RUNS,
  )
})

function expectBalance(
  rows: ComputedTable['rows'],
  at: Record<'left' | 'right' | 'sum' | 'balance' | 'total', number>,
): void {
  const amountOf = (row: number, column: number): number => findFigure(rows, { row, column })?.amount ?? 0
  for (const column of [at.left, at.right]) {
    expect(amountOf(at.sum, column) + amountOf(at.balance, column)).toBe(amountOf(at.total, column))
  }
  expect(amountOf(at.total, at.left)).toBe(amountOf(at.total, at.right))
}

test('basic expenditure of table 5 is table 6', () => {
  fc.assert(
    fc.property(anyLedgers.map(draftFromText), (draft) => {
      const tables = compute(draft)
      const [, ...basic] = amountsOfCode(findTable(tables, 'generalPublicBudgetExpenditure'), '', 5)
      const byEconomic = amountsOfCode(findTable(tables, 'generalPublicBudgetBasicExpenditure'), '', 3)
      expect(basic.slice(0, 3)).toEqual(byEconomic)
    }),
    RUNS,
  )
})

test('the funds of table 4 are tables 5, 7 and 8, class by class', () => {
  fc.assert(
    fc.property(wellFormed, (draft) => {
      const tables = compute(draft)
      const { rows } = findTable(tables, 'fiscalAppropriationSummary')
      const funds: readonly (readonly [column: number, id: SummaryTableId])[] = [
        [4, 'generalPublicBudgetExpenditure'],
        [5, 'governmentFundExpenditure'],
        [6, 'stateCapitalExpenditure'],
      ]
      for (const [column, id] of funds) {
        const fund = findTable(tables, id)
        const classes = FUNCTIONAL_CLASSES.map(({ code }) => amountsOfCode(fund, code, 5)[0])
        const expected = [...classes, amountsOfCode(fund, '', 5)[0]]
        const amounts = expected.map((_, row) => findFigure(rows, { row, column })?.amount)
        expect([id, ...amounts]).toEqual([id, ...expected])
      }
    }),
    RUNS,
  )
})

test('where every code is well formed, the sums that a reader would do come out exactly', () => {
  fc.assert(
    fc.property(lawful, (draft) => {
      for (const { table, rows } of compute(draft)) {
        const sums = table.listSums(rows).filter(({ total }) => findFigure(rows, total) !== undefined)
        const added = sums.map(({ parts }) =>
          parts.reduce((sum, part) => sum + (findFigure(rows, part)?.amount ?? NaN), 0),
        )
        const totals = sums.map(({ total }) => findFigure(rows, total)?.amount)
        expect([table.id, ...added]).toEqual([table.id, ...totals])
      }
    }),
    RUNS,
  )
})

test('a figure of a subject names lines of that subject alone', () => {
  fc.assert(
    fc.property(wellFormed, (draft) => {
      for (const [id] of SUBJECT_TABLES) {
        for (const [code, , ...figures] of findTable(compute(draft), id).rows) {
          for (const figure of figures) {
            if (typeof figure === 'string') continue
            const prefixes = listFigureFilters(figure).map(
              ({ functionPrefix, economicPrefix }) => functionPrefix ?? economicPrefix ?? '',
            )
            expect(new Set(prefixes)).toEqual(new Set([code]))
          }
        }
      }
    }),
    { numRuns: 50 },
  )
})
