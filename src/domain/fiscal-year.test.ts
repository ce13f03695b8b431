import { expect, test } from 'vitest'
import { parseFiscalYear } from './fiscal-year.ts'

test.each([
  ['2026', 2026],
  [' 2026 ', 2026],
  ['２０２６', 2026],
  ['2026年', 2026],
  ['2026 年度', 2026],
])('reads the year in %j', (text, year) => {
  expect(parseFiscalYear(text)).toEqual({ ok: true, value: year })
})

test.each(['', '26', '20266', '2026.0', '二〇二六', '0026'])('finds no year in %j', (text) => {
  expect(parseFiscalYear(text).ok).toBe(false)
})
