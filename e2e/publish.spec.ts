import { readFile } from 'node:fs/promises'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { LineGrid } from './pages/LineGrid.ts'
import { PreviewPage } from './pages/PreviewPage.ts'
import { StartPage } from './pages/StartPage.ts'
import { Workspace } from './pages/Workspace.ts'

test('the preview shows the PDF itself, follows an edit, and both copies go out @old', async ({ page }) => {
  test.slow()
  const workspace = new Workspace(page)
  const preview = new PreviewPage(page)
  const start = new StartPage(page)
  await preview.watchPrinting()
  await start.open()
  await start.openSample('教育和体育部门')
  await workspace.goTo('预览与导出')
  await preview.waitUntilUpdated()
  await expect(preview.sheet(1)).toContainText('部门预算信息公开')
  await expect(preview.bookmark('三、机关运行经费安排情况')).toHaveAttribute('aria-level', '2')

  await preview.enterEdition('2')
  await expect(preview.sheet(1)).toContainText(/第\s*2\s*稿/)
  const review = await preview.export('导出送审稿')
  expect(review.suggestedFilename()).toBe('教育和体育部门2026年部门预算_送审稿.pdf')
  await preview.choose('公开稿')
  await preview.waitUntilUpdated()
  await expect(preview.sheet(1)).not.toContainText('送审稿')
  const published = await preview.export('导出公开稿')
  expect(published.suggestedFilename()).toBe('教育和体育部门2026年部门预算_公开稿.pdf')
  expect((await readFile(await published.path())).subarray(0, 5).toString()).toBe('%PDF-')
  await preview.choose('送审稿')
  await preview.waitUntilUpdated()

  await preview.print()
  await expect.poll(() => preview.listPrinted()).toEqual(['%PDF-'])
  await page.keyboard.press('Control+p')
  await expect.poll(() => preview.listPrinted()).toEqual(['%PDF-', '%PDF-'])

  await preview.bookmark('部门预算收支总表').click()
  await expect(preview.bookmark('部门预算收支总表')).toHaveAttribute('aria-current', 'location')
  const number = await preview.pageNumber.inputValue()
  const sheet = preview.sheet(Number(number))
  await expect(sheet).toContainText('3527.25')
  expect(await listAccessibilityFaults(page)).toEqual([])

  await workspace.goTo('收入')
  await new LineGrid(page, '收入明细').enter(1, '金额', '4000.55')
  await workspace.goTo('预览与导出')
  await expect(sheet).toContainText('7312.11')
  await expect(preview.pageNumber).toHaveValue(number)
})

test.describe('an engine that does not load', () => {
  test.use({ expectedFaults: [/ERR_FAILED/] })

  test('is told of, and tried again when asked', async ({ page }) => {
    test.slow()
    const preview = new PreviewPage(page)
    const start = new StartPage(page)
    await start.open()
    await page.route(/\.wasm$/, (route) => route.abort())
    await start.openSample('组织部门')
    await new Workspace(page).goTo('预览与导出')
    const alert = page.getByRole('main').getByRole('alert')
    await expect(alert).toContainText('已填写的内容不受影响', { timeout: 60_000 })
    await page.unrouteAll()
    await alert.getByRole('button', { name: '重试' }).click()
    await preview.waitUntilUpdated()
    await preview.outline.getByRole('treeitem').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(preview.pageNumber).not.toHaveValue('1')
  })
})
