import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHtmlTable } from './read-html-table.ts'
import { readPastedTable } from './read-pasted-table.ts'
import { EXCEL_HTML, WPS_HTML } from './testing/excel-clipboard.ts'

test('Excel: merged cells are filled in, spaces and line ends tidied, the hidden last row left out', () => {
  const table = readPastedTable({ text: 'unused', html: EXCEL_HTML })
  expect(table.rows).toEqual([
    Array(5).fill('2026年部门预算支出明细表'),
    ['', '', '', '', '单位：元'],
    ['支出功能分类科目', '部门预算支出\n经济分类科目', '部门预算支出\n经济分类科目', '资金性质', '预算 金额'],
    ['支出功能分类科目', '科目编码', '科目名称', '资金性质', '预算 金额'],
    ['2013201 行政运行', '30101', '基本工资', '一般公共预算资金', '1,536,900.00'],
    ['2013201 行政运行', '30102.0', '津贴补贴', '一般公共预算资金', '1,096,600.50'],
    ['2013201 行政运行', '30201', '办公费', '一般公共预算资金', '(1,234.56)'],
    ['2013202 一般行政管理事务', '30211', '差旅费', '政府性基金预算', '-'],
    ['合 计', '合 计', '合 计', '合 计', '2,632,265.94'],
  ])
  expect(table.repeated.has('5,0')).toBe(true)
  expect(table.repeated.has('4,0')).toBe(false)
  expect(table.repeated.has('8,3')).toBe(true)
})

test('WPS: the value counts where it is shown with fewer decimals, never where it is shown as something else', () => {
  expect(readHtmlTable(WPS_HTML)?.rows.slice(1)).toEqual([
    ['2013201', '一般公共预算', '否', '12.345678'],
    ['2050101', '事业收入', '是', '15%'],
  ])
})

test.each([
  ['', undefined],
  ['<p>没有表格</p>', undefined],
  ['<table></table>', undefined],
  ['<table><tr><td>a<td>b<tr><td>c', [['a', 'b'], ['c']]],
  ['<table><tr><td colspan=3>a</td></tr></table>', [['a', 'a', 'a']]],
  ['<table><tr><td colspan="x" rowspan="-2">a</td></tr></table>', [['a']]],
  [
    '<table><tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>',
    [['a', 'a', 'b'], ['a', 'a', 'c'], ['d']],
  ],
  ['<table><tr><td><table><tr><td>1</td></tr></table>外</td><td>b</td></tr></table>', [['外', 'b']]],
  ['<table><tr><td>小</td></tr></table><table><tr><td>大</td><td>表</td></tr></table>', [['大', '表']]],
  ['<table><tr><td sdval="1234.5678" sdnum="1033;0;#,##0.00">1,234.57</td></tr></table>', [['1234.5678']]],
  ['<table><tr><td sdval="45000">2023-03-15</td><td sdval="99">1</td></tr></table>', [['2023-03-15', '1']]],
])('%s', (html, rows) => {
  expect(readHtmlTable(html)?.rows).toEqual(rows)
})

test('text without a table is read as tab-separated, blank rows and columns at its end left out', () => {
  expect(readPastedTable({ text: 'a\tb\t\r\nc\t\t\r\n\t\t\r\n', html: '<p>a b</p>' }).rows).toEqual([
    ['a', 'b'],
    ['c', ''],
  ])
  expect(readPastedTable({ text: '', html: '' }).rows).toEqual([])
})

test('law: no HTML makes the reader throw or run away', () => {
  const part = fc.constantFrom(
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td rowspan=3>',
    '<td colspan=4>',
    '<td>',
    '</td>',
    '<br>',
    '<p>',
    'a',
    '&nbsp;',
    '<!--',
    '<![if x]>',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const { rows } = readPastedTable({ text: 'x', html: `<table>${parts.join('')}` })
      expect(new Set(rows.map((row) => row.length)).size).toBeLessThanOrEqual(1)
    }),
  )
})
