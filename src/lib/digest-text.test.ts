import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestText } from './digest-text.ts'

test('the first half is the published FNV-1a of ASCII text', () => {
  expect(digestText('').slice(0, 8)).toBe('811c9dc5')
  expect(digestText('a').slice(0, 8)).toBe('e40c292c')
  expect(digestText('foobar').slice(0, 8)).toBe('bf9cf968')
})

test('equal texts have equal digests, and a changed letter changes it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
      const index = at % text.length
      const changed =
        text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ 1) + text.slice(index + 1)
      expect(digestText(text)).toMatch(/^[0-9a-f]{16}$/)
      expect(digestText(text.split('').join(''))).toBe(digestText(text))
      expect(digestText(changed)).not.toBe(digestText(text))
    }),
  )
})
