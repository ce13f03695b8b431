import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPastedTable } from './read-pasted-table.ts'

const writeHtml = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((text) => `<td class=xl65>${text}</td>`).join('')}</tr>`).join('')}</table>`

const writeText = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\r\n')

test('law: a table is read alike from both forms together and from either alone', () => {
  const cell = fc.constantFrom('2013201', '行政运行', '1,234.50', '是', '')
  // A first column without blanks: blank rows at the end are not part of a block.
  const row = fc.tuple(fc.constantFrom('人员经费', '公用经费'), cell, cell)
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const [text, html] = [writeText(rows), writeHtml(rows)]
      const both = readPastedTable({ text, html })
      expect(both.rows).toEqual(readPastedTable({ text, html: '' }).rows)
      expect(both.rows).toEqual(readPastedTable({ text: '', html }).rows)
    }),
  )
})

test('the HTML counts where it says more: merged cells, exact values, cells the text has not', () => {
  const merged = '<table><tr><td rowspan=2>2013201</td><td>1</td></tr><tr><td>2</td></tr></table>'
  expect(readPastedTable({ text: '2013201\t1\r\n\t2', html: merged }).rows[1]).toEqual(['2013201', '2'])
  const exact = '<table><tr><td x:num="12.345678">12.35</td><td>元</td></tr></table>'
  expect(readPastedTable({ text: '12.35\t元', html: exact }).rows).toEqual([['12.345678', '元']])
  expect(readPastedTable({ text: 'a\tb', html: writeHtml([['a', 'b', 'c']]) }).rows).toEqual([
    ['a', 'b', 'c'],
  ])
  const quoted = [['"重点"', '1']]
  expect(readPastedTable({ text: writeText(quoted), html: writeHtml(quoted) }).rows).toEqual(quoted)
})

test('columns that no sheet of a budget has are left out and counted, however they are written', () => {
  const wide = Array.from({ length: 3000 }, (_, at) => String(at))
  const fromText = readPastedTable({ text: writeText([wide, ['1']]), html: '' })
  expect(fromText.rows.map(({ length }) => length)).toEqual([60, 60])
  expect(fromText.cutColumnCount).toBe(2940)
  const fromSpan = readPastedTable({
    text: '',
    html: '<table><tr><td colspan=1000000000>1</td></tr></table>',
  })
  expect(fromSpan.rows[0]).toHaveLength(60)
  expect(fromSpan.cutColumnCount).toBeGreaterThan(0)
  expect(readPastedTable({ text: '1\t2', html: '' }).cutColumnCount).toBe(0)
})
