import { expect, test } from 'vitest'
import { amountFromFen } from '../../domain/amount.ts'
import { createDraft, type Draft } from '../../domain/draft.ts'
import type { RevenueLine } from '../../domain/ledger.ts'
import { isFieldInYuan, isLineInYuan, readAsYuan } from './oversized-amount.ts'

const WAN_YUAN = 1_000_000

function revenue(id: string, wanYuan: number): RevenueLine {
  return {
    id,
    unitCode: '1',
    functionCode: '2013201',
    source: 'business',
    carryOver: false,
    amount: amountFromFen(Math.round(wanYuan * WAN_YUAN)),
  }
}

function draftOf(amounts: readonly number[]): Draft {
  return {
    ...createDraft('d', 2026, '2026-01-01T00:00:00Z'),
    revenues: amounts.map((amount, at) => revenue(String(at), amount)),
  }
}

function isLastInYuan(amounts: readonly number[]): boolean {
  const draft = draftOf(amounts)
  const last = draft.revenues.at(-1)
  return last !== undefined && isLineInYuan(draft, 'revenues', last)
}

const TEN = Array.from({ length: 10 }, () => 12.5)

test('figures of 元 are a ten-thousandth of the same figures of 万元, where 元 has as many decimals', () => {
  expect(readAsYuan(amountFromFen(125_000 * WAN_YUAN))).toBe(12.5 * WAN_YUAN)
  expect(readAsYuan(amountFromFen(12_340_000))).toBe(1_234)
  expect(readAsYuan(amountFromFen(12_345_678))).toBeUndefined()
})

test('元 typed as 万元 stands out of its list; an ordinary amount, and one with decimals that 元 has not, does not', () => {
  expect(isLastInYuan([...TEN, 125_000])).toBe(true)
  expect(isLastInYuan([...TEN, 100])).toBe(false)
  expect(isLastInYuan([...TEN, 125_000.1234])).toBe(false)
})

test('in a short draft only an amount beyond every department’s line is asked about', () => {
  expect(isLastInYuan([125_000])).toBe(true)
  expect(isLastInYuan([12_500])).toBe(false)
})

test('a revenue that its expenditure uses up is none', () => {
  const draft = draftOf([...TEN, 5_000])
  const [line] = draft.revenues.slice(-1)
  if (line === undefined) throw new Error('No line')
  const spent = { ...line, id: 'e', kind: 'personnel', economicCode: '30101', projectId: null } as const
  expect(isLineInYuan(draft, 'revenues', line)).toBe(true)
  expect(isLineInYuan({ ...draft, expenditures: [spent] }, 'revenues', line)).toBe(false)
})

test('an amount beside the ledger is measured by the whole budget', () => {
  const draft = draftOf(TEN)
  expect(isFieldInYuan(draft, amountFromFen(130 * WAN_YUAN))).toBe(false)
  expect(isFieldInYuan(draft, amountFromFen(380 * WAN_YUAN))).toBe(true)
  expect(isFieldInYuan(draftOf([]), amountFromFen(380 * WAN_YUAN))).toBe(false)
})
