import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { LineGrid } from './pages/LineGrid.ts'
import { ProjectsPage } from './pages/ProjectsPage.ts'
import { TablesPage } from './pages/TablesPage.ts'
import { Workspace } from './pages/Workspace.ts'

test('a new project: its lines make its amount and the tables, its plan is judged by it', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const projects = new ProjectsPage(page)
  const lines = new LineGrid(page, '支出明细')
  const tables = new TablesPage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('项目与绩效')
  await expect(projects.items).toHaveCount(18)
  await projects.add()
  await expect(projects.field('项目名称')).toBeFocused()
  await projects.fill('项目名称', '档案整理经费')
  await projects.fill('资金用途', '整理历年档案。')
  await lines.enter(1, '功能科目', '2013299')
  await lines.enter(1, '经济科目', '30227')
  await lines.enter(1, '金额', '10')
  await expect(projects.field('年度资金总额（自动汇总）')).toHaveValue('10.00 万元')
  await projects.fill('3 月底', '0')
  await projects.fill('6 月底', '5')
  await projects.fill('10 月底', '8')
  await projects.fill('12 月底', '9')
  await expect(page.getByText('应等于年度资金总额 10.00，差 1.00')).toBeVisible()
  await projects.fill('12 月底', '10')
  await expect(page.getByText('应等于年度资金总额')).toHaveCount(0)
  expect(await listAccessibilityFaults(page)).toEqual([])

  await workspace.goTo('预算表')
  await tables.show('5 一般公共预算')
  await expect(tables.figure('2013299', 7)).toHaveText('251.50')
})

test('a project is moved and removed with its lines, and comes back by 撤销', async ({ page }) => {
  const workspace = new Workspace(page)
  const projects = new ProjectsPage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('项目与绩效')
  await projects.open('基层党建工作经费')
  await projects.moveUp()
  await expect(projects.items.first()).toContainText('1 基层党建工作经费')
  await projects.remove()
  await expect(page.getByRole('dialog')).toContainText('它的 1 条支出明细（共 10.00 万元）将一并删除')
  await projects.confirmRemoval()
  await expect(projects.items).toHaveCount(17)
  await expect(page.getByRole('main')).toContainText('17 个项目，合计 409.14 万元，与项目支出一致。')
  await workspace.undo()
  await expect(projects.items).toHaveCount(18)
})

test('a finding leads to the field it is about', async ({ page }) => {
  const workspace = new Workspace(page)
  const projects = new ProjectsPage(page)
  await workspace.openFixture('faulty-organization-2025.json')
  await workspace.goTo('基本信息')
  await page.getByRole('complementary').getByText('转到“党内关爱专项资金”').click()
  await expect(projects.field('项目名称')).toHaveValue('党内关爱专项资金')
  await expect(projects.field('3 月底')).toBeFocused()
})
