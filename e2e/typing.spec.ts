import { expect, test } from './fixtures.ts'
import { EntryPage } from './pages/EntryPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

const ORGANIZATION = 'fixtures/v1/sample-organization-2025.json'

test('what stands in a cell is accepted when the screen goes away under it', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await new Workspace(page).goTo('预算表')
  await entry.show()
  await entry.goTo(1, '金额')
  await entry.type('88.8')
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: '预算表' }).waitFor()
  await entry.show()
  await expect(await entry.findCell(1, '金额')).toHaveText('88.80')
})

test('Ctrl+S accepts what is being typed and leaves the cell where it is', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  const top = new TopBar(page)
  await entry.openFile(ORGANIZATION)
  await entry.goTo(1, '金额')
  await entry.type('66.6')
  await entry.press('Control+s')
  await expect(await entry.findCell(1, '金额')).toHaveText('66.60')
  await top.waitUntilSaved()
  await page.reload()
  await entry.show()
  await expect(await entry.findCell(1, '金额')).toHaveText('66.60')
})

test('an amount refused in 元 stays refused when the page shows 万元', async ({ page }) => {
  const workspace = new Workspace(page)
  const top = new TopBar(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('项目与绩效')
  await top.showIn('元')
  const march = page.getByRole('textbox', { name: '3 月底' })
  await march.fill('12.345')
  await top.showIn('万元')
  await expect(march).toHaveAttribute('aria-invalid', 'true')
  await expect(march).toHaveValue('12.345')
})
