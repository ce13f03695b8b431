import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locateJsonError } from './locate-json-error.ts'

test.each([
  ['', 1, 1],
  ['{"a": 1,}', 1, 9],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['{"a": 1', 1, 8],
  ['{"a": 1} x', 1, 10],
  ['[1, 2}', 1, 6],
  ['{"a": ，}', 1, 7],
  ["{'a': 1}", 1, 2],
  ['["a\nb"]', 1, 2],
  ['[01]', 1, 3],
  ['[1.]', 1, 3],
  ['[1, ]', 1, 5],
  [':', 1, 1],
])('%j stops being JSON at line %i, column %i', (text, line, column) => {
  expect(locateJsonError(text)).toEqual({ line, column })
})

test.each(['{}', ' [ ] ', '"a\\u00e9\\n"', '-0.5e+3', 'null', '{"a": [{}, [], true, "x"], "b": null}'])(
  '%s is JSON',
  (text) => {
    expect(locateJsonError(text)).toBeNull()
  },
)

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('law: finds an error exactly where JSON.parse does not accept the text', () => {
  const signs = fc.constantFrom(...'{}[],:"\\ \n01-.eEtrue"', 'null', 'true', '"a":', '1', '[]')
  const noise = fc.array(signs, { maxLength: 8 }).map((parts) => parts.join(''))
  const broken = fc
    .tuple(fc.json(), fc.nat(), noise)
    .map(
      ([json, at, insert]) =>
        json.slice(0, at % (json.length + 1)) + insert + json.slice(at % (json.length + 1)),
    )
  fc.assert(
    fc.property(fc.oneof(noise, broken, fc.json()), (text) => {
      expect(locateJsonError(text) === null).toBe(isJson(text))
    }),
    { numRuns: 3000 },
  )
})
