import { readFile } from 'node:fs/promises'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'

test('what is exported as JSON opens again as the same draft', async ({ page }) => {
  const top = new TopBar(page)
  const start = new StartPage(page)
  await start.open()
  await start.openSample('教育和体育部门')
  const download = await top.export('导出 JSON')
  expect(download.suggestedFilename()).toBe('教育和体育部门2026年部门预算_草稿.json')
  await expect(page.getByText('已导出“教育和体育部门2026年部门预算_草稿.json”')).toBeVisible()
  const text = await readFile(await download.path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ format: 'department-budget', version: 1 })

  await top.openFile('back.json', text)
  await expect(top.bar).not.toContainText('示例')
  await expect(top.error).toHaveCount(0)
  expect(await top.exportJsonText()).toBe(text)
})

test('the PDF downloads without questions and shows how far it is', async ({ page }) => {
  test.slow()
  const top = new TopBar(page)
  const start = new StartPage(page)
  await start.open()
  await start.openSample('组织部门')
  const downloading = top.export('导出 PDF')
  await expect(top.exportProgress).toBeVisible()
  expect(await listAccessibilityFaults(page)).toEqual([])
  const download = await downloading
  expect(download.suggestedFilename()).toBe('组织部门2025年部门预算_送审稿.pdf')
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  await expect(top.exportProgress).toBeHidden()
})
