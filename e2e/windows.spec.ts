import type { BrowserContext, Page } from '@playwright/test'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { SharedDraft } from './pages/SharedDraft.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { createRandom } from './reliability/random.ts'

/** How windows find out who writes a draft: by the browser's locks, or on an intranet page without TLS by asking. */
const WAYS = [
  { name: 'with locks', hasLocks: true },
  { name: 'without locks', hasLocks: false },
] as const

// `npm run soak` sets both.
const STEPS = Number(process.env.SOAK_WINDOW_STEPS ?? 10)
const SEED = Number(process.env.SOAK_SEED ?? 2026)

async function openTwoWindows(page: Page, context: BrowserContext) {
  const start = new StartPage(page)
  await start.open()
  await start.startNewDraft()
  await new TopBar(page).waitUntilSaved()
  const other = await context.newPage()
  const [writer, follower] = [new SharedDraft(page), new SharedDraft(other)]
  await follower.openAsIn(page)
  await expect.poll(async () => (await writer.isWriter()) !== (await follower.isWriter())).toBe(true)
  // Without locks, one that is too busy to answer in time is overruled, as it is meant to be.
  if (await follower.isWriter()) await writer.takeOver()
  await expect(follower.takeOverButton).toBeVisible()
  return { writer, follower }
}

/** Stops whatever the page does, as the browser may do with a window in the background; the returned function wakes it up. */
async function freeze(context: BrowserContext, page: Page): Promise<() => Promise<void>> {
  const session = await context.newCDPSession(page)
  await session.send('Debugger.enable')
  await session.send('Debugger.pause')
  return () => session.detach()
}

for (const { name, hasLocks } of WAYS) {
  test.describe(name, () => {
    test.beforeEach(async ({ context }) => {
      if (hasLocks) return
      await context.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'locks')
      })
    })

    // The older browser is tried the harder way.
    const age = hasLocks ? '' : ' @old'
    test(`the second window follows the first as it types, and takes the draft over with what was done${age}`, async ({
      page,
      context,
    }) => {
      const { writer, follower } = await openTwoWindows(page, context)
      for (const text of ['组织部', '组织部门']) {
        await writer.rename(text)
        await expect(follower.name).toHaveValue(text)
      }
      await expect(follower.name).toHaveAttribute('readonly')
      expect(await listAccessibilityFaults(follower.page)).toEqual([])

      await writer.name.fill('还在录入')
      await follower.takeOver()
      await expect(follower.name).toHaveValue('还在录入')
      await expect(writer.lost).toBeVisible()
      expect(await listAccessibilityFaults(writer.page)).toEqual([])
      await follower.page.keyboard.press('Control+z')
      await expect(follower.name).toHaveValue('组织部门')
      await expect(writer.name).toHaveValue('组织部门')

      await writer.takeOver()
      await writer.rename('又回来')
      await expect(follower.name).toHaveValue('又回来')
      await expect(new TopBar(follower.page).bar).toContainText('又回来')
    })

    test('a window that is closed, goes to the start page or crashes leaves the draft to the other', async ({
      page,
      context,
    }) => {
      const { writer, follower } = await openTwoWindows(page, context)
      await writer.rename('第一窗口')
      await new TopBar(page).waitUntilSaved()
      await new TopBar(page).goToStart()
      const freed = follower.page.getByText('另一窗口已关闭，可在这里编辑')
      await expect(freed).toBeVisible({ timeout: 4000 })
      await follower.rename('第二窗口')
      await writer.openAsIn(follower.page)
      await expect(writer.elsewhere).toBeVisible()
      await expect(writer.name).toHaveValue('第二窗口')

      await new TopBar(follower.page).waitUntilSaved()
      await follower.page.close()
      await expect(writer.page.getByText('另一窗口已关闭，可在这里编辑')).toBeVisible({ timeout: 4000 })
      await writer.rename('又是第一窗口')
      await new TopBar(page).waitUntilSaved()
    })

    test('a window that is loaded anew goes on writing', async ({ page, context }) => {
      const { writer, follower } = await openTwoWindows(page, context)
      await writer.rename('之前')
      await new TopBar(page).waitUntilSaved()
      await page.reload()
      await expect(writer.name).toHaveValue('之前')
      await writer.rename('之后')
      await expect(follower.name).toHaveValue('之后')
      await expect(follower.elsewhere).toBeVisible()
      await expect(writer.takeOverButton).toBeHidden()
    })

    test('a frozen window is overruled, and follows when it wakes up', async ({ page, context }) => {
      const { writer, follower } = await openTwoWindows(page, context)
      await writer.rename('冻结之前')
      await new TopBar(page).waitUntilSaved()
      await writer.name.fill('冻结时正在录入')
      const wake = await freeze(context, page)
      if (hasLocks) await follower.takeOver()
      else await expect(follower.takeOverButton).toBeHidden()
      await follower.rename('接着改')
      await new TopBar(follower.page).waitUntilSaved()
      await wake()
      await expect(writer.lost).toBeVisible()
      await expect(writer.name).toHaveValue('接着改')
      await expect(writer.page.getByText('本窗口有未写入的修改，已另存为新的草稿')).toBeVisible()
      await expect(writer.page.getByText('冻结时正在录入（另一窗口未写入的修改）')).toBeVisible()

      const start = new StartPage(page)
      await new TopBar(page).goToStart()
      await expect(start.drafts).toHaveCount(2)
      await start.openDraft('冻结时正在录入')
      await expect(writer.name).toHaveValue('冻结时正在录入')
      await expect(follower.name).toHaveValue('接着改')
    })

    test('two drafts in two windows do not disturb each other', async ({ page, context }) => {
      const { writer, follower } = await openTwoWindows(page, context)
      await new TopBar(follower.page).goToStart()
      await new StartPage(follower.page).startNewDraft()
      await follower.rename('乙部门')
      await writer.rename('甲部门')
      await expect(follower.takeOverButton).toBeHidden()
      await expect(writer.takeOverButton).toBeHidden()
      await new TopBar(page).goToStart()
      await expect(new StartPage(page).drafts).toHaveCount(2)
    })

    test('whatever is done in two windows, both show what is stored in the end, and nothing is lost', async ({
      page,
      context,
    }) => {
      test.setTimeout(120_000 + STEPS * 10_000)
      const { writer, follower } = await openTwoWindows(page, context)
      const windows = [writer, follower] as const
      const random = createRandom(SEED)
      const expectOneWriter = () =>
        expect
          .poll(async () => (await Promise.all(windows.map((each) => each.isWriter()))).filter(Boolean))
          .toHaveLength(1)
      let expected = ''
      for (let step = 1; step <= STEPS; step += 1) {
        await expectOneWriter()
        const [one, other] = random.next() < 0.5 ? windows : ([follower, writer] as const)
        const chance = random.next()
        if (await one.isWriter()) {
          if (chance < 0.15) {
            await new TopBar(one.page).waitUntilSaved()
            await one.page.reload()
            // Where loading takes long the other one writes in the meantime, and is then overruled.
            await expect.poll(() => one.isWriter()).toBe(true)
          } else {
            expected = `第 ${String(step)} 步`
            await one.rename(expected)
            // Every other time it is still being written when the other one asks.
            if (chance < 0.6) await expect(other.name).toHaveValue(expected)
          }
        } else if (chance < 0.7) await one.takeOver()
        else await one.page.reload()
        await expect(one.name).toBeVisible()
        if (expected !== '') await expect(one.name).toHaveValue(expected)
      }
      for (const { name } of windows) await expect(name).toHaveValue(expected)
      await expectOneWriter()
      await page.close()
      await follower.page.reload()
      await expect(follower.name).toHaveValue(expected)
    })
  })
}
