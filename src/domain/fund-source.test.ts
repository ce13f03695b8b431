import { expect, test } from 'vitest'
import {
  FISCAL_APPROPRIATION,
  FUND_SOURCES,
  FUND_SOURCE_NAMES,
  isFiscalAppropriation,
  isFundSource,
  OWN_FUNDS,
} from './fund-source.ts'

test('the sources are the appropriations, the special account and own funds, each once', () => {
  expect(FUND_SOURCES).toEqual([...FISCAL_APPROPRIATION, 'fiscalAccount', ...OWN_FUNDS])
  expect(new Set(FUND_SOURCES).size).toBe(9)
  expect(FUND_SOURCES.filter(isFiscalAppropriation)).toEqual([...FISCAL_APPROPRIATION])
})

test('every source has a name of its own', () => {
  expect(new Set(Object.values(FUND_SOURCE_NAMES)).size).toBe(FUND_SOURCES.length)
})

test('only the names of the file format are sources', () => {
  expect(FUND_SOURCES.every(isFundSource)).toBe(true)
  for (const text of ['', 'ownFunds', 'GeneralPublicBudget', 'toString', '__proto__', '其他收入']) {
    expect(isFundSource(text)).toBe(false)
  }
})
