import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'
import { EntryPage } from './pages/EntryPage.ts'
import { StartPage } from './pages/StartPage.ts'
import { TablesPage } from './pages/TablesPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

test('from the sample to both files and back: change an amount, export, reload, open the JSON again', async ({
  page,
}) => {
  const start = new StartPage(page)
  const workspace = new Workspace(page)
  const top = new TopBar(page)
  const tables = new TablesPage(page)

  await start.open()
  await start.openSample('组织部门')
  const entry = new EntryPage(page, '支出')
  await entry.show()
  await entry.goTo(1, '金额')
  await entry.type('154.69')
  await entry.press('Enter')
  await workspace.goTo('预算表')
  // One more than the published 563.41 of basic expenditure.
  await tables.show('3 支出总表')
  await expect(tables.figure('合计', 4)).toHaveText('564.41')

  const json = await top.export('导出 JSON')
  const pdf = await top.export('导出 PDF')
  expect(json.suggestedFilename()).toMatch(/^组织部门2025年部门预算.*\.json$/)
  expect(pdf.suggestedFilename()).toMatch(/^组织部门2025年部门预算.*\.pdf$/)
  expect((await readFile(await pdf.path())).subarray(0, 5).toString()).toBe('%PDF-')

  await top.waitUntilSaved()
  await page.reload()
  await tables.show('3 支出总表')
  await expect(tables.figure('合计', 4)).toHaveText('564.41')

  const text = await readFile(await json.path(), 'utf8')
  await top.goToStart()
  await top.openFile('again.json', text)
  await workspace.goTo('预算表')
  await tables.show('6 基本支出')
  await expect(tables.figure('基本工资', 3)).toHaveText('154.69')
  expect(await top.exportJsonText()).toBe(text)
})
