import { readdirSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test as base } from './fixtures.ts'
import { EntryPage } from './pages/EntryPage.ts'
import { ProgramStatus } from './pages/ProgramStatus.ts'
import { StartPage } from './pages/StartPage.ts'
import { TablesPage } from './pages/TablesPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'
import { buildVersion, startProgramServer, type ProgramServer } from './program-server.ts'

const test = base.extend<{ readonly server: ProgramServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names from here
  server: async ({}, use) => {
    const server = await startProgramServer('dist')
    await use(server)
    await server.stop()
  },
  baseURL: async ({ server }, use) => use(server.address),
})
test.use({ serviceWorkers: 'allow' })

/** Raises the salaries of the sample from 153.69, and with them the total of basic expenditure from 563.41. */
async function raiseSalaries(page: Page): Promise<void> {
  const entry = new EntryPage(page, '支出')
  await entry.show()
  await entry.goTo(1, '金额')
  await entry.type('154.69')
  await entry.press('Enter')
}

async function expectRaisedTotal(page: Page): Promise<void> {
  await new Workspace(page).goTo('预算表')
  const tables = new TablesPage(page)
  await tables.show('3 支出总表')
  await expect(tables.figure('合计', 4)).toHaveText('564.41')
}

test.describe('without a server', () => {
  // The browser says so itself when a new version cannot be looked for.
  test.use({ expectedFaults: [/ERR_CONNECTION_REFUSED|Failed to update a ServiceWorker/] })

  test('once loaded, everything works without it: reload, edit, both exports', async ({ page, server }) => {
    test.slow()
    const start = new StartPage(page)
    const top = new TopBar(page)
    await start.open()
    await new ProgramStatus(page).waitUntilKept()
    expect(await listAccessibilityFaults(page)).toEqual([])
    await server.stop()

    await page.reload()
    await start.openSample('组织部门')
    await raiseSalaries(page)
    await top.waitUntilSaved()
    const json = await top.export('导出 JSON')
    expect(JSON.parse(await readFile(await json.path(), 'utf8'))).toMatchObject({
      format: 'department-budget',
    })
    const pdf = await top.export('导出 PDF')
    expect((await readFile(await pdf.path())).subarray(0, 5).toString()).toBe('%PDF-')

    await page.reload()
    await expectRaisedTotal(page)
    await top.goToStart()
    await new ProgramStatus(page).waitUntilKept()
  })
})

test('a new version is offered, waits for the draft, and leaves other windows theirs', async ({
  page,
  context,
  server,
}) => {
  test.slow()
  const next = buildVersion('9.9.9')
  const oldFiles = listMissing('dist', next)
  const status = new ProgramStatus(page)
  const start = new StartPage(page)
  const workspace = new Workspace(page)
  await start.open()
  await status.waitUntilInstalled()
  const version = await status.readVersion()
  const other = await context.newPage()
  await new StartPage(other).open()

  await start.openSample('组织部门')
  await workspace.goTo('支出')
  await new TopBar(page).waitUntilSaved()
  server.deploy(next)
  rmSync(next, { recursive: true })
  await page.reload()
  await expect(status.offer).toBeVisible()
  await raiseSalaries(page)
  await status.update()
  // Back at the draft and the screen, with what was entered a moment before.
  await page.getByRole('heading', { level: 1, name: '支出' }).waitFor()
  await expectRaisedTotal(page)
  await new TopBar(page).goToStart()
  expect(await status.readVersion()).toBe('9.9.9')
  await expect(status.offer).toBeHidden()

  // The other window goes on with the files it knows, although they are gone from the server.
  expect(oldFiles.length).toBeGreaterThan(0)
  expect(await countAnswered(other, oldFiles)).toBe(oldFiles.length)
  const otherStatus = new ProgramStatus(other)
  expect(await otherStatus.readVersion()).toBe(version)
  await expect(otherStatus.offer).toBeVisible()
  expect(await listAccessibilityFaults(other)).toEqual([])
  await new StartPage(other).openSample('教育和体育部门')
  await new Workspace(other).goTo('预算表')
  await otherStatus.postpone()
  await other.reload()
  await new TopBar(other).goToStart()
  expect(await otherStatus.readVersion()).toBe('9.9.9')
  await otherStatus.waitUntilKept()
  expect(await countKept(other, oldFiles)).toBe(0)
})

/** Files of one build that are not in the other. */
function listMissing(build: string, next: string): readonly string[] {
  const kept = new Set(readdirSync(`${next}/assets`))
  return readdirSync(`${build}/assets`).filter((name) => !kept.has(name))
}

function countAnswered(page: Page, names: readonly string[]): Promise<number> {
  return page.evaluate(async (files) => {
    const answers = await Promise.all(files.map(async (file) => (await fetch(`assets/${file}`)).ok))
    return answers.filter(Boolean).length
  }, names)
}

function countKept(page: Page, names: readonly string[]): Promise<number> {
  return page.evaluate(async (files) => {
    const found = await Promise.all(files.map((file) => caches.match(`assets/${file}`)))
    return found.filter((response) => response !== undefined).length
  }, names)
}

test('a browser that gives too little space says so, and the program works', async ({ page, server }) => {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(server.address).origin,
    quotaSize: 8_000_000,
  })
  const start = new StartPage(page)
  await start.open()
  await expect(new ProgramStatus(page).line).toContainText('存储空间不够')
  await start.openSample('组织部门')
  await new TopBar(page).waitUntilSaved()
})
