import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatJson } from './format-json.ts'
import type { JsonValue } from './json.ts'

test('elements without anything nested stand on one line, all else is indented', () => {
  expect(
    formatJson({ id: 'd', none: [], empty: {}, rows: [['1', ''], { a: 1, b: null }, { c: { d: [true] } }] }),
  ).toBe(`{
  "id": "d",
  "none": [],
  "empty": {},
  "rows": [
    ["1",""],
    {"a":1,"b":null},
    {
      "c": {
        "d": [
          true
        ]
      }
    }
  ]
}
`)
})

test('law: reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value)) as JsonValue
      expect(JSON.parse(formatJson(plain))).toEqual(plain)
    }),
  )
})
