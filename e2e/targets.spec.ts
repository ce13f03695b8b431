import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { IndicatorTable } from './pages/IndicatorTable.ts'
import { LineGrid } from './pages/LineGrid.ts'
import { PastePreview } from './pages/PastePreview.ts'
import { NarrativePage } from './pages/NarrativePage.ts'
import { ProjectsPage } from './pages/ProjectsPage.ts'
import { Workspace } from './pages/Workspace.ts'

test('a project with six indicators is filled in from the keyboard', async ({ page }) => {
  const workspace = new Workspace(page)
  const projects = new ProjectsPage(page)
  const indicators = new IndicatorTable(page)
  const { keyboard } = page
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('项目与绩效')
  await expect(projects.items.first()).toContainText('已完成')
  await page.getByRole('button', { name: '添加项目' }).focus()
  await keyboard.press('Enter')
  await expect(projects.field('项目名称')).toBeFocused()
  await expect(projects.items.last()).toContainText('未开始')
  await keyboard.type('年轻干部培训经费')
  await keyboard.press('Enter')
  await keyboard.type('13030325P00494910009E')
  await keyboard.press('Enter')
  await expect(projects.field('项目单位')).toBeFocused()
  await keyboard.press('Enter')
  await expect(projects.field('表式')).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.type('举办年轻干部培训班。')
  await keyboard.press('Control+Enter')
  for (const amount of ['0', '5', '8', '10']) {
    await keyboard.type(amount)
    await keyboard.press('Enter')
  }
  await expect(projects.field('目标 1')).toBeFocused()
  await keyboard.type('培训年轻干部，提高履职能力。')
  await keyboard.press('Control+Enter')
  await indicators.press('按指标体系添加')
  await expect(indicators.rows).toHaveCount(6)
  // The first from the library by its initials, which fills in the row but for the value.
  await keyboard.type('pxrc')
  await keyboard.press('ArrowDown')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.type('120')
  await keyboard.press('Enter')
  for (const [name, value] of [
    ['结业考核合格率', '≥95%'],
    ['培训完成及时率', '=100%'],
    ['人均培训成本', '<=800元'],
    ['业务能力', '每人提交一篇调研报告'],
    ['参训学员评价满意率', '≥90%'],
  ] as const) {
    await keyboard.type(name)
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.type(value)
    await keyboard.press('Enter')
  }
  const lines = new LineGrid(page, '支出明细')
  await lines.enter(1, '功能科目', '2013299')
  await lines.enter(1, '经济科目', '30216')
  await lines.enter(1, '金额', '10')
  const form = await projects.preview()
  await expect(form.getByRole('row').filter({ hasText: '培训人次' })).toContainText('≥120人次')
  await expect(form.getByRole('row').filter({ hasText: '人均培训成本' })).toContainText('≤800元')
  await expect(form.getByRole('row').filter({ hasText: '业务能力' })).toContainText(
    '文字描述每人提交一篇调研报告',
  )
  await expect(form).toContainText('13030325P00494910009E-年轻干部培训经费')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await keyboard.press('Escape')
  await expect(projects.items.last()).toContainText('已完成')
  expect(await listAccessibilityFaults(page)).toEqual([])
})

test('indicators come from the library, another project and a spreadsheet, each as one step', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const projects = new ProjectsPage(page)
  const indicators = new IndicatorTable(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('项目与绩效')
  await projects.add()
  await indicators.press('指标库')
  await page.keyboard.type('群众满意')
  await indicators.choose('群众满意度')
  await indicators.takeChosen()
  await expect(indicators.rows).toHaveCount(1)
  await indicators.press('从其他项目复制')
  await indicators.dialog.getByLabel('来源项目').selectOption({ label: '人才工作经费（6 个指标）' })
  await indicators.takeChosen()
  await expect(indicators.rows).toHaveCount(7)
  await indicators.press('从 Excel 粘贴')
  const paste = new PastePreview(page)
  await paste.paste({
    text: '产出指标\t数量指标\t甲\t说明\t≥\t90\t%\t台账\n\t\t乙\t说明\t约\t5\t次\t台账',
  })
  await expect(indicators.dialog.getByRole('status')).toContainText('读出 2 个指标；1 个有读不准的内容')
  await expect(indicators.dialog.getByRole('row').last()).toContainText('符号“约”无法识别')
  await indicators.takeChosen()
  await expect(indicators.rows).toHaveCount(9)
  await indicators.press('引用上年指标')
  await expect(indicators.dialog).toContainText('本机没有本部门上年的草稿')
  await page.keyboard.press('Escape')
  await indicators.chooseScheme('成本、产出、效益、满意度')
  await expect(indicators.rows.filter({ hasText: '经济成本指标' })).toHaveCount(1)
  await workspace.undo()
  await workspace.undo()
  await expect(indicators.rows).toHaveCount(7)
})

test('projects are searched and ordered; the older layout prints the plan in percent', async ({ page }) => {
  const workspace = new Workspace(page)
  const projects = new ProjectsPage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('项目与绩效')
  await projects.search('gbjypx')
  await expect(projects.items).toHaveCount(1)
  await projects.open('干部教育培训经费')
  await projects.field('表式').selectOption('旧表式（百分比）')
  const form = await projects.preview()
  await expect(form).toContainText('资金支出计划（%）')
  await expect(form.getByRole('cell', { name: '100.00', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await projects.search('')
  await projects.order('按金额')
  await expect(projects.items.first()).toContainText('13 离休干部医药费')
})

test('情况说明 shows the target forms themselves, and each leads to its project', async ({ page }) => {
  const workspace = new Workspace(page)
  const narrative = new NarrativePage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('情况说明')
  await narrative.show('项目绩效')
  const form = narrative.main.getByRole('table', { name: '6、干部教育培训经费绩效目标表' })
  await expect(form).toContainText('资金支出计划')
  await expect(form.getByRole('cell', { name: '结业考核合格率' })).toBeVisible()
  expect(await listAccessibilityFaults(page)).toEqual([])
  // Wherever the form is clicked.
  await form.scrollIntoViewIfNeeded()
  await form.getByRole('cell', { name: '产出指标' }).click({ force: true })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('项目与绩效')
  await expect(page.getByLabel('项目名称')).toHaveValue('干部教育培训经费')
})
