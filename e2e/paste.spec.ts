import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { EntryPage } from './pages/EntryPage.ts'
import { PastePreview } from './pages/PastePreview.ts'

const ECONOMIC = ['30101', '30102', '30103', '30201', '30211', '30213', '31002']

/** A sheet as departments keep it: a title, the unit, names of columns, 200 lines in 元 and their total. */
function writeSheet(lineCount: number): string {
  const rows = Array.from({ length: lineCount }, (_, at) => [
    at % 2 === 0 ? '2013201 行政运行' : '2013202.0',
    ECONOMIC[at % ECONOMIC.length] ?? '',
    at % 3 === 0 ? '公用经费' : '人员经费',
    at % 5 === 0 ? '政府性基金' : '一般公共预算资金',
    `${(at + 1).toLocaleString('en')},000.50`,
  ])
  const sum = (lineCount * (lineCount + 1) * 1000) / 2 + lineCount / 2
  return [
    ['2026年支出预算明细表', '', '', '', ''],
    ['', '', '', '', '单位：元'],
    ['功能科目编码', '部门经济分类', '支出类别', '资金性质', '预算数'],
    ...rows,
    ['合计', '', '', '', sum.toLocaleString('en')],
  ]
    .map((row) => row.join('\t'))
    .join('\r\n')
}

test('two hundred lines of a sheet in 元 come in as one step and go as one @old', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  const preview = new PastePreview(page)
  await entry.startNewDraft()
  await entry.goTo(1, '功能科目')
  await preview.paste({ text: writeSheet(200) })
  await expect(preview.counts).toContainText('新增 200 行；合计、小计行 1 行不导入')
  await expect(preview.counts).toContainText('金额之和 2010.01 万元，与原表第 204 行合计一致')
  await expect(preview.column('资金性质')).toHaveValue('source')
  await expect(preview.row(4)).toContainText('2013201 行政运行')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await preview.confirm()
  await expect.poll(() => entry.countLines()).toBe(200)
  await expect
    .poll(() => entry.readLine(1))
    .toEqual(['公用经费', '2013201 行政运行', '30101 基本工资', '政府性基金预算', '否', '', '0.10005'])
  await expect(page.getByText('支出总计').locator('..')).toContainText('2010.01')
  expect(await entry.readUndoName()).toBe('粘贴 200 行')
  await entry.undo()
  await expect.poll(() => entry.countLines()).toBe(0)
})

test('what cannot be read is told with its place, left out or left blank, and what is left out can be ticked in', async ({
  page,
}) => {
  const entry = new EntryPage(page, '收入')
  const preview = new PastePreview(page)
  await entry.startNewDraft()
  await entry.goTo(1, '功能科目')
  const text = [
    ['科目编码', '科目名称', '资金来源', '金额'],
    ['201', '一般公共服务支出', '一般公共预算', '30'],
    ['2013201', '行政运行', '一般公共预算', '10'],
    ['2.01E+06', '一般行政管理事务', '财政拨款', '15%'],
    ['2013299', '其他组织事务支出', '事业收入', '1.5E+3'],
  ]
    .map((row) => row.join('\t'))
    .join('\n')
  await preview.paste({ text })
  await expect(preview.counts).toContainText('新增 2 行；1 行读不出，不导入；上级科目的汇总行 1 行不导入')
  await expect(preview.faults()).toHaveText([
    /第 4 行“科目编码”：编码被电子表格写成了科学计数法/,
    /第 4 行“资金来源”：“财政拨款”有三种/,
    /第 4 行“金额”：是百分比，不是金额/,
  ])
  expect(await listAccessibilityFaults(page)).toEqual([])
  await expect(preview.row(4).getByRole('checkbox')).not.toBeChecked()
  await preview.choose('原表金额单位', '千元')
  await preview.tick(2)
  await expect(preview.counts).toContainText('新增 3 行；1 行读不出，不导入')
  await preview.choose('读不出的', '该单元格留空')
  await expect(preview.row(4)).toContainText('读不出，不导入')
  await preview.column('科目名称').selectOption('功能科目')
  await expect(preview.column('科目编码')).toHaveValue('')
  await preview.column('科目编码').selectOption('功能科目')
  await preview.confirm()
  await expect.poll(() => entry.countLines()).toBe(3)
  await expect.poll(() => entry.readLine(1)).toEqual(['201 一般公共服务支出', '一般公共预算', '否', '3.00'])
  await expect.poll(() => entry.readLine(3)).toEqual(['2013299 其他组织事务支出', '事业收入', '否', '150.00'])
})

test('merged cells of Excel are filled in, and nothing of its HTML gets into the page', async ({ page }) => {
  const entry = new EntryPage(page, '收入')
  const preview = new PastePreview(page)
  await entry.startNewDraft()
  await entry.goTo(1, '功能科目')
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>
    <col width=72 style='width:54pt'>
    <tr><td rowspan=2>功能科目</td><td rowspan=2>资金来源</td><td colspan=2>金额（万元）</td></tr>
    <tr><td>预算数</td><td>备注</td></tr>
    <tr><td rowspan=2>2013201<span style='mso-spacerun:yes'>&nbsp;</span></td><td>一般公共预算</td>
      <td x:num="12.345678">12.35</td><td><img src=x onerror="document.title='bad'"></td></tr>
    <tr><td>事业收入</td><td>(1,000.5)</td><td></td></tr></table></body></html>`
  await preview.paste({ html, text: '功能科目\t资金来源' })
  await preview.confirm()
  await expect.poll(() => entry.readLine(1)).toEqual(['2013201 行政运行', '一般公共预算', '否', '12.345678'])
  await expect.poll(() => entry.readLine(2)).toEqual(['2013201 行政运行', '事业收入', '否', '-1000.50'])
  await expect(page).not.toHaveTitle('bad')
})

test('a block over lines changes just its cells; cancelling changes nothing', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  const preview = new PastePreview(page)
  await entry.openFile('fixtures/v1/sample-organization-2025.json')
  const before = await entry.readLine(1)
  await entry.goTo(1, '金额')
  await preview.paste({ text: '1\n2\nx' })
  await expect(preview.counts).toContainText('修改 2 行；1 行读不出，不导入')
  await preview.cancel()
  await expect.poll(() => entry.readLine(1)).toEqual(before)
  await preview.paste({ text: '1\n2\nx' })
  await preview.confirm()
  await expect.poll(() => entry.readLine(1)).toEqual([...before.slice(0, -1), '1.00'])
  await entry.undo()
  await expect.poll(() => entry.readLine(1)).toEqual(before)
})

test('what was copied in the grid comes in without a question', async ({ page }) => {
  const entry = new EntryPage(page, '收入')
  const preview = new PastePreview(page)
  await entry.startNewDraft()
  await entry.goTo(1, '功能科目')
  await preview.paste({ text: '功能科目\t金额\n2013201\t1\n2013202\t2' })
  await preview.confirm()
  await entry.goTo(1, '功能科目')
  await entry.press('Shift+End', 'Shift+ArrowDown', 'Control+c')
  await entry.goTo(3, '功能科目')
  await entry.press('Control+v')
  await expect.poll(() => entry.countLines()).toBe(4)
  await expect(preview.dialog).toBeHidden()
  await expect.poll(() => entry.readLine(4)).toEqual(await entry.readLine(2))
})

test('a clipboard that holds only HTML is pasted too, and one that holds neither leaves the cell alone', async ({
  page,
}) => {
  const entry = new EntryPage(page, '收入')
  const preview = new PastePreview(page)
  await entry.startNewDraft()
  await entry.goTo(1, '功能科目')
  const html =
    '<table><tr><td>功能科目</td><td>金额</td></tr><tr><td>2013201</td><td>1,234.5</td></tr><tr><td>2013202</td><td>2</td></tr></table>'
  await preview.paste({ html })
  await expect(preview.counts).toContainText('新增 2 行')
  await preview.confirm()
  expect((await entry.readLine(1)).at(-1)).toBe('1234.50')
  await preview.paste({ html: '<img src="x">' })
  await expect(page.getByText('剪贴板中没有文字或表格')).toBeVisible()
  expect((await entry.readLine(1))[0]).toBe('2013201 行政运行')
})

test('what was pasted is selected as it lies in the grid', async ({ page }) => {
  const entry = new EntryPage(page, '收入')
  const preview = new PastePreview(page)
  await entry.startNewDraft()
  await entry.goTo(1, '功能科目')
  await preview.paste({
    text: '功能科目\t资金来源\t金额\n2013201\t事业收入\t1\n2013202\t其他收入\t2\n2013299\t其他收入\t4',
  })
  await preview.confirm()
  // With 上年结转, which lies between the columns that were pasted.
  await expect(entry.strip).toContainText('已选 12 格 · 计数 3')
  await expect(entry.field).toHaveAccessibleName(/^第 1 行 功能科目/)
  await entry.goTo(2, '金额')
  await preview.paste({ text: '7\n8' })
  await preview.confirm()
  await expect(entry.strip).toContainText('已选 2 格 · 计数 2')
  await expect(entry.field).toHaveAccessibleName(/^第 2 行 金额/)
})
