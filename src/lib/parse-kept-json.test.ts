import { expect, test } from 'vitest'
import { parseKeptJson } from './parse-kept-json.ts'

test('what was kept is read, what is cut off is none', () => {
  expect(parseKeptJson('{"a":[1]}')).toEqual({ a: [1] })
  expect(parseKeptJson('{"a":[1')).toBeUndefined()
  expect(parseKeptJson('')).toBeUndefined()
})
