import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { EntryPage } from './pages/EntryPage.ts'

const EDUCATION = 'fixtures/v1/sample-education-2026.json'

test('revenue is made from the expenditure: previewed, confirmed, undone', async ({ page }) => {
  const entry = new EntryPage(page, '收入')
  await entry.openFile(EDUCATION)
  const before = await entry.countLines()
  await entry.goTo(1, '金额')
  await entry.type('1')
  await entry.press('Enter')
  await page.getByRole('button', { name: '删除行' }).click()

  await page.getByRole('button', { name: '按支出生成' }).click()
  const dialog = page.getByRole('dialog', { name: '按支出生成收入' })
  await expect(dialog.getByRole('status')).toContainText('新增 1 行，修改')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await expect(dialog.getByRole('checkbox', { name: /其他收入/ })).not.toBeChecked()
  await dialog.getByRole('button', { name: '取消' }).click()
  await expect.poll(() => entry.countLines()).toBe(before - 1)

  await page.getByRole('button', { name: '按支出生成' }).click()
  await expect(dialog.getByRole('button', { name: /^生成 \d+ 行$/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('status').getByText(/^已生成 \d+ 行，可撤销/)).toBeVisible()
  await expect.poll(() => entry.countLines()).toBe(before)
  await expect(await entry.findCell(1, '金额')).toHaveText('215.684')

  await entry.undo()
  await expect(page.getByRole('status').getByText('已撤销：按支出生成收入')).toBeVisible()
  await expect(await entry.findCell(1, '金额')).toHaveText('1.00')
  await expect.poll(() => entry.countLines()).toBe(before - 1)
})
