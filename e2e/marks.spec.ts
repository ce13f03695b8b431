import { readFile } from 'node:fs/promises'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { BasicsPage } from './pages/BasicsPage.ts'
import { LineGrid } from './pages/LineGrid.ts'
import { Marks } from './pages/Marks.ts'
import { ProjectsPage } from './pages/ProjectsPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

interface DraftFile {
  readonly draft: { readonly marks?: readonly object[] }
}

test('a field is marked from the keyboard, listed, found again and confirmed', async ({ page }) => {
  const workspace = new Workspace(page)
  const basics = new BasicsPage(page)
  const projects = new ProjectsPage(page)
  const marks = new Marks(page)
  await workspace.openFixture('sample-organization-2025.json')
  await basics.field('全称').focus()
  await page.keyboard.press('Shift+F2')
  await expect(marks.note).toBeVisible()
  expect(await listAccessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(basics.field('全称')).toBeFocused()
  await marks.mark('与公章核对')
  await expect(basics.field('全称')).toBeFocused()
  await expect(marks.flag('全称')).toHaveAttribute('title', '待核：与公章核对')

  await workspace.goTo('项目与绩效')
  await projects.open('基层党建工作经费')
  await projects.field('6 月底').focus()
  await marks.mark('')
  await marks.showList()
  await expect(marks.tab).toHaveText('待核 2')
  await expect(marks.item('部门与年度 · 全称')).toContainText('与公章核对')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await projects.open('车辆保险费')
  await marks.goTo('“基层党建工作经费” · 6 月底')
  await expect(projects.field('项目名称')).toHaveValue('基层党建工作经费')
  await expect(projects.field('6 月底')).toBeFocused()
  await marks.goTo('部门与年度 · 全称')
  await expect(basics.field('全称')).toBeFocused()

  await marks.confirm('部门与年度 · 全称')
  await expect(marks.items).toHaveCount(1)
  await expect(marks.flag('全称')).toHaveCount(0)
  await workspace.undo()
  await expect(marks.items).toHaveCount(2)
  await expect(marks.flag('全称')).toBeVisible()
  await workspace.undo()
  await expect(marks.items).toHaveCount(1)
})

test('the note is changed and taken back beside the field', async ({ page }) => {
  const workspace = new Workspace(page)
  const basics = new BasicsPage(page)
  const marks = new Marks(page)
  await workspace.openFixture('sample-organization-2025.json')
  await basics.field('地区').focus()
  await marks.mark('问区划')
  await marks.flag('地区').click()
  await expect(marks.note.getByLabel('说明（可不填）')).toHaveValue('问区划')
  await marks.note.getByLabel('说明（可不填）').fill('区划已问')
  await marks.note.getByRole('button', { name: '保存说明' }).click()
  await expect(marks.flag('地区')).toHaveAttribute('title', '待核：区划已问')
  await marks.flag('地区').click()
  await marks.note.getByRole('button', { name: '取消待核' }).click()
  await expect(marks.flag('地区')).toHaveCount(0)
  await page.getByRole('button', { name: '打开文件' }).hover()
  await page.getByRole('button', { name: '撤销' }).hover()
  await expect(page.getByRole('tooltip')).toContainText('撤销“取消待核”')
})

test('a project takes its mark with it and brings it back; marks travel in the file and not on paper', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const projects = new ProjectsPage(page)
  const basics = new BasicsPage(page)
  const marks = new Marks(page)
  const top = new TopBar(page)
  await workspace.openFixture('sample-organization-2025.json')
  await basics.unit('组织部本级').getByLabel('单位名称').focus()
  await marks.mark('')
  await page.getByRole('button', { name: '待核 组织部本级' }).click()
  await page.keyboard.type('新设单位')
  await page.keyboard.press('Enter')
  await workspace.goTo('项目与绩效')
  await marks.flag('车辆保险费').click()
  await page.keyboard.type('保单未到')
  await page.keyboard.press('Enter')
  await marks.showList()
  await expect(marks.items).toHaveCount(3)
  await projects.remove()
  await projects.confirmRemoval()
  await expect(marks.items).toHaveCount(2)
  await workspace.undo()
  await expect(marks.item('“车辆保险费”')).toContainText('保单未到')

  const text = await top.exportJsonText()
  expect((JSON.parse(text) as DraftFile).draft.marks).toEqual([
    { at: 'units/203001', field: 'name', note: '' },
    { at: 'units/203001', note: '新设单位' },
    { at: 'projects/p1', note: '保单未到' },
  ])
  await top.openFile('back.json', text)
  await marks.showList()
  await expect(marks.items).toHaveCount(3)
  expect(await top.exportJsonText()).toBe(text)
})

test('a mark of something that is not there opens, says so and can be taken away', async ({ page }) => {
  const workspace = new Workspace(page)
  const marks = new Marks(page)
  const top = new TopBar(page)
  await workspace.openFixture('sample-organization-2025.json')
  const file = JSON.parse(await readFile('fixtures/v1/sample-organization-2025.json', 'utf8')) as DraftFile
  const marked = { ...file, draft: { ...file.draft, marks: [{ at: 'projects/gone', note: '去年的项目' }] } }
  await top.openFile('marked.json', JSON.stringify(marked))
  await top.editCopy()
  await marks.showList()
  await expect(marks.items).toHaveText(/已不存在的内容.*去年的项目/)
  await expect(marks.items.getByRole('button')).toHaveText(['完成'])
  await marks.confirm('已不存在的内容')
  await expect(marks.items).toHaveCount(0)
  await expect(page.getByRole('tabpanel', { name: '待核' })).toContainText('没有待核的内容')

  await top.openFile('bad.json', JSON.stringify({ ...file, draft: { ...file.draft, marks: [{ at: 1 }] } }))
  await expect(top.error).toContainText('第 1 条待核标记')
})

test('lines are marked together, say so at their numbers, and are found again', async ({ page }) => {
  const workspace = new Workspace(page)
  const lines = new LineGrid(page, '支出明细')
  const marks = new Marks(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('支出')
  await expect(page.getByRole('button', { name: '待核', exact: true })).toBeDisabled()
  await (await lines.cell(2, '金额')).click()
  await page.keyboard.press('Shift+ArrowDown')
  await marks.mark('与工资表核对')
  await expect(lines.rowHeader(2)).toHaveAttribute('title', '待核：与工资表核对')
  await expect(lines.rowHeader(3)).toHaveText('3，待核：与工资表核对')
  await expect(lines.rowHeader(4)).not.toHaveAttribute('title')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await marks.showList()
  await expect(marks.items).toHaveCount(2)
  await workspace.goTo('基本信息')
  await marks.goTo('支出第 3 行')
  await expect(page.getByRole('heading', { level: 1, name: '支出' })).toBeVisible()
  await page.keyboard.press('Shift+F2')
  await marks.note.getByRole('button', { name: '取消待核' }).click()
  await expect(marks.items).toHaveCount(1)
  await (await lines.cell(2, '金额')).click()
  await page.getByRole('button', { name: '删除行' }).click()
  await expect(marks.items).toHaveCount(0)
  await workspace.undo()
  await expect(marks.item('支出第 2 行')).toBeVisible()
  await workspace.undo()
  await expect(marks.items).toHaveCount(2)
})
