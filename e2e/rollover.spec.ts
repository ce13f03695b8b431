import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { IndicatorTable } from './pages/IndicatorTable.ts'
import { ProjectsPage } from './pages/ProjectsPage.ts'
import { Rollover } from './pages/Rollover.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

test("next year's draft is made from this one, and what came along is looked through", async ({ page }) => {
  const workspace = new Workspace(page)
  const rollover = new Rollover(page)
  const projects = new ProjectsPage(page)
  const indicators = new IndicatorTable(page)
  const topBar = new TopBar(page)
  await workspace.openFixture('sample-organization-2025.json')
  await rollover.rollOpenDraft()
  await expect(topBar.bar).toContainText('2026 年度')
  await expect(rollover.banner).toContainText('还有 28 处待核对')
  await topBar.waitUntilSaved()
  await page.reload()
  await rollover.showReview()
  expect(await listAccessibilityFaults(page)).toEqual([])
  await rollover.finish('全部完成：基本信息')
  await rollover.finish('完成：“车辆保险费”')
  await rollover.review.getByRole('button', { name: /^转到.*干部教育培训经费/ }).click()
  await expect(projects.field('项目名称')).toHaveValue('干部教育培训经费')
  await expect(projects.field('12 月底')).toHaveValue('')
  await expect(rollover.banner).toContainText('还有 26 处待核对')

  // The draft it was made from is the source of its indicators.
  await indicators.press('引用上年指标')
  await expect(indicators.dialog.getByLabel('上年草稿')).toContainText('2025 年')
  await expect(indicators.dialog.getByLabel('来源项目')).toContainText('干部教育培训经费')
  await page.keyboard.press('Escape')
})

test('on the start page a draft of this machine is chosen', async ({ page }) => {
  const start = new StartPage(page)
  const rollover = new Rollover(page)
  const topBar = new TopBar(page)
  await start.open()
  await start.openSample('教育和体育部门')
  await topBar.waitUntilSaved()
  await topBar.goToStart()
  await rollover.rollListedDraft('教育和体育部门 2026 年')
  await expect(topBar.bar).toContainText('2027 年度')
  await expect(rollover.banner).toBeVisible()
})
