import { expect, test } from 'vitest'
import { serializeTableForClipboard } from './table-clipboard.ts'
import { findTable, openFixture } from './testing/open-fixture.ts'

const HEAD = { department: '203 组织部门', year: '预算年度：2025', unit: '单位：万元' }
const sample = await openFixture('sample-organization-2025.json')
const table5 = findTable(sample, 'generalPublicBudgetExpenditure')

test('as text: title, head, two header rows, 栏次, then the printed rows', () => {
  const lines = serializeTableForClipboard(table5, HEAD).text.split('\r\n')
  expect(lines.slice(0, 6)).toEqual([
    '部门预算一般公共预算财政拨款支出表',
    '203 组织部门\t预算年度：2025\t单位：万元',
    '序号\t功能分类科目\t\t合计\t基本支出\t\t\t项目支出',
    '\t科目编码\t科目名称\t\t小计\t人员经费\t公用经费\t',
    '栏次\t1\t2\t3\t4\t5\t6\t7',
    '1\t\t合计\t982.55\t563.41\t513.90\t49.52\t419.14',
  ])
  expect(lines).toHaveLength(5 + table5.rows.length)
})

test('as a table: merged headers, codes as text, figures as numbers with two decimals', () => {
  const { html } = serializeTableForClipboard(table5, HEAD)
  expect(html).toContain(`<th rowspan="1" colspan="3" style='`)
  expect(html).toMatch(/mso-number-format:"\\@"'>2013299</)
  expect(html).toMatch(/mso-number-format:"0\\\.00"'>241\.50</)
})

test('every row of the table is as wide as its header', () => {
  const { html } = serializeTableForClipboard(table5, HEAD)
  const rows = html.split('<tr>').slice(1)
  const widths = rows.map((row) =>
    [...row.matchAll(/<t[hd]([^>]*)>/g)].reduce(
      (sum, [, attributes = '']) => sum + Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1),
      0,
    ),
  )
  const [, , , secondHeader] = widths
  expect(secondHeader).toBe(5)
  expect(widths.filter((_, index) => index !== 3)).toEqual(rows.slice(1).map(() => 8))
})

test('an empty table has its header and its note', () => {
  const { text, html } = serializeTableForClipboard(findTable(sample, 'governmentFundExpenditure'), HEAD)
  expect(text.split('\r\n').at(-1)).toBe('注：无政府性基金预算财政拨款预算，空表列示。')
  expect(html).toContain('空表列示')
})

test('what a name contains is no markup', () => {
  const { html, text } = serializeTableForClipboard(table5, { ...HEAD, department: '<b>甲\t"乙"&丙' })
  expect(html).toContain('&lt;b&gt;甲\t&quot;乙&quot;&amp;丙')
  expect(text).toContain('<b>甲 "乙"&丙\t预算年度')
})
