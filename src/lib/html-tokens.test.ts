import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeHtmlEntities } from './html-entities.ts'
import { findAttribute, readHtmlTokens } from './html-tokens.ts'

function list(html: string): readonly string[] {
  return [...readHtmlTokens(html)].map((token) => {
    if (token.kind === 'text') return token.text
    return token.kind === 'open' ? `<${token.name}>` : `</${token.name}>`
  })
}

test.each([
  ['a<br>b', ['a', '<br>', 'b']],
  ['<TD class="x>y">1</TD>', ['<td>', '1', '</td>']],
  ['<!-- <td> -->x<!-- open', ['x']],
  ['<![if !excel]><td><![endif]>', ['<td>']],
  ['<style>td{color:red}</style>x<script>if (a<b) {}</script>y', ['x', 'y']],
  ['1 < 2 & 3', ['1 ', '<', ' 2 & 3']],
  ['<td', ['<', 'td']],
  ['<style>never closed', []],
  ['a&nbsp;&amp;&#165;&#x4E07;&unknown;', ['a\u00a0&¥万&unknown;']],
])('%s', (html, tokens) => {
  expect(list(html)).toEqual(tokens)
})

test('attributes with and without quotes, and without a value', () => {
  const attributes = ` class=xl65 colspan="2" rowspan='3' x:num x:str="a &amp; b" width=9/`
  expect(findAttribute(attributes, 'colspan')).toBe('2')
  expect(findAttribute(attributes, 'rowspan')).toBe('3')
  expect(findAttribute(attributes, 'class')).toBe('xl65')
  expect(findAttribute(attributes, 'x:num')).toBe('')
  expect(findAttribute(attributes, 'x:str')).toBe('a & b')
  expect(findAttribute(attributes, 'span')).toBeUndefined()
  expect(decodeHtmlEntities('&#0;&#x110000;')).toBe('&#0;&#x110000;')
})

test('law: every text is read to its end', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`<>/!-"'=&;# abtd`), maxLength: 40 }), (html) => {
      for (const token of readHtmlTokens(html)) expect(token.kind).toMatch(/^(text|open|close)$/)
    }),
    { numRuns: 1000 },
  )
})
