import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRoutePart, formatRoute, isSameScreen, parseRoute, selectRoutePart } from './route.ts'
import { INITIAL_VIEW, STEP_IDS } from './view-store.ts'

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
      fc.string({ unit: 'grapheme' }),
      (storageKey, step, part) => {
        const route = { kind: 'draft', storageKey, step, ...(part === '' ? {} : { part }) } as const
        expect(parseRoute(formatRoute(route))).toEqual(route)
      },
    ),
  )
})

test('the table or project that is shown is part of the address, and comes back from it', () => {
  const tables = { ...INITIAL_VIEW, step: 'tables', tableId: 'revenueSummary' } as const
  expect(selectRoutePart(tables)).toBe('revenueSummary')
  expect(selectRoutePart({ ...tables, step: 'revenue' })).toBeUndefined()
  expect(selectRoutePart({ ...INITIAL_VIEW, step: 'tables' })).toBeUndefined()
  expect(selectRoutePart({ ...INITIAL_VIEW, step: 'projects', projectId: 'p1' })).toBe('p1')
  const route = { kind: 'draft', storageKey: 'abc' } as const
  expect(findRoutePart({ ...route, step: 'tables', part: 'revenueSummary' })).toEqual({
    tableId: 'revenueSummary',
  })
  expect(findRoutePart({ ...route, step: 'projects', part: 'p1' })).toEqual({ projectId: 'p1' })
  expect(findRoutePart({ ...route, step: 'tables', part: 'nothing' })).toEqual({})
  expect(findRoutePart({ ...route, step: 'basics', part: 'p1' })).toEqual({})
  expect(findRoutePart({ ...route, step: 'tables' })).toEqual({})
})

test('another part is the same screen, another step or draft is not', () => {
  const route = { kind: 'draft', storageKey: 'abc', step: 'tables' } as const
  expect(isSameScreen(route, { ...route, part: 'revenueSummary' })).toBe(true)
  expect(isSameScreen(route, { ...route, step: 'basics' })).toBe(false)
  expect(isSameScreen(route, { ...route, storageKey: 'd' })).toBe(false)
  expect(isSameScreen(route, { kind: 'start' })).toBe(false)
  expect(isSameScreen({ kind: 'start' }, { kind: 'start' })).toBe(true)
})
