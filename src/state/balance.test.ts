import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addAmounts, amountFromFen, sumAmounts } from '../domain/amount.ts'
import { createDraft } from '../domain/draft.ts'
import { arbitraryLedger } from '../domain/testing/arbitrary-ledger.ts'
import { selectBalance } from './balance.ts'

const EMPTY = createDraft('d', 2025, '2025-01-01T00:00:00Z')

test('nothing filled in is nothing', () => {
  expect(Object.values(selectBalance(EMPTY)).every((amount) => amount === 0)).toBe(true)
})

test('the parts make up all expenditure, and with the difference they make up the revenue', () => {
  fc.assert(
    fc.property(arbitraryLedger(), (ledger) => {
      const balance = selectBalance({ ...EMPTY, ...ledger })
      const { basic, project, operating, remittance, subsidy } = balance
      expect(sumAmounts([basic, project, operating, remittance, subsidy])).toBe(balance.expenditure)
      expect(balance.expenditure).toBe(sumAmounts(ledger.expenditures.map(({ amount }) => amount)))
      expect(addAmounts(balance.expenditure, balance.difference)).toBe(balance.revenue)
    }),
  )
})

test('each kind counts for its own part', () => {
  const line = {
    id: 'e1',
    unitCode: '1',
    functionCode: '2010101',
    economicCode: '30201',
    source: 'operating',
    carryOver: false,
    projectId: null,
    kind: 'operating',
    amount: amountFromFen(300),
  } as const
  const draft = { ...EMPTY, expenditures: [line, { ...line, id: 'e2', kind: 'personnel' } as const] }
  expect(selectBalance(draft)).toMatchObject({ operating: 300, basic: 300, project: 0, expenditure: 600 })
})
