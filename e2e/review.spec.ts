import { readFile } from 'node:fs/promises'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { ProjectsPage } from './pages/ProjectsPage.ts'
import { ReviewPage } from './pages/ReviewPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

const PROJECT = '党内关爱专项资金'

test('a finding leads to its field and back to its place in the list, where it is gone once it is mended', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const review = new ReviewPage(page)
  const projects = new ProjectsPage(page)
  await workspace.openFixture('faulty-organization-2025.json')
  await workspace.goTo('审核')
  await expect(review.summary).toContainText(/还有 \d+ 处须改正/)
  expect(await listAccessibilityFaults(page)).toEqual([])
  const plans = review.ofCheck('P05')
  const count = await plans.count()
  const card = plans.filter({ hasText: PROJECT })
  await review.follow(card)
  await expect(projects.field('3 月底')).toBeFocused()
  await expect(review.following).toContainText('正在处理')
  await review.goBack()
  await expect(card).toBeFocused()

  await review.follow(card)
  await page.keyboard.type('0')
  await page.keyboard.press('Enter')
  await expect(review.following).toContainText('已处理')
  await review.goBack()
  await expect(plans).toHaveCount(count - 1)
  await expect(card).toHaveCount(0)

  await review.search('没有这样的问题')
  await expect(review.main).toContainText('没有符合筛选条件的问题')
  await review.search('p05 3 月底')
  await expect(review.section('项目与绩效').getByRole('listitem').first()).toContainText('3 月底')
})

test('a written reason lets the 公开稿 go out, stands in the record and the file, and falls when its fault is mended', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const review = new ReviewPage(page)
  const projects = new ProjectsPage(page)
  const bar = new TopBar(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('项目与绩效')
  await projects.field('3 月底').fill('')
  await projects.field('3 月底').press('Enter')
  await workspace.goTo('审核')
  const card = review.ofCheck('P05')
  await expect(card).toHaveCount(1)
  await bar.exportButton.click()
  await expect(page.getByRole('menuitem', { name: '导出公开稿' })).toBeDisabled()
  await page.keyboard.press('Escape')

  await card.getByRole('button', { name: '强制通过' }).click()
  await review.main.getByRole('button', { name: '保存' }).click()
  await expect(review.main.getByText('请写明理由，不少于 4 个字。')).toBeVisible()
  expect(await listAccessibilityFaults(page)).toEqual([])
  // What is written and not saved yet is there again, whatever came between.
  await review.main.getByLabel('强制通过理由').fill('一季度确无支出')
  await page.keyboard.press('Escape')
  await expect(review.main.getByLabel('强制通过理由')).toBeHidden()
  await review.follow(card)
  await review.goBack()
  await expect(review.main.getByLabel('强制通过理由')).toHaveValue('一季度确无支出')
  await page.reload()
  await expect(review.main.getByLabel('强制通过理由')).toHaveValue('一季度确无支出')
  await review.main.getByRole('button', { name: '取消' }).click()
  await review.answer(card, '强制通过', '一季度确无支出，已与科室核对', '张三')
  await expect(card).toHaveCount(0)
  await expect(review.summary).toContainText('强制通过 1')
  await expect(review.summary).toContainText('可以导出公开稿')
  expect((await bar.export('导出公开稿')).suggestedFilename()).toContain('公开稿')
  const { findings } = JSON.parse(await bar.exportJsonText()) as { findings: readonly { check: string }[] }
  expect(findings.find(({ check }) => check === 'P05')).toMatchObject({
    waiver: { reason: '一季度确无支出，已与科室核对', by: '张三' },
  })
  const record = await review.exportRecord()
  expect(record.suggestedFilename()).toMatch(/审核记录\.pdf$/)
  expect((await readFile(await record.path())).subarray(0, 5).toString()).toBe('%PDF-')

  await review.show('已处理')
  await review.follow(card)
  await projects.field('3 月底').fill('0')
  await projects.field('3 月底').press('Enter')
  await review.goBack()
  await review.show('已失效')
  await expect(review.main.getByRole('list', { name: '失效的说明' })).toContainText('一季度确无支出')
  await review.main.getByRole('button', { name: '删除' }).click()
  await expect(review.main).toContainText('没有失效的说明')
  await workspace.undo()
  await expect(review.main.getByRole('list', { name: '失效的说明' })).toContainText('张三')
})
