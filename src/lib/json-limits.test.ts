import { expect, test } from 'vitest'
import { findPassedJsonLimit } from './json-limits.ts'

const LIMITS = { depth: 3, containers: 5 }

test.each([
  ['[[[]]]', null],
  ['[[[[]]]]', 'depth'],
  ['{"a":{"b":[{}]}}', 'depth'],
  ['[[],[],[],[]]', null],
  ['[[],[],[],[],[]]', 'containers'],
  ['"[[[[[[[["', null],
  ['["\\"[[[[[[", "\\\\", [[]]]', null],
  ['["\\\\", [[[]]]]', 'depth'],
  ['', null],
  ['not JSON [[[[', 'depth'],
])('%s passes %s', (text, limit) => {
  expect(findPassedJsonLimit(text, LIMITS)).toBe(limit)
})
