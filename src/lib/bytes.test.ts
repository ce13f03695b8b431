import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concatBytes, readByteText, writeByteText } from './bytes.ts'

test('any bytes come back from their text, also more than a call can take', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(writeByteText(readByteText(bytes))).toEqual(bytes)
    }),
  )
  const many = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256)
  expect(Buffer.compare(writeByteText(readByteText(many)), many)).toBe(0)
})

test('parts follow one another', () => {
  expect(concatBytes([Uint8Array.of(1, 2), new Uint8Array(), Uint8Array.of(3)])).toEqual(
    Uint8Array.of(1, 2, 3),
  )
})
