import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen, sumAmounts } from './amount.ts'
import { createDraft, type Draft } from './draft.ts'
import type { ExpenditureLine, RevenueLine } from './ledger.ts'
import { applyRevenueProposals, proposeRevenues } from './revenue-from-expenditure.ts'

const NO_CHOICE = { excluded: new Set<string>(), removesOthers: false }

function revenue(
  id: string,
  functionCode: string,
  fen: number | null,
  rest: Partial<RevenueLine> = {},
): RevenueLine {
  const amount = fen === null ? null : amountFromFen(fen)
  return { id, unitCode: 'u', functionCode, source: 'generalPublicBudget', carryOver: false, amount, ...rest }
}

function expenditure(
  id: string,
  functionCode: string,
  fen: number | null,
  rest: Partial<ExpenditureLine> = {},
): ExpenditureLine {
  return {
    ...revenue(id, functionCode, fen),
    kind: 'personnel',
    economicCode: '30101',
    projectId: null,
    ...rest,
  }
}

function draftOf(revenues: readonly RevenueLine[], expenditures: readonly ExpenditureLine[]): Draft {
  return { ...createDraft('d', 2026, ''), revenues, expenditures }
}

function countIds(): () => string {
  let next = 0
  return () => `new${String((next += 1))}`
}

function outcomesOf(draft: Draft) {
  return proposeRevenues(draft).map(({ functionCode, outcome }) => [functionCode, outcome])
}

test('says of every group what would become of it', () => {
  const draft = draftOf(
    [
      revenue('r1', '2013201', 100),
      revenue('r2', '2080505', 5),
      revenue('r3', '2101101', 4),
      revenue('r4', '2101101', 4),
      revenue('r5', '2210201', 9),
      revenue('r6', '2010101', 1),
    ],
    [
      expenditure('e1', '2013201', 60),
      expenditure('e2', '2013201', 40),
      expenditure('e3', '2080505', 7),
      expenditure('e4', '2101101', 9),
      expenditure('e5', '2080899', 3),
      expenditure('e6', '2010101', null),
      expenditure('e7', '', 8),
    ],
  )
  expect(outcomesOf(draft)).toEqual([
    ['2013201', 'unchanged'],
    ['2080505', 'changed'],
    ['2101101', 'merged'],
    ['2080899', 'added'],
    ['2010101', 'incomplete'],
    ['', 'incomplete'],
    ['2210201', 'withoutExpenditure'],
  ])
})

test('changes, merges and adds, and leaves the rest', () => {
  const draft = draftOf(
    [
      revenue('r1', '1', 5),
      revenue('r2', '2', 4),
      revenue('r3', '2', 4),
      revenue('r4', '3', 9),
      revenue('r5', '4', 1),
    ],
    [
      expenditure('e1', '1', 5),
      expenditure('e2', '2', 9),
      expenditure('e3', '5', 3),
      expenditure('e4', '4', null),
      expenditure('e5', '', 8),
    ],
  )
  expect(applyRevenueProposals(draft, countIds(), NO_CHOICE)).toEqual([
    revenue('r1', '1', 5),
    revenue('r2', '2', 9),
    revenue('r4', '3', 9),
    revenue('r5', '4', 1),
    revenue('new1', '5', 3),
  ])
})

test('removes revenue without expenditure only when asked to', () => {
  const draft = draftOf([revenue('r1', '1', 5), revenue('r2', '2', 4)], [expenditure('e1', '1', 5)])
  const choice = { excluded: new Set<string>(), removesOthers: true }
  expect(applyRevenueProposals(draft, countIds(), choice)).toEqual([revenue('r1', '1', 5)])
})

test('keeps lines apart by unit, source and carry-over', () => {
  const draft = draftOf(
    [],
    [
      expenditure('e1', '1', 1),
      expenditure('e2', '1', 2, { carryOver: true }),
      expenditure('e3', '1', 3, { source: 'other' }),
      expenditure('e4', '1', 4, { unitCode: 'v' }),
    ],
  )
  expect(applyRevenueProposals(draft, countIds(), NO_CHOICE).map(({ amount }) => amount)).toEqual([
    1, 2, 3, 4,
  ])
})

test('leaves excluded groups as they are, also when others are removed', () => {
  const draft = draftOf([revenue('r1', '1', 5), revenue('r2', '2', 4)], [expenditure('e1', '1', 9)])
  const excluded = new Set(proposeRevenues(draft).map(({ key }) => key))
  const revenues = applyRevenueProposals(draft, countIds(), { excluded, removesOthers: true })
  expect(revenues).toEqual(draft.revenues)
})

const line = fc.record({
  functionCode: fc.constantFrom('2013201', '2080505', '2210201', ''),
  source: fc.constantFrom('generalPublicBudget' as const, 'other' as const),
  carryOver: fc.boolean(),
  fen: fc.option(fc.integer({ min: -1000, max: 1_000_000 })),
})
const draftArbitrary = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }))
  .map(([left, right]) =>
    draftOf(
      left.map(({ functionCode, fen, ...rest }, index) =>
        revenue(`r${String(index)}`, functionCode, fen, rest),
      ),
      right.map(({ functionCode, fen, ...rest }, index) =>
        expenditure(`e${String(index)}`, functionCode, fen, rest),
      ),
    ),
  )

test('afterwards every complete group agrees to the fen, and doing it again changes nothing', () => {
  fc.assert(
    fc.property(draftArbitrary, fc.boolean(), (draft, removesOthers) => {
      const choice = { excluded: new Set<string>(), removesOthers }
      const done = { ...draft, revenues: applyRevenueProposals(draft, countIds(), choice) }
      for (const { outcome, current, proposed } of proposeRevenues(done)) {
        expect(['unchanged', 'incomplete', 'withoutExpenditure']).toContain(outcome)
        if (outcome === 'unchanged') expect(current).toBe(proposed)
      }
      expect(applyRevenueProposals(done, countIds(), choice)).toEqual(done.revenues)
    }),
  )
})

test('the proposals add up to the expenditure, whatever the order of its lines', () => {
  fc.assert(
    fc.property(draftArbitrary, (draft) => {
      const total = sumAmounts(draft.expenditures.map(({ amount }) => amount))
      expect(sumAmounts(proposeRevenues(draft).map(({ proposed }) => proposed))).toBe(total)
      const turned = { ...draft, expenditures: [...draft.expenditures].sort(() => -1) }
      const sorted = (of: Draft) =>
        proposeRevenues(of)
          .slice()
          .sort((a, b) => (a.key < b.key ? -1 : 1))
      expect(sorted(turned)).toEqual(sorted(draft))
    }),
  )
})
