import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRoute, parseRoute } from './route.ts'
import { STEP_IDS } from './view-store.ts'

test('an address names a draft and a step', () => {
  expect(parseRoute('#/abc/tables')).toEqual({ kind: 'draft', storageKey: 'abc', step: 'tables' })
  expect(formatRoute({ kind: 'draft', storageKey: 'abc', step: 'tables' })).toBe('#/abc/tables')
})

test('a step that does not exist is the first one', () => {
  expect(parseRoute('#/abc/nothing')).toEqual({ kind: 'draft', storageKey: 'abc', step: 'basics' })
  expect(parseRoute('#/abc')).toEqual({ kind: 'draft', storageKey: 'abc', step: 'basics' })
})

test.each(['', '#', '#/', '#abc', '#//basics'])('%j is the start page', (hash) => {
  expect(parseRoute(hash)).toEqual({ kind: 'start' })
})

test('an address that cannot be decoded still names something', () => {
  expect(parseRoute('#/%zz/basics')).toEqual({ kind: 'draft', storageKey: '%zz', step: 'basics' })
})

test('every route reads back from its address', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom(...STEP_IDS),
      (storageKey, step) => {
        const route = { kind: 'draft', storageKey, step } as const
        expect(parseRoute(formatRoute(route))).toEqual(route)
      },
    ),
  )
})
