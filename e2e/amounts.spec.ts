import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { EntryPage } from './pages/EntryPage.ts'
import { Workspace } from './pages/Workspace.ts'

const ORGANIZATION = 'fixtures/v1/sample-organization-2025.json'

test('formulas are calculated exactly, and what does not end is rounded and said so', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(2, '金额')
  await entry.type('＝１２×（3+0.5）')
  await entry.press('Enter')
  await expect(await entry.findCell(2, '金额')).toHaveText('42.00')
  await expect(await entry.findCell(2, '金额')).toHaveAttribute('title', /42 万元 = 420000 元/)
  await entry.goTo(2, '金额')
  await entry.type('=10/3')
  await entry.press('Enter')
  await expect(await entry.findCell(2, '金额')).toHaveText('3.333333')
  await expect(page.getByText('“=10/3”除不尽，已四舍五入到分：3.333333 万元')).toBeVisible()
  await entry.goTo(3, '金额')
  await entry.type('=1+a')
  await expect(entry.note).toContainText('算式第 4 个字符“a”看不懂')
})

test('元 typed as 万元 is asked about at the cell, and put right with one key and one step @old', async ({
  page,
}) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  const cell = await entry.findCell(2, '金额')
  const before = await cell.innerText()
  await entry.goTo(2, '金额')
  await entry.type('125000')
  await entry.press('Enter')
  const offer = page.getByRole('button', { name: '按元理解：12.50 万元' })
  await expect(offer).toBeVisible()
  expect(await listAccessibilityFaults(page)).toEqual([])
  await entry.press('Alt+Enter')
  await expect(cell).toHaveText('12.50')
  await expect(offer).toBeHidden()
  await entry.undo()
  await expect(cell).toHaveText('125000.00')
  await entry.undo()
  await expect(cell).toHaveText(before)
  await entry.goTo(2, '金额')
  await entry.type('125000元')
  await entry.press('Enter')
  await expect(cell).toHaveText('12.50')
  await expect(offer).toBeHidden()
})

test('the same is said below a field of a form', async ({ page }) => {
  const workspace = new Workspace(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('项目与绩效')
  const field = page.getByRole('textbox', { name: '3 月底' }).first()
  await field.fill('5000000')
  await field.press('Enter')
  await page.getByRole('button', { name: '按元理解：500.00 万元' }).click()
  await expect(field).toHaveValue('500')
})

test('the unit is in sight wherever amounts are entered', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const workspace = new Workspace(page)
  await workspace.openFixture('sample-organization-2025.json')
  for (const step of ['收入', '支出', '项目与绩效'] as const) {
    await workspace.goTo(step)
    await expect(page.getByRole('radiogroup', { name: '金额单位' })).toBeInViewport()
  }
})

test('元 stand in thousands, and are edited as they are typed', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(2, '金额')
  await entry.type('125.3')
  await entry.press('Enter')
  await page
    .getByRole('radiogroup', { name: '金额单位' })
    .getByRole('radio', { name: '元', exact: true })
    .click()
  const cell = await entry.findCell(2, '金额')
  await expect(cell).toHaveText('1,253,000.00')
  await entry.goTo(2, '金额')
  await entry.press('F2')
  await expect(entry.field).toHaveValue('1253000')
})
