import { expect, test } from 'vitest'
import { parsePastedHtml, parsePastedText } from './pasted-text.ts'

test('a text is its lines, without indents and blank lines; fields by name are fields', () => {
  expect(parsePastedText('　　第一行 \r\n\r\n第二行，{{basic}} 万元\n')).toEqual([
    ['第一行'],
    ['第二行，', { field: 'basic' }, ' 万元'],
  ])
  expect(parsePastedText('甲\u0007乙\u200B')).toEqual([['甲乙']])
  expect(parsePastedText(' \n')).toEqual([])
})

test('paragraphs of Word come without their looks, its line breaks of the source without a trace', () => {
  const html = `<html><head><style>p {color: red}</style><title>稿</title></head><body><!--StartFragment-->
    <p class=MsoNormal style="text-indent:2em"><b>一般公共
预算<span lang=EN-US>&nbsp;971.60&nbsp; </span>万元</b><o:p></o:p></p><p>&nbsp;</p>
    <h1>标题</h1><ul><li><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span>甲</li><li>乙</li></ul><script>x</script></body></html>`
  expect(parsePastedHtml(html)).toEqual([['一般公共预算 971.60 万元'], ['标题'], ['1. 甲'], ['乙']])
})

test('line breaks set on purpose stay, a row of a table is one line', () => {
  expect(parsePastedHtml('<p>甲<br>乙</p>')).toEqual([['甲\n乙']])
  expect(
    parsePastedHtml('<table><tr><td><p>项目</p></td><td><p>1.00</p></td></tr><tr><td>乙</td></tr></table>'),
  ).toEqual([['项目 1.00'], ['乙']])
})

test('fields come back as fields, whatever else calls itself one does not', () => {
  expect(
    parsePastedHtml('收入 <span data-field="totalRevenue">982.55</span> 万元<span data-field="<b>">x</span>'),
  ).toEqual([['收入 ', { field: 'totalRevenue' }, ' 万元x']])
})
