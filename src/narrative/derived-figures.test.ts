import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { formatRounded } from '../domain/amount.ts'
import { EXPENDITURE_KINDS } from '../domain/expenditure-kind.ts'
import { FUND_SOURCES, OWN_FUNDS } from '../domain/fund-source.ts'
import { arbitraryDraft } from '../domain/testing/arbitrary-draft.ts'
import { listCountedLines } from '../tables/line-filter.ts'
import { findFigure } from '../tables/printed-sum.ts'
import { listDerivedFigures, readAmount, readFigure } from './derived-figures.ts'
import { FIGURE_NAMES } from './figure-names.ts'
import { createStatementSource } from './statement-source.ts'
import { openFixture } from './testing/open-fixture.ts'
import { sourceOf } from './testing/sources.ts'

vi.setConfig({ testTimeout: 60_000 })

test('the figures of the sample organization', async () => {
  const source = createStatementSource(await openFixture('sample-organization-2025.json'))
  const figures = [...listDerivedFigures(source)].filter(([, { amount }]) => amount !== 0)
  expect(Object.fromEntries(figures.map(([name, { amount }]) => [name, formatRounded(amount)]))).toEqual({
    totalRevenue: '982.55',
    'revenue.generalPublicBudget': '971.60',
    'revenue.carryOver': '10.95',
    totalExpenditure: '982.55',
    basic: '563.41',
    personnel: '513.90',
    publicFunds: '49.52',
    project: '419.14',
    operatingFunds: '49.52',
    'threePublic.total': '11.27',
    'threePublic.vehicle': '11.00',
    'threePublic.vehicleOperation': '11.00',
    'threePublic.reception': '0.27',
  })
})

test('of one fund, every figure of the sample stands in a cell', async () => {
  const source = createStatementSource(await openFixture('sample-organization-2025.json'))
  expect(FIGURE_NAMES.filter((name) => readFigure(source, name).cell === undefined)).toEqual([])
})

test('机关运行经费 counts administrative units alone, or all where the place counts so', async () => {
  const disclosure = await openFixture('sample-education-2026.json')
  const read = (options: Parameters<typeof createStatementSource>[1]): string =>
    formatRounded(readAmount(createStatementSource(disclosure, options), 'operatingFunds'))
  expect(read({})).toBe('38.34')
  expect(read({ unitCode: '310002' })).toBe('0.00')
  expect(Number(read({ operatingFundsScope: 'allUnits' }))).toBeGreaterThan(38.34)
  expect(Number(read({ operatingFundsScope: 'allUnits', unitCode: '310002' }))).toBeGreaterThan(0)
})

test('a figure is the sum of its lines, and its cell shows the same', () => {
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      const source = sourceOf(draft)
      for (const { amount, filters, cell } of listDerivedFigures(source).values()) {
        const lines = listCountedLines(source.ledger, filters)
        expect(lines.reduce((sum, { line, sign }) => sum + (line.amount ?? 0) * sign, 0) + 0).toBe(amount)
        if (cell === undefined) continue
        const rows = source.tables.find(({ table }) => table.id === cell.tableId)?.rows ?? []
        expect(findFigure(rows, cell)?.amount).toBe(amount)
      }
    }),
    { numRuns: 60 },
  )
})

test('parts make up their whole, and units make up the department', () => {
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      const source = sourceOf(draft)
      const amountOf = (name: (typeof FIGURE_NAMES)[number]): number => readAmount(source, name)
      const revenues = FUND_SOURCES.map((name) => amountOf(`revenue.${name}`))
      const sum = (amounts: readonly number[]): number => amounts.reduce((left, right) => left + right, 0)
      expect(sum(revenues) + amountOf('revenue.carryOver')).toBe(amountOf('totalRevenue'))
      expect(sum(OWN_FUNDS.map((name) => amountOf(`revenue.${name}`)))).toBe(amountOf('revenue.ownFunds'))
      expect(sum(EXPENDITURE_KINDS.map(amountOf))).toBe(amountOf('totalExpenditure'))
      expect(amountOf('threePublic.vehiclePurchase') + amountOf('threePublic.vehicleOperation')).toBe(
        amountOf('threePublic.vehicle'),
      )
      const unitCodes = new Set([...draft.revenues, ...draft.expenditures].map(({ unitCode }) => unitCode))
      const units = [...unitCodes].map((unitCode) => sourceOf(draft, { unitCode }))
      for (const name of FIGURE_NAMES.filter((figure) => figure !== 'operatingFunds')) {
        expect(sum(units.map((unit) => readAmount(unit, name)))).toBe(amountOf(name))
      }
    }),
    { numRuns: 40 },
  )
})
