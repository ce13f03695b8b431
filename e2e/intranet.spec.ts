import { BROWSER_ARGS } from '../scripts/browser-args.mjs'
import { expect, test as base } from './fixtures.ts'
import { EntryPage } from './pages/EntryPage.ts'
import { ProgramStatus } from './pages/ProgramStatus.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { startProgramServer } from './program-server.ts'

const HOST = 'budget.intranet.test'

/** An address without https, where browsers take much away: service workers, locks, the clipboard. */
const test = base.extend({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names from here
  baseURL: async ({}, use) => {
    const server = await startProgramServer('dist')
    await use(server.address.replace('127.0.0.1', HOST))
    await server.stop()
  },
})
test.use({
  serviceWorkers: 'allow',
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [...BROWSER_ARGS, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  },
})

test('without https everything but the use without network works, and the page says so', async ({ page }) => {
  test.slow()
  const top = new TopBar(page)
  const start = new StartPage(page)
  await start.open()
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
  await expect(new ProgramStatus(page).line).toContainText('断网后不能打开：本地址不是 https')
  await start.openSample('组织部门')
  const entry = new EntryPage(page, '支出')
  await entry.show()
  await entry.goTo(1, '金额')
  await entry.type('154.69')
  await entry.press('Enter')
  await top.waitUntilSaved()
  await top.export('导出 JSON')
  await top.export('导出 PDF')
  await page.reload()
  await entry.grid.waitFor()
  await expect(await entry.findCell(1, '金额')).toHaveText('154.69')
})
