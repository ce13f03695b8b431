import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { LineGrid } from './pages/LineGrid.ts'
import { FigureSourcePanel, TablesPage } from './pages/TablesPage.ts'
import { Workspace } from './pages/Workspace.ts'

test.use({ permissions: ['clipboard-read'] })

test('an amount changed on 支出 is followed by tables 1, 3, 5 and 6', async ({ page }) => {
  const workspace = new Workspace(page)
  const tables = new TablesPage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('支出')
  await new LineGrid(page, '支出明细').enter(1, '金额', '163.69')

  await workspace.goTo('预算表')
  await expect(tables.figure('一、一般公共服务支出', 4)).toHaveText('649.79')
  await expect(tables.figure('年终结转结余', 4)).toHaveText('-10.00')
  await expect(tables.figure('支出总计', 4)).toHaveText('982.55')
  await tables.show('3 支出总表')
  await expect(tables.figure('合计', 3)).toHaveText('992.55')
  await expect(tables.figure('2013201', 4)).toHaveText('408.29')
  await tables.show('5 一般公共预算')
  await expect(tables.figure('2013201', 5)).toHaveText('359.40')
  await tables.show('6 基本支出')
  await expect(tables.figure('30101', 3)).toHaveText('163.69')

  await workspace.undo()
  await expect(tables.figure('30101', 3)).toHaveText('153.69')
})

test('a figure names the lines behind it with their exact amounts, and a line is one click away', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const tables = new TablesPage(page)
  const source = new FigureSourcePanel(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('预算表')
  await tables.show('5 一般公共预算')
  await tables.figure('2013299', 7).click()
  await expect(source.region).toContainText('表 5 · 2013299 其他组织事务支出 · 项目支出')
  await expect(source.region).toContainText('由 16 条明细汇总，占本表合计 24.6%')
  await expect(source.lines).toHaveCount(16)
  await expect(source.lines.first()).toContainText('112.00')
  expect(await listAccessibilityFaults(page)).toEqual([])

  await tables.figure('2080505', 3).click()
  await expect(source.lines).toHaveText(/50\.2125$/)
  await source.copyLines()
  await expect(source.region.getByRole('status')).toHaveText('已复制 1 条明细。')

  await tables.figure('2013299', 7).click()
  await source.openLine('干部教育培训经费')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支出')
  await expect(page.locator(':focus')).toHaveAccessibleName(/干部教育培训经费|10/)
})

test('the arrows lead from figure to figure, Enter explains, 返回审核 goes back', async ({ page }) => {
  const workspace = new Workspace(page)
  const tables = new TablesPage(page)
  const source = new FigureSourcePanel(page)
  await workspace.openFixture('sample-education-2026.json')
  await workspace.goTo('预算表')
  await tables.figure('一、一般公共预算拨款收入', 2).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(source.region).toContainText('表 1 · 二、政府性基金预算拨款收入 · 预算数')
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await expect(source.region).toContainText('支出总计 = 本年支出合计 + 年终结转结余')
  await source.close()
  await expect(page.getByRole('complementary', { name: '审核' })).toBeVisible()
})

test('a table is copied as a table for Excel and as text', async ({ page }) => {
  const workspace = new Workspace(page)
  const tables = new TablesPage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('预算表')
  await tables.show('3 支出总表')
  await tables.copyTable()
  await expect(tables.status).toContainText('已复制“部门预算支出总表”')
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return { text: await read('text/plain'), html: await read('text/html') }
  })
  expect(copied.text).toContain('1\t\t合计\t982.55\t563.41\t419.14\t\t\t')
  expect(copied.html).toMatch(/colspan="2"[^>]*>功能分类科目</)
})

test('each unit has its own tables, under its own title', async ({ page }) => {
  const workspace = new Workspace(page)
  const tables = new TablesPage(page)
  await workspace.openFixture('sample-education-2026.json')
  await workspace.goTo('预算表')
  await tables.show('3 支出总表')
  await expect(page.getByLabel('编写范围')).toHaveValue('')
  const whole = await tables.figure('合计', 3).innerText()
  await workspace.showPaperOf('310002 示例县第一中学')
  await expect(tables.table('单位预算支出总表')).toBeVisible()
  await expect(tables.figure('合计', 3)).not.toHaveText(whole)
  expect(await listAccessibilityFaults(page)).toEqual([])
})

test('查看明细 lists exactly the lines of a figure, and leads back', async ({ page }) => {
  const workspace = new Workspace(page)
  const tables = new TablesPage(page)
  const source = new FigureSourcePanel(page)
  const grid = page.getByRole('grid', { name: '支出明细' })
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('预算表')
  await tables.show('5 一般公共预算')
  await tables.figure('2013299', 7).click()
  await source.listLines()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支出')
  await expect(page.getByRole('main')).toContainText(
    '只列出“表 5 · 2013299 其他组织事务支出 · 项目支出”的 16 条明细',
  )
  const before = Number(await grid.getAttribute('aria-rowcount'))
  expect(await listAccessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: '列出全部' }).click()
  await expect(grid).toHaveAttribute('aria-rowcount', String(before + 43 - 16))
  await page.goBack()
  await expect(tables.table('部门预算一般公共预算财政拨款支出表')).toBeVisible()
})

test('reloading brings back the table that was shown', async ({ page }) => {
  const workspace = new Workspace(page)
  const tables = new TablesPage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('预算表')
  await tables.show('3 支出总表')
  await page.reload()
  await expect(tables.table('部门预算支出总表')).toBeVisible()
  await workspace.goTo('收入')
  await page.goBack()
  await expect(tables.table('部门预算支出总表')).toBeVisible()
})

test('tabs and header stay in sight while a table is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const workspace = new Workspace(page)
  const tables = new TablesPage(page)
  await workspace.openFixture('sample-education-2026.json')
  await workspace.goTo('预算表')
  await tables.show('2 收入总表')
  await tables.figure('2296003', 3).focus()
  await expect(tables.figure('2296003', 3)).toBeInViewport()
  await expect(page.getByRole('columnheader', { name: '上年结转' })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('tab', { name: '2 收入总表' })).toBeInViewport({ ratio: 1 })
  await tables.figure('2296003', 3).press('Control+Home')
  await expect(tables.figure('合计', 3)).toBeFocused()
  const header = await page.getByRole('columnheader', { name: '上年结转' }).boundingBox()
  const first = await tables.figure('合计', 3).boundingBox()
  expect((first?.y ?? 0) - (header?.y ?? 0) - (header?.height ?? 0)).toBeGreaterThanOrEqual(0)
})

test('an empty table has its header and its note', async ({ page }) => {
  const workspace = new Workspace(page)
  const tables = new TablesPage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('预算表')
  await tables.show('7 基金')
  await expect(tables.table('部门预算政府性基金预算财政拨款支出表').getByRole('row')).toHaveCount(3)
  await expect(page.getByRole('main')).toContainText('注：无政府性基金预算财政拨款预算，空表列示。')
})
