import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { EntryPage } from './pages/EntryPage.ts'
import { FindBar } from './pages/FindBar.ts'
import { PastePreview } from './pages/PastePreview.ts'

const LINES = [
  ['功能科目', '资金来源', '金额'],
  ['2013201', '一般公共预算', '12.5'],
  ['2013202', '事业收入', '3'],
  ['2013201', '其他收入', '2012.5'],
  ['2013299', '一般公共预算', '7'],
]

async function openLines(entry: EntryPage): Promise<void> {
  const preview = new PastePreview(entry.page)
  await entry.startNewDraft()
  await entry.goTo(1, '功能科目')
  await preview.paste({ text: LINES.map((row) => row.join('\t')).join('\n') })
  await preview.confirm()
  await entry.goTo(1, '功能科目')
}

test('Ctrl+F goes from cell to cell, by code, name or amount @old', async ({ page }) => {
  const entry = new EntryPage(page, '收入')
  const find = new FindBar(page)
  await openLines(entry)
  await entry.press('Control+f')
  await expect(find.query).toBeFocused()
  await find.find('行政运行')
  await expect(find.status).toHaveText('第 1 / 2 处')
  await entry.press('Enter')
  await expect(find.status).toHaveText('第 2 / 2 处')
  await expect(entry.field).toHaveAccessibleName(/^第 3 行 功能科目/)
  await entry.press('F3')
  await expect(find.status).toHaveText('第 1 / 2 处')
  await entry.press('Shift+Enter')
  await expect(find.status).toHaveText('第 2 / 2 处')
  await find.find('12.50')
  await expect(find.status).toHaveText('共 2 处')
  await find.matchWholeCells()
  await expect(find.status).toHaveText('共 1 处')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await find.query.press('Escape')
  await expect(find.bar).toBeHidden()
  await expect(entry.field).toBeFocused()
})

test('replacing is one step, and what a column does not take is told', async ({ page }) => {
  const entry = new EntryPage(page, '收入')
  const find = new FindBar(page)
  await openLines(entry)
  await entry.press('Control+h')
  await find.find('2013201')
  await find.replaceAll('2013202')
  await expect(find.status).toHaveText('已替换 2 处')
  expect((await entry.readLine(3))[0]).toBe('2013202 一般行政管理事务')
  expect(await entry.readUndoName()).toBe('替换 2 处')
  await entry.undo()
  expect((await entry.readLine(3))[0]).toBe('2013201 行政运行')
  await find.find('一般公共预算')
  await find.replaceAll('没有的来源')
  await expect(find.refused()).toHaveText([
    /^第 1 行资金来源改为“.*”：资金来源必须从列表中选择/,
    /^第 4 行资金来源/,
  ])
  expect(await listAccessibilityFaults(page)).toEqual([])
  await find.find('12.5')
  await find.query.press('Enter')
  await expect(find.status).toHaveText('第 1 / 2 处')
  await find.replaceThis('13')
  await expect(await entry.findCell(1, '金额')).toHaveText('13.00')
  await expect(await entry.findCell(3, '金额')).toHaveText('2012.50')
})
