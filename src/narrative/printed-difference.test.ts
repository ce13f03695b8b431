import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen, formatRounded, parseAmount, type Amount } from '../domain/amount.ts'
import { arbitraryAmount } from '../domain/testing/arbitrary-ledger.ts'
import { findPrintedDifference } from './printed-difference.ts'

function amount(text: string): Amount {
  const parsed = parseAmount(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

test.each([
  ['982.5523', '1070.88', '减少', '88.33', '8.2%'],
  ['563.412', '565.97', '减少', '2.56', '0.5%'],
  ['11', '11', '持平', '0.00', '0.0%'],
  ['3', '0', '增加', '3.00', null],
  ['0', '2', '减少', '2.00', '100.0%'],
  // Both print as 0.01: nobody can see a difference.
  ['0.014', '0.006', '持平', '0.00', '0.0%'],
  // Exactly 0.002 apart, printed a cent apart.
  ['0.016', '0.014', '增加', '0.01', '100.0%'],
  ['0', '0', '持平', '0.00', null],
])('%s after %s: %s %s, %s', (current, prior, direction, printed, percent) => {
  const difference = findPrintedDifference(amount(current), amount(prior))
  expect(difference).not.toBeNull()
  if (difference === null) return
  expect(formatRounded(difference.amount)).toBe(printed)
  expect([difference.direction, difference.percent]).toEqual([direction, percent])
})

test('a reader who subtracts the printed figures gets the printed difference and its direction', () => {
  const cents = (value: Amount): number => Math.round(Number(formatRounded(value)) * 100)
  fc.assert(
    fc.property(arbitraryAmount, arbitraryAmount, (left, right) => {
      const [current, prior] = [left ?? amountFromFen(0), right ?? amountFromFen(0)]
      const difference = findPrintedDifference(current, prior)
      const expected = cents(current) - cents(prior)
      expect(difference === null ? null : cents(difference.amount)).toBe(Math.abs(expected))
      expect(difference?.direction).toBe(expected === 0 ? '持平' : expected > 0 ? '增加' : '减少')
    }),
  )
})

test('a difference past the safe integers is no difference, and no crash', () => {
  const limit = amountFromFen(Number.MAX_SAFE_INTEGER)
  expect(findPrintedDifference(limit, amountFromFen(-Number.MAX_SAFE_INTEGER))).toBeNull()
  expect(findPrintedDifference(limit, amountFromFen(1))?.direction).toBe('增加')
})
