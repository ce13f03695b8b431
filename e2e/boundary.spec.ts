import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { BasicsPage } from './pages/BasicsPage.ts'
import { ProjectsPage } from './pages/ProjectsPage.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

// What a service worker has fetched cannot be broken from here.
test.use({ serviceWorkers: 'block' })
test.use({ expectedFaults: [[/broken|ERR_FAILED|Failed to fetch|PartBoundary/], { scope: 'test' }] })

/** Serves a file of the program with something in it replaced by a fault; says how often it still does. */
async function breakProgram(page: Page, file: RegExp, fault: (code: string) => string): Promise<() => void> {
  let isBroken = true
  await page.route(file, async (route) => {
    const response = await route.fetch({ maxRetries: 3 })
    const code = await response.text()
    const broken = fault(code)
    if (isBroken && broken === code) throw new Error(`Nothing to break in ${route.request().url()}`)
    await route.fulfill({ response, body: isBroken ? broken : code })
  })
  return () => {
    isBroken = false
  }
}

/** Lets a file of the program not load until the network is repaired. */
async function loseFile(page: Page, file: RegExp): Promise<() => Promise<void>> {
  await page.route(file, (route) => route.abort())
  return () => page.unroute(file)
}

/** Makes the place throw where these words are drawn. */
function throwInsteadOf(words: string): (code: string) => string {
  const literal = new RegExp('["`\']' + words + '["`\']')
  return (code) => code.replace(literal, '(()=>{throw new Error("broken on purpose")})()')
}

async function takeDraft(page: Page): Promise<{ readonly department: object }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 JSON 留底' }).first().click()
  const text = await readFile(await (await download).path(), 'utf8')
  return (JSON.parse(text) as { draft: { department: object } }).draft
}

test('a step that throws leaves the others and the frame working, and the newest draft can be taken away', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const basics = new BasicsPage(page)
  await breakProgram(page, /ProjectsPage-.*\.js/, throwInsteadOf('累计支出金额，没有支出填 0'))
  await workspace.openFixture('sample-organization-2025.json')
  await basics.fill(basics.field('部门名称'), '刚改的名称')
  await page.getByRole('link', { name: '项目与绩效' }).click()
  await expect(page.getByRole('heading', { name: '“项目与绩效”没有显示出来' })).toBeVisible()
  expect(await listAccessibilityFaults(page)).toEqual([])
  expect(await takeDraft(page)).toMatchObject({ department: { name: '刚改的名称' } })
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('heading', { name: '“项目与绩效”没有显示出来' })).toBeVisible()
  await workspace.goTo('基本信息')
  await basics.fill(basics.field('部门名称'), '接着改')
  await expect(new TopBar(page).bar).toContainText('接着改')
})

test('a step that did not load comes with 重试 when the network is back', async ({ page }) => {
  const workspace = new Workspace(page)
  const repair = await loseFile(page, /RevenuePage-.*\.js/)
  await workspace.openFixture('sample-organization-2025.json')
  await page.getByRole('link', { name: '收入' }).click()
  await expect(page.getByRole('main')).toContainText('程序文件没有载入，网络可能已断开')
  await repair()
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '收入' })).toBeVisible()
})

test('parts of the frame fail by themselves', async ({ page }) => {
  const workspace = new Workspace(page)
  const basics = new BasicsPage(page)
  await breakProgram(page, /Workspace-.*\.js/, (code) =>
    ['金额单位', '收支平衡', '没有发现问题'].reduce((broken, words) => throwInsteadOf(words)(broken), code),
  )
  await workspace.openFixture('sample-organization-2025.json')
  await expect(page.getByRole('heading', { name: '“顶栏”没有显示出来' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '“收支”没有显示出来' })).toBeVisible()
  expect(await listAccessibilityFaults(page)).toEqual([])
  await basics.fill(basics.field('地区'), '照样能填')
  expect(await takeDraft(page)).toMatchObject({ department: { region: '照样能填' } })
  await workspace.goTo('收入')
})

test('where tables and checks cannot be computed the draft itself still is exported', async ({ page }) => {
  const workspace = new Workspace(page)
  const top = new TopBar(page)
  const repair = await breakProgram(
    page,
    /functional-2025-.*\.js/,
    () => 'throw new Error("broken on purpose")',
  )
  await page.goto('')
  await page.locator('input[type="file"]').setInputFiles('fixtures/v1/sample-organization-2025.json')
  await expect(page.getByText('没有显示出来').first()).toBeVisible()
  expect(await takeDraft(page)).toMatchObject({ department: { name: '组织部门' } })
  await expect(top.bar).toContainText('已导出 JSON，草稿内容完整，但没有附上汇总表和审核结果')
  repair()
  await page.reload()
  await workspace.goTo('预算表')
})

test('a dialog that throws closes with a word, and the page below it stays', async ({ page }) => {
  const workspace = new Workspace(page)
  const projects = new ProjectsPage(page)
  const top = new TopBar(page)
  await breakProgram(page, /ProjectsPage-.*\.js/, throwInsteadOf('它没有支出明细。'))
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('项目与绩效')
  await projects.add()
  await projects.remove()
  await expect(top.error).toContainText('“删除项目”没有显示出来')
  await expect(projects.items).toHaveCount(19)
  await projects.fill('项目名称', '照样能填')
  await expect(projects.items.last()).toContainText('照样能填')
})

test('a start page that throws still opens files', async ({ page }) => {
  await breakProgram(page, /assets\/index-.*\.js/, throwInsteadOf('编制可直接公开的部门预算'))
  await page.goto('')
  await expect(page.getByRole('heading', { name: '页面没有显示出来' })).toBeVisible()
  await expect(page.getByRole('button', { name: '导出 JSON 留底' })).toHaveCount(0)
  expect(await listAccessibilityFaults(page)).toEqual([])
  await page.locator('input[type="file"]').setInputFiles('fixtures/v1/sample-organization-2025.json')
  await expect(page.getByRole('navigation', { name: '任务' })).toBeVisible()
})

test('a frame that did not load comes with 重试', async ({ page }) => {
  const repair = await loseFile(page, /Workspace-.*\.js/)
  const start = new StartPage(page)
  await start.open()
  await page.getByRole('button', { name: '新建', exact: true }).click()
  await expect(page.getByRole('heading', { name: '页面没有显示出来' })).toBeVisible()
  expect(await takeDraft(page)).toMatchObject({ department: { name: '' } })
  await repair()
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('navigation', { name: '任务' })).toBeVisible()
})

test('what fails where nobody waits for it is told', async ({ page }) => {
  const workspace = new Workspace(page)
  const top = new TopBar(page)
  await workspace.openFixture('sample-organization-2025.json')
  await page.evaluate(() => {
    setTimeout(() => void Promise.reject(new Error('broken promise')))
  })
  await expect(top.error).toContainText('程序出了错，刚才的操作可能没有完成')
  await expect(top.error).toContainText('broken promise')
  expect(await listAccessibilityFaults(page)).toEqual([])
  expect(await takeDraft(page)).toMatchObject({ department: { name: '组织部门' } })
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('broken timer')
    })
  })
  await expect(top.error).toContainText('broken timer')
})
