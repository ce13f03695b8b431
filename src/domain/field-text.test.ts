import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFieldText, serializeFieldText } from './field-text.ts'

test('blank lines part paragraphs, a lone line break stays, fields stand by name', () => {
  expect(
    parseFieldText('收入 {{totalRevenue}} 万元，\n其中：{{revenue.other}}。\n\n　　第二段。\n \n\n第三段'),
  ).toEqual([
    ['收入 ', { field: 'totalRevenue' }, ' 万元，\n其中：', { field: 'revenue.other' }, '。'],
    ['第二段。'],
    ['第三段'],
  ])
})

test.each([['{{}}'], ['{{ basic }}'], ['{{基本支出}}'], ['{{basic}'], ['{basic}'], ['{{1}}'], ['}}{{']])(
  '%s is text',
  (text) => {
    expect(parseFieldText(text)).toEqual([[text]])
  },
)

test('a name that nobody knows is a field all the same, and braces around one stay', () => {
  expect(parseFieldText('{{{foo}}}')).toEqual([['{', { field: 'foo' }, '}']])
})

test('nothing but blanks is no paragraph', () => {
  expect(parseFieldText(' \n\n　\n')).toEqual([])
  expect(serializeFieldText([])).toBe('')
})

const piece = fc.oneof(
  fc.constantFrom('{{', '}}', '{{basic}}', '{{threePublic.total}}', '{{x', '\n', '\n\n', '\r\n', ' ', '　'),
  fc.string(),
)
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

test('what was read and written reads the same, and is then written the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const paragraphs = parseFieldText(text)
      const written = serializeFieldText(paragraphs)
      expect(parseFieldText(written)).toEqual(paragraphs)
      expect(serializeFieldText(parseFieldText(written))).toBe(written)
    }),
    { numRuns: 500 },
  )
})

test('a text without spare blanks is written as it was', () => {
  const tidy = fc
    .array(fc.stringMatching(/^[一-龥{}a-z]([一-龥{}a-z\n]?[一-龥{}a-z])*$/), { minLength: 1, maxLength: 4 })
    .map((paragraphs) => paragraphs.join('\n\n'))
  fc.assert(
    fc.property(tidy, (text) => {
      expect(serializeFieldText(parseFieldText(text))).toBe(text)
    }),
  )
})
