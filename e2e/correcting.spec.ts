import { expect, test } from './fixtures.ts'
import { PriorYearPage } from './pages/AnnexPages.ts'
import { IndicatorTable } from './pages/IndicatorTable.ts'
import { NarrativePage } from './pages/NarrativePage.ts'
import { ProjectsPage } from './pages/ProjectsPage.ts'
import { ReviewPage } from './pages/ReviewPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

interface Form {
  fundUse: string
  goals: string[]
  indicators: { id: string; unit: string; basis: string }[]
}

interface File {
  readonly draft: {
    readonly projects: (Form & { code: string; spendingPlan: { march: string } })[]
    readonly priorYear: { reasons: { basic: string } }
    readonly narrative: { revenue?: string; otherMatters?: string; duties?: string }
  }
}

/**
 * What published papers have wrong: a code twice, a form copied, a unit and a date left blank, a number of a secret paper, duties
 * and a reason left out, last year's number, an amount of nowhere.
 */
function addFaults(text: string): string {
  const file = JSON.parse(text) as File
  const { projects, priorYear, narrative } = file.draft
  const [first, second] = projects
  const [count] = first?.indicators ?? []
  const satisfaction = first?.indicators.at(-1)
  if (first === undefined || second === undefined || count === undefined || satisfaction === undefined)
    throw new Error('The sample has no such projects')
  second.code = first.code
  second.fundUse = first.fundUse
  second.goals = first.goals
  second.indicators = first.indicators.map((each, index) => ({ ...each, id: `copy-${String(index)}` }))
  satisfaction.unit = ''
  count.basis = '某组密传〔2024〕1号'
  first.spendingPlan.march = ''
  priorYear.reasons.basic = ''
  narrative.revenue = '2024 年，我部门收入预算总额为 {{totalRevenue}} 万元。'
  narrative.duties = ''
  narrative.otherMatters = '另安排活动经费 77.70 万元。'
  return JSON.stringify(file)
}

test('every error is mended from its finding, and the 公开稿 goes out', async ({ page }) => {
  const workspace = new Workspace(page)
  const review = new ReviewPage(page)
  const projects = new ProjectsPage(page)
  const narrative = new NarrativePage(page)
  const indicators = new IndicatorTable(page)
  const prior = new PriorYearPage(page)
  const bar = new TopBar(page)
  await workspace.openFixtureAs('sample-organization-2025.json', addFaults)
  await workspace.goTo('审核')
  await review.show('须改正')
  await expect(review.cards).toHaveCount(9)
  await expect(review.summary).toContainText('还有 9 处须改正')

  await review.follow(review.ofCheck('P01'))
  await expect(projects.field('项目编码')).toBeFocused()
  await page.keyboard.type('13030325P00495010004G')
  await page.keyboard.press('Enter')
  await expect(review.following).toContainText('已处理')
  await review.followNext()
  await expect(review.following).toContainText('P02')
  await expect(projects.field('资金用途')).toBeFocused()
  await projects
    .field('资金用途')
    .fill(
      '用于基层党组织规范化建设、党务干部轮训、宣传资料编印和发展党员等日常工作，按照任务清单分季度安排，由各支部据实申报。',
    )
  await projects.field('资金用途').blur()
  await expect(review.following).toContainText('已处理')
  await review.followNext()
  await expect(projects.field('3 月底')).toBeFocused()
  await page.keyboard.type('0')
  await page.keyboard.press('Enter')
  await review.goBack()
  await expect(review.cards).toHaveCount(6)

  const unit = review.ofCheck('P08')
  await expect(unit.getByRole('button', { name: '转到“车辆保险费”的指标“用车科室满意度”' })).toBeVisible()
  await review.follow(unit)
  await expect(indicators.activeCell).toBeInViewport()
  await page.keyboard.type('%')
  await page.keyboard.press('Enter')
  await review.goBack()
  await review.follow(review.ofCheck('N12'))
  await expect(indicators.activeCell).toBeInViewport()
  await page.keyboard.type('车辆编制台账')
  await page.keyboard.press('Enter')
  await review.goBack()
  await expect(review.cards).toHaveCount(4)

  await review.follow(review.ofCheck('N04'))
  await expect(narrative.text('部门职责')).toBeFocused()
  await page.keyboard.type('承担基层党组织建设和干部管理工作。')
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
