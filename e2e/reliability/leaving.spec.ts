import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { EntryPage } from '../pages/EntryPage.ts'
import { StartPage } from '../pages/StartPage.ts'
import { TopBar } from '../pages/TopBar.ts'
import { Workspace } from '../pages/Workspace.ts'
import { startBrowser } from './browser-process.ts'

function findName(page: Page) {
  return page.getByRole('textbox', { name: '部门名称' })
}

async function startDraft(page: Page): Promise<void> {
  const start = new StartPage(page)
  await start.open()
  await start.startNewDraft()
  await new TopBar(page).waitUntilSaved()
}

/** Closes the tab as the user does, and waits until it is gone. */
async function closeTab(page: Page): Promise<void> {
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
}

async function type(page: Page, place: 'form' | 'grid'): Promise<void> {
  if (place === 'form') {
    await findName(page).focus()
    await page.keyboard.type('组织部')
    return
  }
  const entry = new EntryPage(page, '收入')
  await entry.show()
  await entry.goTo(1, '金额')
  await entry.type('88.8')
}

async function expectTyped(page: Page, place: 'form' | 'grid'): Promise<void> {
  if (place === 'form') {
    await expect(findName(page)).toHaveValue('组织部')
    return
  }
  const entry = new EntryPage(page, '收入')
  await entry.grid.waitFor()
  await expect(await entry.findCell(1, '金额')).toHaveText('88.80')
}

for (const place of ['form', 'grid'] as const) {
  test(`half a word in a ${place} is there again after its tab was closed`, async ({ page, context }) => {
    await startDraft(page)
    await type(page, place)
    const address = page.url()
    const next = await context.newPage()
    await closeTab(page)
    await next.goto(address)
    await expectTyped(next, place)
    await new TopBar(next).waitUntilSaved()
  })

  test(`half a word in a ${place} is there again after another page was gone to`, async ({ page }) => {
    await startDraft(page)
    await type(page, place)
    await page.goto('about:blank')
    await page.goBack()
    await expectTyped(page, place)
    await new TopBar(page).waitUntilSaved()
    await new Workspace(page).undo()
  })
}

for (const place of ['form', 'grid'] as const) {
  test(`closing the tab while the input method composes in a ${place} breaks nothing`, async ({
    page,
    context,
  }) => {
    await startDraft(page)
    if (place === 'form') await findName(page).focus()
    else {
      const entry = new EntryPage(page, '收入')
      await entry.show()
      await entry.goTo(1, '功能科目')
    }
    page.on('dialog', (dialog) => void dialog.accept())
    const session = await context.newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'zu’zhi', selectionStart: 6, selectionEnd: 6 })
    const address = page.url()
    const next = await context.newPage()
    await closeTab(page)
    await next.goto(address)
    const top = new TopBar(next)
    await top.waitUntilSaved()
    expect(JSON.parse(await top.exportJsonText())).toMatchObject({ draft: { units: [] } })
  })
}

test('the browser asks before it closes a tab with a text that was not accepted', async ({ page }) => {
  await startDraft(page)
  const entry = new EntryPage(page, '收入')
  await entry.show()
  await entry.goTo(1, '金额')
  await entry.type('12..5')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  await (await asked).dismiss()
  await expect(entry.field).toHaveValue('12..5')
})

test('what was shown as saved is there when the page crashes, five times over', async ({ page, context }) => {
  await startDraft(page)
  let current = page
  const address = page.url()
  for (let crash = 1; crash <= 5; crash += 1) {
    const name = `第 ${String(crash)} 次`
    await findName(current).fill(name)
    await current.keyboard.press('Enter')
    await new TopBar(current).waitUntilSaved()
    await current.keyboard.type('没有录入的')
    const session = await context.newCDPSession(current)
    const crashed = current.waitForEvent('crash')
    // Never answered: there is nobody left to do so.
    void session.send('Page.crash').catch(() => undefined)
    await crashed
    current = await context.newPage()
    await current.goto(address)
    await expect(findName(current)).toHaveValue(name)
  }
  const top = new TopBar(current)
  await current.getByRole('main').focus()
  await current.keyboard.press('Control+z')
  await expect(findName(current)).toHaveValue('第 4 次')
  await top.waitUntilSaved()
})

/** What is noted of typing is to be there after so long. */
const NOTED_MILLISECONDS = 300

for (const place of ['form', 'grid'] as const) {
  test(`half a word in a ${place} is shown again after the browser was killed`, async ({
    baseURL,
    launchOptions: { executablePath },
  }) => {
    if (baseURL === undefined || executablePath === undefined)
      throw new Error('playwright.config.ts names no address or no browser')
    const profile = await mkdtemp(join(tmpdir(), 'killed-'))
    try {
      const first = await startBrowser(executablePath, profile)
      await first.page.goto(baseURL)
      await new StartPage(first.page).startNewDraft()
      await new TopBar(first.page).waitUntilSaved()
      await type(first.page, place)
      const address = first.page.url()
      await first.page.waitForTimeout(NOTED_MILLISECONDS)
      await first.kill()

      const second = await startBrowser(executablePath, profile)
      await second.page.goto(address)
      const left = second.page.getByRole('region', { name: '没有录完的内容' })
      await expect(left).toContainText(place === 'form' ? '“组织部”' : '“88.8”')
      await expect(left).toContainText(place === 'form' ? '基本信息 部门名称' : '收入 新增行 金额（万元）')
      await left.getByRole('button', { name: '知道了' }).click()
      await expect(left).toBeHidden()
      await second.page.reload()
      await new TopBar(second.page).waitUntilSaved()
      await expect(left).toBeHidden()
      await second.kill()
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  })
}
