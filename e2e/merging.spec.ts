import { readFile } from 'node:fs/promises'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { IndicatorTable } from './pages/IndicatorTable.ts'
import { ProjectsPage } from './pages/ProjectsPage.ts'
import { Workspace } from './pages/Workspace.ts'

interface StoredProject {
  id: string
  code: string
  name: string
  fundUse: string
  indicators: { value: string }[]
}

interface StoredFile {
  draft: { fiscalYear: number; projects: StoredProject[] }
  tables?: unknown
}

/** The sample as a business office sends it back. */
async function fillIn(change: (file: StoredFile) => void): Promise<string> {
  const file = JSON.parse(await readFile('fixtures/v1/sample-organization-2025.json', 'utf8')) as StoredFile
  delete file.tables
  change(file)
  return JSON.stringify(file)
}

test('what a business office filled in is compared and taken over as one step', async ({ page }) => {
  const workspace = new Workspace(page)
  const projects = new ProjectsPage(page)
  const indicators = new IndicatorTable(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('项目与绩效')
  const merge = await projects.importFile(
    '科室.json',
    await fillIn(({ draft: { projects: theirs } }) => {
      const [insurance, party] = theirs
      if (insurance === undefined || party === undefined) throw new Error('The sample has projects')
      insurance.name = '车辆保险和年检费'
      insurance.fundUse = ''
      for (const indicator of insurance.indicators.slice(0, 1)) indicator.value = '3'
      party.fundUse = '另一种用途。'
      theirs.push({ ...party, id: 'new', code: '13030325P009999', name: '新增的项目', indicators: [] })
    }),
  )
  const insurance = merge.project('车辆保险和年检费')
  await expect(insurance).toContainText('3 处不同')
  await expect(merge.difference('车辆保险和年检费', '项目名称')).toBeChecked()
  // An empty field of theirs takes nothing away unasked.
  await expect(merge.difference('车辆保险和年检费', '资金用途')).not.toBeChecked()
  await merge.difference('车辆保险和年检费', '绩效指标').uncheck()
  await merge.box('基层党建工作经费').uncheck()
  expect(await listAccessibilityFaults(page)).toEqual([])
  await merge.takeOver()
  await expect(projects.items).toHaveCount(19)
  await expect(projects.field('项目名称')).toHaveValue('车辆保险和年检费')
  await expect(projects.field('资金用途')).not.toHaveValue('')
  await expect(indicators.rows.first()).not.toContainText('3')
  await page.getByRole('button', { name: '撤销' }).hover()
  await expect(page.getByRole('tooltip')).toContainText('导入科室填报表：2 个项目')
  await workspace.undo()
  await expect(projects.items).toHaveCount(18)
  await expect(projects.items.first()).toContainText('车辆保险费')
})

test('a file of another year is said to be one, and nothing of it is chosen', async ({ page }) => {
  const workspace = new Workspace(page)
  const projects = new ProjectsPage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('项目与绩效')
  const merge = await projects.importFile(
    '去年.json',
    await fillIn(({ draft }) => {
      draft.fiscalYear = 2024
      for (const project of draft.projects.slice(0, 1)) project.name = '另一个名称'
    }),
  )
  await expect(merge.dialog.getByRole('alert')).toContainText('填报表是 2024 年的，本表是 2025 年的')
  await expect(merge.box('另一个名称')).not.toBeChecked()
  await expect(merge.dialog.getByRole('button', { name: '采用', exact: true })).toBeDisabled()
})
