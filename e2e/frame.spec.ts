import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { FindingsPanel } from './pages/FindingsPanel.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

test('the start page is accessible in all its states', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await expect(page.getByText('严禁录入涉密信息')).toBeVisible()
  await expect(page.getByText('数据只保存在本机，不上传')).toBeVisible()
  expect(await listAccessibilityFaults(page)).toEqual([])
  await start.showSamples()
  expect(await listAccessibilityFaults(page)).toEqual([])
  await start.startNewDraft()
  await new TopBar(page).waitUntilSaved()
  await new TopBar(page).goToStart()
  await expect(start.drafts).toHaveCount(1)
  expect(await listAccessibilityFaults(page)).toEqual([])
})

test('the task list says how far each step is, and findings lead to their fields', async ({ page }) => {
  const workspace = new Workspace(page)
  const findings = new FindingsPanel(page)
  await workspace.openFixture('faulty-organization-2025.json')
  const tasks = page.getByRole('navigation', { name: '任务' })
  await expect(tasks.getByRole('link', { name: /项目与绩效 待处理 \d+/ })).toBeVisible()
  await expect(tasks.getByRole('link', { name: '收入 已完成' })).toBeVisible()
  await expect(findings.panel).toContainText(/须改正 \d+/)
  expect(await listAccessibilityFaults(page)).toEqual([])
  await findings.goTo('P05')
  await expect(page.getByRole('heading', { level: 1, name: '项目与绩效' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: '3 月底' })).toBeFocused()
  await page.keyboard.type('0')
  await page.keyboard.press('Tab')
  await expect(tasks.getByRole('link', { name: /项目与绩效/ })).toBeVisible()
})

test('information of one check is said once, and each of its places is one click away and one back', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const findings = new FindingsPanel(page)
  await workspace.openFixture('sample-organization-2025.json')
  await expect(findings.ofCheck('T07')).toHaveCount(1)
  await expect(findings.ofCheck('T07')).toContainText('尾差 21 处，据实列示，不用修改')
  await findings.listPlaces()
  expect(await listAccessibilityFaults(page)).toEqual([])
  const place = findings.place('表 6 “合计”的合计')
  await place.click()
  const source = page.getByRole('region', { name: '数据来源' })
  await expect(source).toContainText('513.896 + 49.518 = 563.414')
  await expect(page.getByText('提示 22', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '返回审核' }).click()
  await expect(place).toBeFocused()
  await expect(place).toBeInViewport()

  await place.click()
  await expect(source).toBeVisible()
  await page.getByRole('tab', { name: '审核' }).click()
  await expect(place).toBeInViewport()
  await page.keyboard.press('End')
  await source.getByRole('button', { name: '查看明细' }).focus()
  await page.keyboard.press('Escape')
  await expect(source).toBeHidden()
  await expect(page.locator(':focus')).toHaveText('563.41')
  await page.keyboard.press('Enter')
  await expect(source).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(source).toBeHidden()
  await expect(page.locator(':focus')).toHaveText('563.41')
})

test('where nothing is filled in, nothing is checked or done', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await start.startNewDraft()
  await expect(page.getByText('还没有填写收入和支出')).toBeVisible()
  await expect(page.getByText('没有发现问题')).toHaveCount(0)
  const tasks = page.getByRole('navigation', { name: '任务' })
  await expect(tasks.getByRole('link', { name: '预算表 未开始' })).toBeVisible()
  await new Workspace(page).goTo('支出')
  await page.getByRole('button', { name: '添加行' }).click()
  await expect(tasks.getByRole('link', { name: '预算表 进行中' })).toBeVisible()
})

test('what was said of a draft is not said on the start page', async ({ page }) => {
  const start = new StartPage(page)
  const top = new TopBar(page)
  await start.open()
  await start.startNewDraft()
  await top.openFile('notes.txt', 'nothing')
  await expect(page.getByRole('alert')).toContainText('没有打开“notes.txt”')
  await top.goToStart()
  await expect(start.drafts.first()).toBeVisible()
  await expect(page.getByText('没有打开“notes.txt”')).toHaveCount(0)
})

test('the strip says whose money it sums up and in which unit, and its parts add up', async ({ page }) => {
  const workspace = new Workspace(page)
  const strip = page.getByRole('contentinfo', { name: '收支' })
  await workspace.openFixture('sample-education-2026.json')
  await expect(strip).toContainText('部门合计单位：万元')
  await expect(strip).toContainText('支出总计3525.75')
  // 3160.25 + 357.50 + 8.00
  await expect(strip).toContainText('基本支出3160.25项目支出357.50经营支出8.00')
  await new TopBar(page).showIn('元')
  await expect(strip).toContainText('支出总计35,257,480.00')
  await expect(strip).toContainText('单位：元')
  await workspace.goTo('预算表')
  await workspace.showPaperOf('310002 示例县第一中学')
  await expect(strip).toContainText('支出总计29,324,640.00')
  await expect(strip).toContainText('310002 示例县第一中学')
  await workspace.goTo('支出')
  await expect(strip).toContainText('部门合计')
})

test('the findings fold away where there is no room for them', async ({ page }) => {
  const workspace = new Workspace(page)
  const findings = new FindingsPanel(page)
  await page.setViewportSize({ width: 1152, height: 720 })
  await workspace.openFixture('faulty-organization-2025.json')
  await expect(findings.cards.first()).toBeHidden()
  await findings.unfold()
  await expect(findings.cards.first()).toBeVisible()
  expect(await listAccessibilityFaults(page)).toEqual([])
  await findings.fold()
  await expect(findings.cards.first()).toBeHidden()
  await page.setViewportSize({ width: 1280, height: 720 })
  await expect(findings.cards.first()).toBeVisible()
})

test('everything in the frame is reached with the keyboard', async ({ page }) => {
  const start = new StartPage(page)
  const top = new TopBar(page)
  await start.open()
  for (const name of ['部门预算公开编制', '新建', '沿用上年新建', '打开文件', '打开示例']) {
    await page.keyboard.press('Tab')
    await expect(
      page.getByRole('link', { name }).or(page.getByRole('button', { name, exact: true })),
    ).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await page.getByRole('link', { name: '部门预算公开编制' }).focus()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: '跳到主要内容' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: '万元' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: '元', exact: true })).toBeChecked()
  for (const name of ['打开文件', '草稿', '导出']) {
    await page.keyboard.press('Tab')
    await expect(top.bar.getByRole('button', { name, exact: true })).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: '导出 PDF' })).toBeFocused()
  expect(await listAccessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(top.exportButton).toBeFocused()
  await page.keyboard.press('Tab')
  const tasks = page.getByRole('navigation', { name: '任务' })
  await expect(tasks.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '收入' })).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()

  await page.getByRole('link', { name: '部门预算公开编制' }).focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test.describe('a step that does not load', () => {
  test.use({
    expectedFaults: [[/TablesPage/, /ERR_FAILED/], { scope: 'test' }],
    // It would bring the part from what it keeps.
    serviceWorkers: 'block',
  })

  test('leaves the others working, and the draft can be taken away', async ({ page }) => {
    const workspace = new Workspace(page)
    await page.route(/TablesPage-.*\.js/, (route) => route.abort())
    await workspace.openFixture('sample-organization-2025.json')
    await page.getByRole('navigation', { name: '任务' }).getByRole('link', { name: '预算表' }).click()
    await expect(page.getByRole('heading', { name: '“预算表”没有显示出来' })).toBeVisible()
    expect(await listAccessibilityFaults(page)).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出 JSON 留底' }).click()
    expect((await download).suggestedFilename()).toContain('组织部门2025年')
    await workspace.goTo('收入')
  })
})
