import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { LineGrid } from './pages/LineGrid.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

test('a change is there again after reloading, on the step where it was made @old', async ({ page }) => {
  const top = new TopBar(page)
  const workspace = new Workspace(page)
  const start = new StartPage(page)
  await start.open()
  await start.openSample('组织部门')
  await expect(top.bar).toContainText('示例 · 可任意试改')
  await expect(page).toHaveTitle('组织部门 2025 年部门预算')
  await workspace.goTo('支出')
  await new LineGrid(page, '支出明细').enter(1, '金额', '163.69')
  const balance = page.getByRole('contentinfo', { name: '收支' })
  await expect(balance).toContainText('支出总计992.55')
  await expect(balance).toContainText('支出大于收入')
  await top.waitUntilSaved()

  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: '支出' })).toBeVisible()
  await expect(balance).toContainText('支出总计992.55')
  await expect(top.bar).toContainText('示例 · 可任意试改')
  await top.showIn('元')
  await expect(balance).toContainText('支出总计9,925,540.00')

  await top.goToStart()
  await expect(start.drafts).toHaveText(/203 组织部门示例.*2025.*支出大于收入.*992\.55/)
  await start.openDraft('203 组织部门')
  await expect(balance).toContainText('支出总计9,925,540.00')
})

test('going back and forward moves between the steps and the drafts', async ({ page }) => {
  const top = new TopBar(page)
  const workspace = new Workspace(page)
  const start = new StartPage(page)
  await start.open()
  await start.startNewDraft()
  await workspace.goTo('收入')
  await workspace.goTo('预算表')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: '收入' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: '基本信息' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: '编制可直接公开的部门预算' })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1, name: '基本信息' })).toBeVisible()
  await expect(top.bar).toContainText('未命名部门')
})

test('an address that names no draft leads to the start page and says so', async ({ page }) => {
  const top = new TopBar(page)
  await page.goto('#/nowhere/tables')
  await expect(top.error).toContainText('没有找到这份草稿')
  await expect(page.getByRole('heading', { level: 1, name: '编制可直接公开的部门预算' })).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#/')
})

test('a full disk is told, the work goes on, and is stored when there is room again', async ({
  page,
  context,
}) => {
  const top = new TopBar(page)
  await new StartPage(page).open()
  const { origin } = new URL(page.url())
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 })
  // The browser packs what it stores: only what cannot be packed fills the disk.
  const draft = {
    id: 'd',
    fiscalYear: 2025,
    department: { code: '203', name: '' },
    units: [],
    revenues: [],
    expenditures: [],
    projects: [],
    narrative: { preface: randomBytes(1_500_000).toString('base64') },
  }
  await top.openFile('large.json', JSON.stringify(draft))
  await expect(top.bar.getByText(/^未保存：本机存储空间已满/)).toBeVisible()
  await top.editCopy()

  const name = page.getByRole('textbox', { name: '部门名称' })
  await name.fill('组织部门')
  await name.press('Tab')
  await expect(top.bar).toContainText('203 组织部门')
  await expect(top.bar.getByText(/^未保存：本机存储空间已满/)).toBeVisible()
  const exported = JSON.parse(await top.exportJsonText()) as { draft: { department: unknown } }
  expect(exported.draft.department).toMatchObject({ code: '203', name: '组织部门' })

  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await name.fill('组织部')
  await name.press('Tab')
  await top.waitUntilSaved()
  await page.reload()
  await expect(name).toHaveValue('组织部')
})

test('a damaged draft is listed as such and keeps nothing else from working', async ({ page }) => {
  const top = new TopBar(page)
  const start = new StartPage(page)
  await start.open()
  await start.startNewDraft()
  await top.waitUntilSaved()
  await top.goToStart()
  await start.startNewDraft()
  await top.waitUntilSaved()
  const address = page.url()
  await damageDraft(page, /#\/([^/]+)/.exec(address)?.[1] ?? '')

  await page.goto('about:blank')
  await page.goto(address)
  await expect(top.error).toContainText('没有打开这份草稿')
  await expect(start.drafts).toHaveCount(2)
  await expect(start.drafts.filter({ hasText: '无法读取' })).toHaveCount(1)
  await start.openDraft('未命名部门')
  await top.waitUntilSaved()
})

/** Leaves of a stored draft what a fault of the disk might leave. */
async function damageDraft(page: Page, storageKey: string): Promise<void> {
  await page.evaluate(async (key) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('department-budget')
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error('The database does not open')))
    })
    const transaction = database.transaction(['heads', 'snapshots'], 'readwrite')
    transaction.objectStore('heads').put({ key, summary: { departmentName: 5 }, revision: 1 })
    transaction.objectStore('snapshots').put({ snapshot: { shape: 1, open: { draft: [] } } }, key)
    await new Promise((resolve) => {
      transaction.addEventListener('complete', resolve)
    })
    database.close()
  }, storageKey)
}

test('Ctrl+S says that nothing is left to do', async ({ page }) => {
  const top = new TopBar(page)
  const start = new StartPage(page)
  await start.open()
  await start.startNewDraft()
  await top.waitUntilSaved()
  await page.keyboard.press('Control+s')
  await expect(top.bar).toContainText('每次录入都会自动保存在本机的浏览器里')
})

test('Ctrl+Z and Ctrl+Y undo and redo a whole entry, by name', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await start.startNewDraft()
  const name = page.getByRole('textbox', { name: '部门名称' })
  await name.fill('组织部门')
  await name.press('Tab')
  await page.getByRole('main').focus()
  await page.keyboard.press('Control+z')
  await expect(name).toHaveValue('')
  await page.keyboard.press('Control+y')
  await expect(name).toHaveValue('组织部门')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+Shift+z')
  await expect(name).toHaveValue('组织部门')
  await page.getByRole('button', { name: '打开文件' }).hover()
  await page.getByRole('button', { name: '撤销' }).hover()
  await expect(page.getByRole('tooltip')).toContainText('撤销“')
})
