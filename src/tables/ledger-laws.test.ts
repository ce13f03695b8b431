import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { amountFromFen } from '../domain/amount.ts'
import { EMPTY_CATALOG } from '../domain/catalog.ts'
import type { Draft } from '../domain/draft.ts'
import type { RevenueLine } from '../domain/ledger.ts'
import { computeTables, type ComputedTable } from './disclosure.ts'
import { listCountedLines } from './line-filter.ts'
import { listFigureFilters } from './summary-table.ts'
import { anyLedgers, draftFromText, UNIT_CODES } from './testing/arbitrary-ledger.ts'
import { addColumns, listAmounts, listFigures } from './testing/figures.ts'

// Hundreds of ledgers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const RUNS = { numRuns: 100 }

function compute(draft: Draft, unitCode?: string): readonly ComputedTable[] {
  return computeTables(draft, EMPTY_CATALOG, unitCode)
}

function print(draft: Draft): readonly unknown[] {
  return compute(draft).map(({ printed }) => printed)
}

const drafts = anyLedgers.map(draftFromText)

test('the order of lines does not matter', () => {
  const shuffled = drafts.chain((draft) =>
    fc
      .tuple(
        fc.shuffledSubarray([...draft.revenues], { minLength: draft.revenues.length }),
        fc.shuffledSubarray([...draft.expenditures], { minLength: draft.expenditures.length }),
      )
      .map(([revenues, expenditures]) => [draft, { ...draft, revenues, expenditures }] as const),
  )
  fc.assert(
    fc.property(shuffled, ([draft, reordered]) => {
      expect(print(reordered)).toEqual(print(draft))
    }),
    RUNS,
  )
})

test('a line split in two counts as before', () => {
  fc.assert(
    fc.property(drafts, fc.integer({ min: -5_000, max: 5_000_000_000 }), (draft, fen) => {
      const divided = {
        ...draft,
        revenues: draft.revenues.flatMap((line) => splitLine(line, fen)),
        expenditures: draft.expenditures.flatMap((line) => splitLine(line, fen)),
      }
      expect(print(divided)).toEqual(print(draft))
    }),
    RUNS,
  )
})

function splitLine<L extends RevenueLine>(line: L, fen: number): readonly L[] {
  const { amount } = line
  if (amount === null) return [line]
  return [
    { ...line, amount: amountFromFen(fen) },
    { ...line, amount: amountFromFen(amount - fen) },
  ]
}

test('the figures of the units add up to those of the department', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const ofUnits = UNIT_CODES.map((code) => compute(draft, code))
      for (const [index, { table, rows }] of compute(draft).entries()) {
        const others = ofUnits.flatMap((tables) => tables[index]?.rows ?? [])
        const added = rows.map((row) => {
          const name = nameRow(row)
          const parts = others.filter((other) => nameRow(other) === name).map(listAmounts)
          return [table.id, name, ...addColumns(parts, listAmounts(row).length)]
        })
        expect(added).toEqual(rows.map((row) => [table.id, nameRow(row), ...listAmounts(row)]))
      }
    }),
    RUNS,
  )
})

/** What tells the rows of a table apart: their codes and names. */
function nameRow(row: ComputedTable['rows'][number]): string {
  return row.filter((cell) => typeof cell === 'string').join(' ')
}

test('every figure is the sum of the lines it names', () => {
  fc.assert(
    fc.property(drafts, fc.constantFrom(undefined, ...UNIT_CODES), (draft, unitCode) => {
      const ofUnit = ({ unitCode: code }: RevenueLine): boolean => unitCode === undefined || unitCode === code
      const ledger = {
        ...draft,
        revenues: draft.revenues.filter(ofUnit),
        expenditures: draft.expenditures.filter(ofUnit),
      }
      for (const { table, rows } of compute(draft, unitCode)) {
        const figures = rows.flatMap(listFigures)
        const sums = figures.map((figure) => {
          const lines = listCountedLines(ledger, listFigureFilters(figure))
          return lines.reduce((sum, { sign, line }) => sum + sign * (line.amount ?? 0), 0)
        })
        expect([table.id, ...sums]).toEqual([table.id, ...figures.map(({ amount }) => amount)])
      }
    }),
    RUNS,
  )
})
