import { readFile } from 'node:fs/promises'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { VersionsDialog } from './pages/VersionsDialog.ts'

test('a version is named, compared and restored beside the draft; work leaves versions by itself', async ({
  page,
}) => {
  const start = new StartPage(page)
  const top = new TopBar(page)
  const history = new VersionsDialog(page)
  await start.open()
  await start.openSample('组织部门')
  await history.open()
  await expect(history.dialog).toContainText('还没有历史版本')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await history.close()

  const name = page.getByRole('textbox', { name: '部门名称' })
  await name.fill('组织部')
  await name.press('Tab')
  await history.save('送审前')
  await name.fill('组织部（修改稿）')
  await name.press('Tab')

  await history.open()
  await expect(history.versions).toHaveCount(2)
  await expect(history.versions.nth(0)).toContainText('送审前')
  await expect(history.versions.nth(1)).toContainText('自动保存（开始编制时）')
  await expect(history.versions.nth(1)).toContainText('982.55')
  expect(await listAccessibilityFaults(page)).toEqual([])

  await history.compare(history.versions.nth(0))
  await expect(history.dialog).toContainText('名称：组织部 → 组织部（修改稿）')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await history.compareWith('自动保存')
  await expect(history.dialog).toContainText('名称：组织部门 → 组织部')
  await history.dialog.getByRole('button', { name: '返回列表' }).click()

  const download = page.waitForEvent('download')
  await history.versions.nth(0).getByRole('button', { name: '导出 JSON' }).click()
  const exported = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    draft: { department: unknown }
  }
  expect(exported.draft.department).toMatchObject({ name: '组织部' })

  const address = page.url()
  await history.restore(history.versions.nth(0))
  await expect(name).toHaveValue('组织部')
  expect(page.url()).not.toBe(address)
  await top.waitUntilSaved()
  await top.goToStart()
  await expect(start.drafts).toHaveCount(2)
  await expect(start.drafts.filter({ hasText: '恢复自“送审前”' })).toHaveCount(1)
  await expect(start.drafts.filter({ hasText: '组织部（修改稿）' })).toHaveCount(1)
})

test('a version is removed on request, from the start page too', async ({ page }) => {
  const start = new StartPage(page)
  const top = new TopBar(page)
  const history = new VersionsDialog(page)
  await start.open()
  await start.openSample('组织部门')
  await history.save('送审前')
  await history.save('会后')
  await top.waitUntilSaved()
  await top.goToStart()
  await start.choose(start.drafts.first(), '历史版本')
  await expect(history.versions).toHaveCount(2)
  await history.versions.nth(0).getByRole('button', { name: '删除' }).click()
  await expect(history.versions).toHaveCount(1)
  await expect(history.versions).toContainText('送审前')
  await page.keyboard.press('Escape')
  await expect(history.dialog).toBeHidden()
})
