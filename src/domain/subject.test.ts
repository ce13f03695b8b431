import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSubjectLevel, isLineCode, listCodePrefixes, type Classification } from './subject.ts'

test.each<readonly [Classification, string, readonly string[]]>([
  ['functional', '2013201', ['201', '20132', '2013201']],
  ['functional', '201320', ['201', '20132']],
  ['functional', '20132', ['201', '20132']],
  ['functional', '20', []],
  ['functional', '', []],
  ['functional', '20132011', ['201', '20132', '2013201']],
  ['economic', '30101', ['301', '30101']],
  ['economic', '301', ['301']],
  ['economic', '3010101', ['301', '30101']],
])('the %s code %j counts in %j', (classification, code, prefixes) => {
  expect(listCodePrefixes(classification, code)).toEqual(prefixes)
})

test('a level is told by the number of digits', () => {
  expect(findSubjectLevel('functional', '201')).toBe('class')
  expect(findSubjectLevel('functional', '20132')).toBe('section')
  expect(findSubjectLevel('functional', '2013201')).toBe('item')
  expect(findSubjectLevel('economic', '30101')).toBe('section')
  expect(findSubjectLevel('economic', '3010101')).toBeUndefined()
  expect(findSubjectLevel('functional', '2013')).toBeUndefined()
})

test('a line is booked on seven or five digits, and nothing else', () => {
  expect(isLineCode('functional', '2013201')).toBe(true)
  expect(isLineCode('economic', '30101')).toBe(true)
  for (const code of ['', '20132', '20132011', '201320１', '2O13201', ' 2013201', '2013201\n']) {
    expect(isLineCode('functional', code)).toBe(false)
  }
})

test('prefixes of a code begin it and grow', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Classification>('functional', 'economic'),
      fc.string(),
      (classification, code) => {
        const prefixes = listCodePrefixes(classification, code)
        expect(prefixes.every((prefix) => code.startsWith(prefix))).toBe(true)
        const lengths = prefixes.map((prefix) => prefix.length)
        expect(lengths).toEqual([3, 5, 7].slice(0, lengths.length))
      },
    ),
  )
})
