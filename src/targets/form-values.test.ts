import { expect, test } from 'vitest'
import { ZERO } from '../domain/amount.ts'
import { readAmount } from '../tables/testing/ledger-builders.ts'
import { formatFormAmount, formatPlanPercent } from './form-values.ts'

test.each([
  ['', ''],
  ['0', '0.00'],
  ['1.2', '1.20'],
  ['398.288', '398.288'],
  ['0.000001', '0.000001'],
  ['-3', '-3.00'],
])('the amount %j is printed as %j', (amount, printed) => {
  expect(formatFormAmount(readAmount(amount))).toBe(printed)
})

test.each([
  ['3', '10.95', '27.40'],
  ['10.95', '10.95', '100.00'],
  ['0', '10', '0.00'],
  ['0.0001', '10', '0.00'],
  ['0.0005', '10', '0.01'],
  ['-1', '8', '-12.50'],
  ['9000000000', '9000000000', '100.00'],
  ['', '10', ''],
  ['1', '0', ''],
])('%s of %s is %s percent', (planned, annual, printed) => {
  expect(formatPlanPercent(readAmount(planned), readAmount(annual) ?? ZERO)).toBe(printed)
})
