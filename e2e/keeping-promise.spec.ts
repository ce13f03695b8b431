import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'

test('where the browser does not promise to keep drafts, an export is called for after 20 changes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(StorageManager.prototype, { persist: async () => false, persisted: async () => false })
  })
  const start = new StartPage(page)
  const top = new TopBar(page)
  const reminder = page.getByRole('region', { name: '留底提醒' })
  await start.open()
  await start.startNewDraft()
  const name = page.getByRole('textbox', { name: '部门名称' })
  for (let count = 1; count <= 20; count += 1) {
    await expect(reminder).toHaveCount(0)
    await name.fill(`组织部门 ${String(count)}`)
    await name.press('Tab')
  }
  await expect(reminder).toContainText('浏览器可能会清理本机草稿，已有 20 处修改没有导出，请导出 JSON 留底')
  expect(await listAccessibilityFaults(page)).toEqual([])
  const download = page.waitForEvent('download')
  await reminder.getByRole('button', { name: '导出 JSON' }).click()
  expect((await download).suggestedFilename()).toContain('.json')
  await expect(reminder).toHaveCount(0)
  await top.waitUntilSaved()
  await name.fill('组织部')
  await name.press('Tab')
  await expect(top.bar).toContainText('组织部')
  await expect(reminder).toHaveCount(0)
})
