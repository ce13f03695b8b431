import { readFile } from 'node:fs/promises'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'

const DAY = 86_400_000

test('drafts are listed with their size and state, found by name and year, and copied independently', async ({
  page,
}) => {
  const start = new StartPage(page)
  const top = new TopBar(page)
  await start.open()
  await start.openSample('组织部门')
  await top.waitUntilSaved()
  await top.goToStart()
  await start.openSample('教育和体育部门')
  await top.waitUntilSaved()
  await top.goToStart()
  await expect(start.drafts).toHaveCount(2)
  await expect(start.drafts.filter({ hasText: '203 组织部门' })).toHaveText(
    /2025.*收支平衡.*\d+ 行 · 18 个项目.*982\.55/,
  )

  await start.search('2026')
  await expect(start.drafts).toHaveCount(1)
  await expect(start.drafts).toContainText('310 教育和体育部门')
  await start.search('宣传')
  await expect(start.drafts).toHaveCount(0)
  await expect(page.getByText('没有找到“宣传”')).toBeVisible()
  expect(await listAccessibilityFaults(page)).toEqual([])
  await start.search('组织')

  await start.choose(start.drafts.first(), '复制')
  await expect(start.drafts).toHaveCount(2)
  const copy = start.drafts.filter({ hasText: '副本' })
  await expect(copy).toContainText('203 组织部门')
  expect(await listAccessibilityFaults(page)).toEqual([])
  const download = page.waitForEvent('download')
  await start.choose(copy, '导出 JSON')
  const { draft } = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    draft: { id: string; department: { name: string }; projects: unknown[] }
  }
  const sample = JSON.parse(await readFile('fixtures/v1/sample-organization-2025.json', 'utf8')) as {
    draft: typeof draft
  }
  expect(draft.id).not.toBe(sample.draft.id)
  expect(draft.department).toEqual(sample.draft.department)
  expect(draft.projects).toEqual(sample.draft.projects)

  await copy.getByRole('link').click()
  const name = page.getByRole('textbox', { name: '部门名称' })
  await name.fill('宣传部门')
  await name.press('Tab')
  await top.waitUntilSaved()
  await top.goToStart()
  await expect(start.drafts.filter({ hasText: '203 组织部门' })).toHaveCount(1)
  await expect(start.drafts.filter({ hasText: '203 宣传部门' })).toHaveCount(1)
})

test('a deleted draft can be taken back at once, and out of the bin for 30 days', async ({ page }) => {
  const start = new StartPage(page)
  const top = new TopBar(page)
  await page.clock.install()
  await start.open()
  await start.openSample('组织部门')
  await top.waitUntilSaved()
  await top.goToStart()
  await start.choose(start.drafts.first(), '删除')
  await expect(start.drafts).toHaveCount(0)
  await page.getByRole('button', { name: '撤销删除' }).click()
  await expect(start.drafts).toHaveCount(1)

  await start.choose(start.drafts.first(), '删除')
  await start.showBin()
  await start.bin.getByRole('button', { name: '还原' }).click()
  await expect(page.getByText('已移到回收站')).toHaveCount(0)
  await expect(page.getByText(/已还原“203 组织部门”（最后修改：2025-02-10/)).toBeVisible()
  await start.leaveBin()

  await start.choose(start.drafts.first(), '删除')
  await start.showBin()
  await expect(start.bin).toContainText('203 组织部门')
  await expect(start.bin).toContainText('还剩 30 天')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await page.clock.setFixedTime(Date.now() + 29 * DAY)
  await page.reload()
  await start.showBin()
  await expect(start.bin).toContainText('还剩 1 天')
  await start.bin.getByRole('button', { name: '还原' }).click()
  await start.leaveBin()
  await expect(start.drafts).toHaveCount(1)

  await start.choose(start.drafts.first(), '删除')
  await page.clock.setFixedTime(Date.now() + 60 * DAY)
  await page.reload()
  await expect(page.getByText('本机还没有草稿')).toBeVisible()
  await expect(page.getByRole('button', { name: /^回收站/ })).toHaveCount(0)
})

test('a draft is removed for good only after a question', async ({ page }) => {
  const start = new StartPage(page)
  const top = new TopBar(page)
  await start.open()
  await start.openSample('组织部门')
  await top.waitUntilSaved()
  const address = page.url()
  await top.goToStart()
  await start.choose(start.drafts.first(), '删除')
  await start.showBin()
  await start.bin.getByRole('button', { name: '彻底删除' }).click()
  const question = page.getByRole('dialog', { name: '彻底删除' })
  await expect(question).toContainText('不能恢复')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await question.getByRole('button', { name: '取消' }).click()
  await expect(start.bin).toHaveCount(1)
  await start.bin.getByRole('button', { name: '彻底删除' }).click()
  await question.getByRole('button', { name: '彻底删除' }).click()
  await expect(page.getByText('回收站是空的')).toBeVisible()
  await page.goto(address)
  await expect(top.error).toContainText('没有找到这份草稿')
})
