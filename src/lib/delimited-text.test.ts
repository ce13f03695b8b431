import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDelimitedText } from './delimited-text.ts'

test.each([
  ['', []],
  ['a', [['a']]],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\t\n\tb',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['"第一行\n第二行"\t2', [['第一行\n第二行', '2']]],
  ['"左\t右"\r\n"他说""好"""', [['左\t右'], ['他说"好"']]],
  ['12" 管\t"没有结束', [['12" 管', '"没有结束']]],
  ['"引号"之后\t1', [['"引号"之后', '1']]],
  ['a\rb', [['a'], ['b']]],
  ['""\t""', [['', '']]],
])('%j', (text, rows) => {
  expect(parseDelimitedText(text)).toEqual(rows)
})

/** As Excel and WPS write the clipboard. */
function writeLikeExcel(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return rows.map((row) => `${row.map(quote).join('\t')}\r\n`).join('')
}

test('law: what a spreadsheet writes reads back as the same cells', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.string({ unit: fc.constantFrom(...'\t\n\r" ab金额'), maxLength: 8 }),
  )
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 })
  fc.assert(
    fc.property(rows, (written) => {
      expect(parseDelimitedText(writeLikeExcel(written))).toEqual(written)
    }),
  )
})

test('law: every text gives rows, without losing a visible sign outside of quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'\t\n\r"ab'), maxLength: 30 }), (text) => {
      const joined = parseDelimitedText(text).flat().join('')
      expect(joined.replace(/["\t\r\n]/g, '')).toBe(text.replace(/["\t\r\n]/g, ''))
    }),
  )
})

test('a hundred thousand cells are read in a moment, unfinished quotes among them', () => {
  const text = Array.from({ length: 10_000 }, () => Array(10).fill('"2013201').join('\t')).join('\n')
  expect(parseDelimitedText(text)).toHaveLength(10_000)
})
