import { afterEach, expect, test } from 'vitest'
import { createProjectFields } from '../../domain/create-project.ts'
import { createDraft } from '../../domain/draft.ts'
import { DEPARTMENT_PLACE, locateProject, locateUnit } from '../../domain/part-place.ts'
import { nameEntry } from './entry-form.ts'
import { dropKeptEntriesOf, findKeptEntry, hasKeptEntries, keepEntry } from './kept-entries.ts'

const TYPED = { text: '一二三', unit: null }
const EMPTY = createDraft('id', 2025, '2025-01-01T00:00:00Z')
const UNIT = { code: '101 甲', name: '', nature: '', rank: '', funding: '' }

afterEach(() => {
  dropKeptEntriesOf('a')
  dropKeptEntriesOf('b')
})

test('a text of a part that is removed is not lost by closing the page; it is there again when the part is', () => {
  const name = nameEntry(locateUnit(UNIT.code), 'code')
  keepEntry('a', name, TYPED)
  const withUnit = { storageKey: 'a', draft: { ...EMPTY, units: [UNIT] } }
  expect(hasKeptEntries(withUnit)).toBe(true)
  expect(hasKeptEntries({ storageKey: 'a', draft: EMPTY })).toBe(false)
  expect(findKeptEntry('a', name)).toEqual(TYPED)
})

test.each([
  ['of two units with one code', `${locateUnit(UNIT.code)}#1`],
  ['of the department', DEPARTMENT_PLACE],
  ['of a project', locateProject('p#1')],
])('a text counts as long as its part is there: %s', (_, part) => {
  keepEntry('a', nameEntry(part, 'name'), TYPED)
  const units = [UNIT]
  const projects = [{ id: 'p#1', ...createProjectFields(UNIT.code) }]
  expect(hasKeptEntries({ storageKey: 'a', draft: { ...EMPTY, units, projects } })).toBe(true)
})

test('a text of another draft counts until that is deleted', () => {
  keepEntry('b', nameEntry(locateProject('p'), 'name'), TYPED)
  expect(hasKeptEntries({ storageKey: 'a', draft: EMPTY })).toBe(true)
  expect(hasKeptEntries(null)).toBe(true)
  dropKeptEntriesOf('b')
  expect(hasKeptEntries(null)).toBe(false)
})
