import { expect, test } from 'vitest'
import { formatWhen } from './format-when.ts'

const NOON = new Date(2026, 2, 1, 12, 0)

function at(...parts: readonly [number, number, number, number, number]): string {
  return new Date(...parts).toISOString()
}

test.each([
  [at(2026, 2, 1, 14, 3), '今天 14:03'],
  [at(2026, 2, 1, 0, 0), '今天 00:00'],
  [at(2026, 1, 28, 23, 59), '昨天 23:59'],
  [at(2026, 1, 27, 23, 59), '2026-02-27'],
  [at(2025, 2, 1, 12, 0), '2025-03-01'],
  ['', ''],
  ['last spring', ''],
])('%s reads %s', (iso, words) => {
  expect(formatWhen(iso, NOON)).toBe(words)
})

test('gives the time of earlier days on request', () => {
  expect(formatWhen(at(2026, 1, 27, 23, 59), NOON, 'withTime')).toBe('2026-02-27 23:59')
})
