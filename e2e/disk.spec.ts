import type { Page } from '@playwright/test'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { DiskFiles } from './pages/DiskFiles.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'

const NAME = '组织部门2025年部门预算_草稿.json'

async function openSample(page: Page): Promise<void> {
  const start = new StartPage(page)
  await start.open()
  await start.openSample('组织部门')
}

async function rename(page: Page, text: string): Promise<void> {
  const name = page.getByRole('textbox', { name: '部门名称' })
  await name.fill(text)
  await name.press('Tab')
}

test('a draft is saved to a file and kept in step with it, until it is detached', async ({ page }) => {
  const disk = new DiskFiles(page)
  await disk.install()
  await openSample(page)
  await disk.saveTo('文件')
  await expect(disk.status).toHaveText(new RegExp(`已写入 ${NAME} \\d\\d:\\d\\d`))
  expect(await listAccessibilityFaults(page)).toEqual([])
  expect((await disk.read(NAME)).draft.department.name).toBe('组织部门')
  await rename(page, '组织部')
  await expect.poll(async () => (await disk.read(NAME)).draft.department.name).toBe('组织部')

  await disk.detach()
  await expect(disk.status).toHaveCount(0)
  await rename(page, '组织部（修改稿）')
  await new TopBar(page).waitUntilSaved()
  const second = '组织部（修改稿）2025年部门预算_草稿.json'
  await disk.saveTo('文件')
  await expect(disk.status).toContainText(`已写入 ${second}`)
  // What waits for the first file would be written by the time that a later change is in the second.
  await rename(page, '组织部（定稿）')
  await expect.poll(async () => (await disk.read(second)).draft.department.name).toBe('组织部（定稿）')
  expect((await disk.read(NAME)).draft.department.name).toBe('组织部')
})

test('in a folder the file is named after department and year, and one that is there is left alone', async ({
  page,
}) => {
  const disk = new DiskFiles(page)
  await disk.install()
  await openSample(page)
  await disk.put(NAME, 'mine')
  await disk.saveTo('文件夹')
  const second = NAME.replace('.json', '（2）.json')
  await expect(disk.status).toContainText(`已写入 ${second}`)
  expect((await disk.read(second)).draft.department.name).toBe('组织部门')
  expect(await disk.readText(NAME)).toBe('mine')
})

test('after a reload the file is connected again by one click, and brought in step', async ({ page }) => {
  const disk = new DiskFiles(page)
  await disk.install()
  await disk.askForPermission()
  await openSample(page)
  await disk.saveTo('文件')
  await expect(disk.status).toContainText('已写入')
  await new TopBar(page).waitUntilSaved()
  await page.reload()
  await expect(disk.banner).toContainText('要重新连接后才能继续写入')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await rename(page, '组织部')
  await disk.answer('重新连接文件')
  await expect(disk.banner).toHaveCount(0)
  await expect.poll(async () => (await disk.read(NAME)).draft.department.name).toBe('组织部')
})

test('a file that somebody else has changed is not overwritten unasked', async ({ page }) => {
  const disk = new DiskFiles(page)
  const top = new TopBar(page)
  await disk.install()
  await openSample(page)
  await disk.saveTo('文件')
  await expect(disk.status).toContainText('已写入')
  const theirs = await disk.read(NAME)
  theirs.draft.department.name = '同事改过'
  await disk.put(NAME, JSON.stringify(theirs))

  await rename(page, '组织部')
  await expect(disk.banner).toContainText('已被别人或其他程序改过，没有覆盖')
  expect((await disk.read(NAME)).draft.department.name).toBe('同事改过')
  expect(await listAccessibilityFaults(page)).toEqual([])
  const address = page.url()
  await disk.answer('打开那份')
  await expect(top.viewOnly).toBeVisible()
  await expect(page.getByRole('textbox', { name: '部门名称' })).toHaveValue('同事改过')

  await page.goto(address)
  await expect(disk.banner).toContainText('没有覆盖')
  await disk.answer('覆盖')
  // The banner goes when writing begins.
  await expect(disk.status).toContainText('已写入')
  await expect(disk.banner).toHaveCount(0)
  expect((await disk.read(NAME)).draft.department.name).toBe('组织部')
})

test('a file that is gone is told of, and the draft can be saved elsewhere', async ({ page }) => {
  const disk = new DiskFiles(page)
  await disk.install()
  await openSample(page)
  await disk.saveTo('文件')
  await expect(disk.status).toContainText('已写入')
  await disk.remove(NAME)
  await rename(page, '组织部')
  await expect(disk.banner).toContainText('文件已被移动或删除')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await disk.answer('另存到文件')
  await expect(disk.status).toContainText('已写入')
  await expect(disk.banner).toHaveCount(0)
  expect((await disk.read('组织部2025年部门预算_草稿.json')).draft.department.name).toBe('组织部')
})

test('a browser without files on the disk offers none @old', async ({ page }) => {
  await page.addInitScript('delete window.showSaveFilePicker; delete window.showDirectoryPicker')
  await openSample(page)
  await page.getByRole('banner').getByRole('button', { name: '草稿', exact: true }).click()
  await expect(page.getByRole('menuitem', { name: '历史版本' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: '保存到文件' })).toHaveCount(0)
})
