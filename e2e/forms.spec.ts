import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { BasicsPage } from './pages/BasicsPage.ts'
import { EntrySummary } from './pages/EntrySummary.ts'
import { ProjectsPage } from './pages/ProjectsPage.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

const EDUCATION = 'sample-education-2026.json'

test('what is refused is listed with the way to its field; everything else is saved', async ({ page }) => {
  const workspace = new Workspace(page)
  const basics = new BasicsPage(page)
  const summary = new EntrySummary(page)
  const top = new TopBar(page)
  await workspace.openFixture(EDUCATION)
  await expect(summary.region).toHaveCount(0)
  const code = basics.unit('示例县第一中学').getByLabel('单位编码')
  await basics.fill(basics.field('预算年度'), '二〇二六')
  await basics.fill(code, '310001')
  await basics.fill(basics.field('地区'), '示例市')
  await expect(summary.region).toContainText('2 处需要改正')
  await expect(summary.entries).toContainText([
    '预算年度：年度应为四位数字',
    '示例县第一中学 · 单位编码：与第 1 个单位的编码相同',
  ])
  expect(await listAccessibilityFaults(page)).toEqual([])

  const { draft } = JSON.parse(await top.exportJsonText()) as {
    draft: { fiscalYear: number; department: object; units: object[] }
  }
  expect(draft).toMatchObject({ fiscalYear: 2026, department: { region: '示例市' } })
  expect(draft.units[1]).toMatchObject({ code: '310002' })

  await summary.follow('示例县第一中学 · 单位编码')
  await expect(code).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(code).toHaveValue('310002')
  await expect(summary.entries).toHaveCount(1)
  await summary.follow('预算年度')
  await page.keyboard.type('5')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2027')
  await page.keyboard.press('Enter')
  await expect(summary.region).toHaveCount(0)
  await expect(top.bar).toContainText('2027 年度')
})

test('a refused entry is named when its screen goes, and stands there again when it comes back', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const projects = new ProjectsPage(page)
  const summary = new EntrySummary(page)
  const top = new TopBar(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('项目与绩效')
  await projects.fill('3 月底', '三万')
  await projects.open('基层党建工作经费')
  await expect(top.bar).toContainText('刚才有 1 处输入没有录入')
  await expect(top.bar).toContainText('车辆保险费 · 3 月底“三万”')
  await expect(summary.region).toHaveCount(0)
  await expect(projects.field('3 月底')).not.toHaveValue('三万')
  await workspace.goTo('预算表')
  await workspace.goTo('项目与绩效')
  await projects.open('车辆保险费')
  await expect(projects.field('3 月底')).toHaveValue('三万')
  await expect(projects.field('3 月底')).toHaveAttribute('aria-invalid', 'true')
  await expect(summary.region).toContainText('1 处需要改正')
  await projects.fill('3 月底', '=0.1*2')
  await expect(summary.region).toHaveCount(0)
  await expect(projects.field('3 月底')).toHaveValue('0.2')
})

test('an amount refused in 元 comes back in 元, whatever the page shows', async ({ page }) => {
  const workspace = new Workspace(page)
  const projects = new ProjectsPage(page)
  const top = new TopBar(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('项目与绩效')
  await top.showIn('元')
  await projects.fill('3 月底', '12.345')
  await workspace.goTo('收入')
  await top.showIn('万元')
  await workspace.goTo('项目与绩效')
  await expect(projects.field('3 月底')).toHaveValue('12.345')
  await expect(projects.field('3 月底')).toHaveAttribute('aria-invalid', 'true')
  await projects.field('3 月底').focus()
  await page.keyboard.press('Enter')
  await expect(projects.field('3 月底')).toHaveValue('12.345')
})

test('Enter goes from field to field and back, and 撤销 flows into the form', async ({ page }) => {
  const workspace = new Workspace(page)
  const basics = new BasicsPage(page)
  await workspace.openFixture(EDUCATION)
  await basics.field('部门代码').focus()
  await page.keyboard.press('Enter')
  await expect(basics.field('部门名称')).toBeFocused()
  await page.keyboard.type('教育局')
  await page.keyboard.press('Enter')
  await expect(basics.field('全称')).toBeFocused()
  await page.keyboard.press('Shift+Enter')
  await expect(basics.field('部门名称')).toBeFocused()
  await expect(basics.field('部门名称')).toHaveValue('教育局')
  await page.keyboard.press('Control+z')
  await expect(basics.field('部门名称')).toHaveValue('教育和体育部门')
  await page.keyboard.press('Control+y')
  await expect(basics.field('部门名称')).toHaveValue('教育局')
  await workspace.undo()
  await expect(basics.field('部门名称')).toHaveValue('教育和体育部门')
})

test('an input method composes in peace: nothing is accepted and nothing moves', async ({
  page,
  context,
}) => {
  const workspace = new Workspace(page)
  const basics = new BasicsPage(page)
  const top = new TopBar(page)
  await workspace.openFixture(EDUCATION)
  const region = basics.field('地区')
  await region.fill('')
  const session = await context.newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'shi', selectionStart: 3, selectionEnd: 3 })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(region).toBeFocused()
  await session.send('Input.imeSetComposition', { text: '示例', selectionStart: 2, selectionEnd: 2 })
  await session.send('Input.insertText', { text: '示例市' })
  await expect(region).toHaveValue('示例市')
  await page.keyboard.press('Enter')
  expect(JSON.parse(await top.exportJsonText())).toMatchObject({
    draft: { department: { region: '示例市' } },
  })
})

test('an amount shows every digit on hover', async ({ page }) => {
  const workspace = new Workspace(page)
  const projects = new ProjectsPage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('项目与绩效')
  await projects.fill('6 月底', '＝12*3.5+0.000001')
  await expect(projects.field('6 月底')).toHaveValue('42.000001')
  await expect(projects.field('6 月底')).toHaveAttribute(
    'title',
    '42.000001 万元 = 420000.01 元，表中列示 42.00',
  )
  await expect(projects.field('年度资金总额（自动汇总）')).toHaveAttribute('title', /^1\.2 万元 = 12000 元/)
})

test('a draft that is only read shows everything and takes nothing', async ({ page }) => {
  const top = new TopBar(page)
  const basics = new BasicsPage(page)
  const start = new StartPage(page)
  await start.open()
  const file = {
    format: 'department-budget',
    version: 9,
    draft: {
      id: 'd',
      fiscalYear: 2026,
      department: { code: '203', name: '组织部门' },
      units: [{ code: '203001', name: '本级', nature: '行政', rank: '', funding: '' }],
      revenues: [],
      expenditures: [],
      projects: [],
      marks: [{ at: 'department', field: 'name', note: '名称待定' }],
    },
  }
  await top.openFile('newer.json', JSON.stringify(file))
  await expect(basics.field('部门名称')).toHaveValue('组织部门')
  for (const field of await page.getByRole('main').getByRole('textbox').all()) {
    await expect(field).not.toBeEditable()
  }
  await expect(page.getByRole('main').getByRole('combobox')).toBeDisabled()
  await expect(page.getByRole('main').getByRole('button')).toHaveText(['待核部门名称'])
  expect(await listAccessibilityFaults(page)).toEqual([])
})
