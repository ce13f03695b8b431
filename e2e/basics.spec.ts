import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { BasicsPage } from './pages/BasicsPage.ts'
import { TablesPage } from './pages/TablesPage.ts'
import { Workspace } from './pages/Workspace.ts'

test('a unit renamed keeps its lines; its new name heads its tables', async ({ page }) => {
  const workspace = new Workspace(page)
  const basics = new BasicsPage(page)
  const tables = new TablesPage(page)
  await workspace.openFixture('sample-education-2026.json')
  await workspace.goTo('基本信息')
  const unit = basics.unit('示例县第一中学')
  await basics.fill(unit.getByLabel('单位编码'), '310001')
  await expect(unit).toContainText('与第 1 个单位的编码相同')
  await basics.fill(unit.getByLabel('单位编码'), '310009')
  await basics.fill(unit.getByLabel('单位名称'), '示例县实验中学')
  expect(await listAccessibilityFaults(page)).toEqual([])

  await workspace.goTo('预算表')
  await tables.show('3 支出总表')
  await workspace.showPaperOf('310009 示例县实验中学')
  await expect(page.getByRole('main')).toContainText('310009 示例县实验中学')
  await expect(tables.figure('合计', 3)).not.toBeEmpty()
})

test('a year in other words is refused at the field, and everything else is saved all the same', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const basics = new BasicsPage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('基本信息')
  await basics.fill(basics.field('预算年度'), '二〇二六')
  await expect(page.getByRole('main')).toContainText('年度应为四位数字')
  await basics.fill(basics.field('部门名称'), '组织部')
  await expect(basics.field('预算年度')).toHaveValue('二〇二六')
  await basics.fill(basics.field('预算年度'), '２０２６')
  await expect(basics.field('预算年度')).toHaveValue('2026')
  await workspace.goTo('预算表')
  await expect(page.getByRole('main')).toContainText('预算年度：2026')
  await expect(page.getByRole('main')).toContainText('组织部')
})

test('removing a unit says what would be left without it', async ({ page }) => {
  const workspace = new Workspace(page)
  const basics = new BasicsPage(page)
  await workspace.openFixture('sample-education-2026.json')
  await workspace.goTo('基本信息')
  await basics.removeUnit('示例县第一中学')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('条收支明细、2 个项目将没有单位')
  await page.keyboard.press('Escape')
  await expect(basics.unit('示例县第一中学')).toBeVisible()
  await basics.addUnit()
  await expect(page.getByLabel('单位编码').last()).toHaveValue('310004')
  await basics.removeUnit('第 4 个单位')
  await expect(page.getByLabel('单位编码')).toHaveCount(3)
})

test('a subject of the draft’s own names its rows', async ({ page }) => {
  const workspace = new Workspace(page)
  const basics = new BasicsPage(page)
  const tables = new TablesPage(page)
  await workspace.openFixture('sample-education-2026.json')
  await workspace.goTo('基本信息')
  await basics.addFunctionalSubject('205', '教育类支出')
  await workspace.goTo('预算表')
  await tables.show('3 支出总表')
  await expect(tables.figure('205', 2)).toHaveText('教育类支出')
})
