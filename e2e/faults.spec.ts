import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { EntryPage } from './pages/EntryPage.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'
import {
  abortTransactions,
  createForeignDatabase,
  deleteDatabase,
  fillLocalStorage,
  forbidLocalStorage,
  holdFirstDatabase,
  REFUSALS,
  removeConveniences,
  spoilStore,
} from './reliability/storage-faults.ts'

/** A page of the site on which the program does not run. */
const OTHER_PAGE = 'icon.svg'

// A picture names no icon of its own, and the browser asks the server for one.
test.use({ expectedFaults: [/404/] })

async function startDraft(page: Page): Promise<TopBar> {
  const start = new StartPage(page)
  await start.open()
  await start.startNewDraft()
  return new TopBar(page)
}

async function nameDepartment(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: '部门名称' }).fill(name)
  await page.keyboard.press('Enter')
}

/** The work goes on, in the forms and in the grids, and can be taken away as files. */
async function workWithoutStorage(page: Page, top: TopBar, { withPdf }: { readonly withPdf: boolean }) {
  await nameDepartment(page, '组织部门')
  const entry = new EntryPage(page, '收入')
  await entry.show()
  await entry.goTo(1, '金额')
  await entry.type('163.69')
  await entry.press('Enter')
  await expect(await entry.findCell(1, '金额')).toHaveText('163.69')
  await entry.undo()
  await expect(entry.grid).not.toContainText('163.69')
  await page.getByRole('button', { name: '重做' }).click()
  await expect(await entry.findCell(1, '金额')).toHaveText('163.69')
  const exported: unknown = JSON.parse(await top.exportJsonText())
  expect(exported).toMatchObject({
    draft: { department: { name: '组织部门' }, revenues: [{ amount: '163.69' }] },
  })
  if (withPdf) expect((await top.export('导出 PDF')).suggestedFilename()).toMatch(/\.pdf$/)
}

async function expectSavedForGood(page: Page, top: TopBar): Promise<void> {
  await top.waitUntilSaved()
  await page.reload()
  const entry = new EntryPage(page, '收入')
  await entry.grid.waitFor()
  await expect(await entry.findCell(1, '金额')).toHaveText('163.69')
}

const REASONS: Record<keyof typeof REFUSALS, RegExp> = {
  'no database at all': /^未保存：浏览器不允许本页保存数据，请导出 JSON 保存到文件/,
  'opening is forbidden': /^未保存：浏览器不允许本页保存数据，请导出 JSON 保存到文件/,
  'opening fails, as in private windows': /^未保存：浏览器不允许本页保存数据，请导出 JSON 保存到文件/,
  'opening is never answered': /^未保存：本机存储没有响应，仍在等待。请导出 JSON 保存到文件/,
}

for (const name of Object.keys(REFUSALS) as (keyof typeof REFUSALS)[]) {
  test(`${name}: it is said, the work goes on, and is stored once the database is there`, async ({
    page,
  }) => {
    await page.addInitScript(REFUSALS[name])
    const top = await startDraft(page)
    await expect(top.bar.getByText(REASONS[name])).toBeVisible()
    // The PDF engine is loaded once; it asks no database.
    await workWithoutStorage(page, top, { withPdf: name === 'no database at all' })
    await expect(top.bar.getByText(REASONS[name])).toBeVisible()

    await page.evaluate(() => window.endFault())
    await top.waitUntilSaved()
  })

  test(`${name}: the page can be loaded again and says what it cannot show`, async ({ page }) => {
    await page.addInitScript(REFUSALS[name])
    const top = await startDraft(page)
    await expect(top.bar.getByText(REASONS[name])).toBeVisible()
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await expect(top.error).toContainText('没有打开这份草稿')
    await expect(page.getByText(/本机存储读不出来/).first()).toBeVisible()
    const start = new StartPage(page)
    await start.openSample('组织部门')
    await expect(page).toHaveTitle('组织部门 2025 年部门预算')
  })
}

test('transactions that fail now and then lose nothing', async ({ page }) => {
  await page.addInitScript(abortTransactions)
  const top = await startDraft(page)
  await workWithoutStorage(page, top, { withPdf: false })
  await expectSavedForGood(page, top)
})

test('a database cleared under way is written again at once', async ({ page, context }) => {
  const top = await startDraft(page)
  await workWithoutStorage(page, top, { withPdf: false })
  await top.waitUntilSaved()
  const session = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' })
  await expectSavedForGood(page, top)
})

test('a database deleted from another window is written again at once', async ({ page, context }) => {
  const top = await startDraft(page)
  await workWithoutStorage(page, top, { withPdf: false })
  await top.waitUntilSaved()
  const other = await context.newPage()
  await other.goto(OTHER_PAGE)
  await deleteDatabase(other)
  await expectSavedForGood(page, top)
})

test('a database of a newer version is left alone, and the work goes on', async ({ page }) => {
  await page.goto(OTHER_PAGE)
  await createForeignDatabase(page, 999)
  const top = await startDraft(page)
  await expect(top.bar.getByText(/^未保存：本机数据由更新的版本写入/)).toBeVisible()
  await workWithoutStorage(page, top, { withPdf: false })
})

test('a database that lacks its stores is told of, and the work goes on', async ({ page }) => {
  await page.goto(OTHER_PAGE)
  await createForeignDatabase(page, 2)
  const top = await startDraft(page)
  await expect(top.bar.getByText(/^未保存：本机草稿库已损坏/)).toBeVisible()
  await workWithoutStorage(page, top, { withPdf: false })
})

test('a database that another window keeps from being brought up to date is told of, and used once it lets go', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await other.goto(OTHER_PAGE)
  await holdFirstDatabase(other)
  const top = await startDraft(page)
  await expect(top.bar.getByText(/^未保存：本机存储没有响应.*关闭本程序的其他窗口/)).toBeVisible()
  await workWithoutStorage(page, top, { withPdf: false })
  await other.close()
  await expectSavedForGood(page, top)
})

for (const [store, garbage] of [
  ['snapshots', { snapshot: 'garbage' }],
  ['snapshots', { snapshot: { shape: 1, open: { draft: { revenues: [{}] } } } }],
  ['entries', { entry: [{ path: 5 }] }],
  ['heads', { summary: null, position: 'x' }],
] as const) {
  test(`garbage in ${store}, ${JSON.stringify(garbage)}: the page says so and goes on`, async ({ page }) => {
    const top = await startDraft(page)
    await nameDepartment(page, '组织部门')
    await top.waitUntilSaved()
    const address = page.url()
    await page.goto(OTHER_PAGE)
    await spoilStore(page, store, garbage)
    await page.goto(address)
    const start = new StartPage(page)
    if (store === 'heads')
      await expect(page.getByRole('textbox', { name: '部门名称' })).toHaveValue('组织部门')
    else await expect(top.error).toContainText('没有打开这份草稿')
    await start.open()
    await start.startNewDraft()
    await top.waitUntilSaved()
  })
}

for (const [name, fault] of [
  ['forbidden', forbidLocalStorage],
  ['full', fillLocalStorage],
] as const) {
  test(`a store for last words that is ${name} harms nothing`, async ({ page }) => {
    await page.addInitScript(fault)
    const top = await startDraft(page)
    await workWithoutStorage(page, top, { withPdf: false })
    await expectSavedForGood(page, top)
  })
}

test('without locks, channels, storage estimates and random UUIDs drafts are kept all the same', async ({
  page,
}) => {
  await page.addInitScript(removeConveniences)
  const top = await startDraft(page)
  await workWithoutStorage(page, top, { withPdf: false })
  await expectSavedForGood(page, top)
  await new Workspace(page).goTo('支出')
})
