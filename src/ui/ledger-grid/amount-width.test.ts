import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen, type AmountUnit } from '../../domain/amount.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import { measureFigure } from '../grid/measure-figure.ts'
import { createAmountMeter, measureAmounts } from './amount-width.ts'

test('the width holds the widest amount and a minus, and is no wider', () => {
  const amounts = [amountFromFen(3_205_000_000_000), null, amountFromFen(12_345_000), amountFromFen(-1)]
  expect(measureAmounts(amounts, 'wanYuan')).toBe(measureFigure('-3205000.00'))
  expect(measureAmounts(amounts, 'yuan')).toBe(measureFigure('-32,050,000,000.00'))
  expect(measureAmounts([amountFromFen(12_345_678)], 'wanYuan')).toBe(measureFigure('12.345678'))
  expect(measureAmounts([null], 'wanYuan')).toBe(measureFigure('0.00'))
})

test('no amount is wider', () => {
  const fen = fc.integer({ min: -1e15, max: 1e15 }).map(amountFromFen)
  const unit = fc.constantFrom<AmountUnit>('wanYuan', 'yuan')
  fc.assert(
    fc.property(fc.array(fen, { minLength: 1 }), unit, (amounts, shown) => {
      const width = measureAmounts(amounts, shown)
      for (const amount of amounts) {
        expect(measureFigure(formatPaddedAmount(amount, shown))).toBeLessThanOrEqual(width)
      }
    }),
  )
})

test('the same lines are measured once', () => {
  const measure = createAmountMeter('wanYuan')
  let readings = 0
  const line = {
    get amount() {
      readings += 1
      return amountFromFen(1)
    },
  }
  const lines = [line]
  expect(measure(lines)).toBe(measure(lines))
  expect(readings).toBe(1)
  measure([line])
  expect(readings).toBe(2)
})
