import { expect, test } from './fixtures.ts'
import { EntryPage } from './pages/EntryPage.ts'
import { TablesPage } from './pages/TablesPage.ts'
import { Workspace } from './pages/Workspace.ts'

const PERSONNEL = ['30101', '30102', '30103', '30107', '30108', '30110', '30112', '30113', '30301', '30302']
const PUBLIC_FUNDS = [
  '30201',
  '30205',
  '30206',
  '30207',
  '30211',
  '30213',
  '30216',
  '30217',
  '30228',
  '30299',
]
const FUNCTIONS = ['2010101', '2013201', '2050101', '2080501', '2101101', '2120101', '2130101', '2140101']

test('a budget of sixty lines is typed with the keyboard only', async ({ page }) => {
  const spending = new EntryPage(page, '支出')
  await spending.startNewDraft()
  // Past the head of the page to the first of the work.
  await page.getByRole('button', { name: '添加行' }).focus()
  await spending.press('Enter')
  await expect(spending.field).toHaveAccessibleName('第 1 行 支出类别 人员经费')
  let cents = 0
  const typeLine = async (economicCode: string, amount: string) => {
    await spending.type(economicCode)
    await spending.press('Tab', 'Tab', 'Tab', 'Tab')
    await spending.type(amount)
    cents += Math.round(Number(amount) * 100)
  }
  // Every block of ten: kind and function once, then only subject and amount; Enter goes back to the subject.
  for (const [index, functionCode] of FUNCTIONS.slice(0, 4).entries()) {
    const isPersonnel = index % 2 === 0
    await spending.press('Home')
    await spending.type(isPersonnel ? 'ryjf' : 'gyjf')
    await spending.press('ArrowRight')
    await spending.type(functionCode)
    await spending.press('ArrowRight')
    for (const [place, code] of (isPersonnel ? PERSONNEL : PUBLIC_FUNDS).entries()) {
      await typeLine(code, `${String(index * 10 + place + 1)}.25`)
      await spending.press('Enter')
    }
  }
  await expect.poll(() => spending.countLines()).toBe(40)
  await spending.press('Control+Home')
  await expect(spending.field).toHaveAccessibleName('第 1 行 支出类别 人员经费')

  const revenue = new EntryPage(page, '收入')
  await page.getByRole('navigation', { name: '任务' }).getByRole('link', { name: '收入' }).focus()
  await revenue.press('Enter')
  // Both screens have the button.
  await revenue.grid.waitFor()
  await page.getByRole('button', { name: '添加行' }).focus()
  await revenue.press('Enter')
  await expect(revenue.field).toHaveAccessibleName('第 1 行 功能科目 空')
  let received = 0
  for (let line = 0; line < 20; line += 1) {
    await revenue.type(FUNCTIONS[line % 4] ?? '')
    await revenue.press('Tab')
    if (line < 4) await revenue.type('ybgg')
    else await revenue.type('qtsr')
    await revenue.press('Tab', 'Tab')
    // The last line brings what is missing.
    const amount = line < 19 ? 40 : (cents - received * 100) / 100
    await revenue.type(String(amount))
    received += amount
    await revenue.press('Enter')
  }
  await expect.poll(() => revenue.countLines()).toBe(20)
  await expect.poll(() => revenue.readLine(1)).toEqual(['2010101 行政运行', '一般公共预算', '否', '40.00'])
  await expect.poll(() => revenue.readLine(5)).toContain('其他收入')

  const total = (cents / 100).toFixed(2)
  await expect(revenue.strip).toContainText(total)
  await expect(revenue.strip).toContainText('收支平衡')
  await new Workspace(page).goTo('预算表')
  const tables = new TablesPage(page)
  await tables.show('2 收入总表')
  await expect(tables.row('合计').first()).toContainText(total)
  await tables.show('3 支出总表')
  await expect(tables.row('合计').first()).toContainText(total)
})
