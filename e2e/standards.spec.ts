import { readFile } from 'node:fs/promises'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { NarrativePage } from './pages/NarrativePage.ts'
import { ReviewPage } from './pages/ReviewPage.ts'
import { StandardsDialog } from './pages/StandardsDialog.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

test('a limit that is raised takes its finding away, after a reload too, and gives it back with the default', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const review = new ReviewPage(page)
  const standards = new StandardsDialog(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('审核')
  const found = review.ofCheck('L15')
  await expect(found).toHaveCount(1)

  await standards.open()
  expect(await listAccessibilityFaults(page)).toEqual([])
  await standards.field('其他支出占项目支出的比例（%）').fill('40')
  await standards.save()
  await expect(found).toHaveCount(0)

  await new TopBar(page).waitUntilSaved()
  await page.reload()
  await expect(review.summary).toContainText('可以导出公开稿')
  await expect(found).toHaveCount(0)

  await standards.open()
  await standards.press('恢复默认')
  await standards.save()
  await expect(found).toHaveCount(1)
})

test('a word put on a list is found wherever it stands, until it is taken off again', async ({ page }) => {
  const workspace = new Workspace(page)
  const review = new ReviewPage(page)
  const standards = new StandardsDialog(page)
  await workspace.openFixtureWith('sample-organization-2025.json', '2025年4月30日前', '考核结束后及时反馈')
  await workspace.goTo('审核')
  await expect(review.summary).toContainText('可以导出公开稿')
  const found = review.ofCheck('P11')
  await expect(found).toHaveCount(0)

  await standards.open()
  await standards.addWord('不可衡量的说法', '及时反馈')
  await standards.save()
  await expect(found).toContainText('“考核结束后及时反馈”中的“及时反馈”无法考核')

  await standards.open()
  await standards.press('恢复默认')
  await standards.save()
  await expect(found).toHaveCount(0)
})

test('what cannot be read changes nothing: a number out of range, a wrong file, a wrong click', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const standards = new StandardsDialog(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('审核')
  await standards.open()
  const similar = standards.field('绩效目标雷同的文字比例（%）')
  await similar.fill('20')
  await standards.press('保存')
  await expect(similar).toBeFocused()
  await expect(similar).toHaveAccessibleDescription('请填 50 到 100 之间的百分数，最多两位小数')

  await standards.importFile('草稿.json', '{"format": "department-budget", "version": 1}')
  await expect(standards.dialog).toContainText('没有导入“草稿.json”：这不是审核标准文件。')
  await expect(similar).toHaveValue('20')

  await page.keyboard.press('Escape')
  await expect(standards.question).toContainText('修改还没有保存')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await standards.press('继续修改')
  await expect(similar).toHaveValue('20')
  await standards.press('取消')
  await standards.press('放弃修改')
  await expect(standards.dialog).toHaveCount(0)
  await standards.open()
  await expect(similar).toHaveValue('90')
})

test('the standards of one machine are those of another once exported and imported', async ({ page }) => {
  const workspace = new Workspace(page)
  const standards = new StandardsDialog(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('审核')
  await standards.open()
  await standards.addWord('涉密词语', '密件')
  await standards.field('工程全部预留的限额（万元）').fill('300')
  const file = await readFile(await (await standards.exportFile()).path(), 'utf8')
  await standards.press('恢复默认')
  await expect(standards.field('工程全部预留的限额（万元）')).toHaveValue('400')

  await standards.importFile('审核标准.json', file)
  await expect(standards.field('工程全部预留的限额（万元）')).toHaveValue('300')
  await expect(standards.field('涉密词语')).toHaveValue(/^密件\n/)
  await standards.save()
  await standards.open()
  await expect(standards.field('涉密词语')).toHaveValue(/^密件\n/)
})

test('@old what a finding quotes is selected where it stands in its chapter', async ({ page }) => {
  const workspace = new Workspace(page)
  const narrative = new NarrativePage(page)
  const review = new ReviewPage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('情况说明')
  await narrative.show('总体情况')
  await narrative.append('支出说明', '项目支出')
  await narrative.insertField('419.14')
  await page.keyboard.type(' 万元，比上年减少 9 万元，主要是任务变化。')
  await workspace.goTo('审核')
  await review.follow(
    review.section('情况说明').getByRole('listitem').filter({ hasText: '增减 9 万元' }).first(),
  )
  await expect(narrative.text('支出说明')).toBeFocused()
  await expect.poll(() => narrative.readSelected()).toBe('比上年减少 9 万元')
})
