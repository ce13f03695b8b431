import { expect, test } from './fixtures.ts'
import { PriorYearPage } from './pages/AnnexPages.ts'
import { NarrativePage } from './pages/NarrativePage.ts'
import { ProjectsPage } from './pages/ProjectsPage.ts'
import { ReviewPage } from './pages/ReviewPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

interface File {
  readonly draft: {
    readonly projects: { code: string; spendingPlan: { march: string } }[]
    readonly priorYear: { reasons: { basic: string } }
    readonly narrative: { revenue?: string; otherMatters?: string }
  }
}

/** What published papers have wrong: a code twice, a date left blank, a reason left out, last year's number, an amount of nowhere. */
function addFaults(text: string): string {
  const file = JSON.parse(text) as File
  const { projects, priorYear, narrative } = file.draft
  const [first, second] = projects
  if (first === undefined || second === undefined) throw new Error('The sample has no projects')
  second.code = first.code
  first.spendingPlan.march = ''
  priorYear.reasons.basic = ''
  narrative.revenue = '2024 年，我部门收入预算总额为 {{totalRevenue}} 万元。'
  narrative.otherMatters = '另安排活动经费 77.70 万元。'
  return JSON.stringify(file)
}

test('every error is mended from its finding, and the 公开稿 goes out', async ({ page }) => {
  const workspace = new Workspace(page)
  const review = new ReviewPage(page)
  const projects = new ProjectsPage(page)
  const narrative = new NarrativePage(page)
  const prior = new PriorYearPage(page)
  const bar = new TopBar(page)
  await workspace.openFixtureAs('sample-organization-2025.json', addFaults)
  await workspace.goTo('审核')
  await review.show('须改正')
  await expect(review.cards).toHaveCount(5)
  await expect(review.summary).toContainText('还有 5 处须改正')

  await review.follow(review.ofCheck('P01'))
  await expect(projects.field('项目编码')).toBeFocused()
  await page.keyboard.type('13030325P00495010004G')
  await page.keyboard.press('Enter')
  await expect(review.following).toContainText('已处理')
  await review.followNext()
  await expect(projects.field('3 月底')).toBeFocused()
  await page.keyboard.type('0')
  await page.keyboard.press('Enter')
  await review.goBack()
  await expect(review.cards).toHaveCount(3)

  await review.follow(review.ofCheck('Y04'))
  await expect(prior.reason('基本支出')).toBeFocused()
  await page.keyboard.type('在职人员退休，人员经费相应减少')
  await page.keyboard.press('Enter')
  await review.goBack()
  await expect(review.cards).toHaveCount(2)

  await review.repair(review.ofCheck('N02'), '改为“2025年”')
  await expect(review.cards).toHaveCount(1)
  await workspace.undo()
  await expect(review.cards).toHaveCount(2)
  await review.repair(review.ofCheck('N02'), '改为“2025年”')

  const amount = review.ofCheck('N01')
  await expect(amount).toContainText('77.70 万元')
  await review.follow(amount)
  // The words in question are selected: typing replaces them.
  await expect.poll(() => narrative.readSelected()).toBe('77.70')
  await page.keyboard.type('0.27')
  await review.goBack()
  await expect(review.summary).toContainText('可以导出公开稿')
  expect((await bar.export('导出公开稿')).suggestedFilename()).toContain('公开稿')
})
