import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { EntryPage } from './pages/EntryPage.ts'

const ORGANIZATION = 'fixtures/v1/sample-organization-2025.json'

test('five lines are typed with the keyboard only @old', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.startNewDraft()
  await page.getByRole('button', { name: '添加行' }).focus()
  await entry.press('Enter')
  await expect(entry.field).toHaveAccessibleName('第 1 行 支出类别 人员经费')
  await entry.press('Tab')
  await entry.type('2013201')
  await entry.press('Tab')
  await entry.type('jbgz')
  await entry.press('Tab', 'Tab', 'Tab', 'Tab')
  await entry.type('153.69')
  await entry.press('Enter')
  for (const [economic, amount] of [
    ['津贴补贴', '109.66'],
    ['30103', '25.25'],
    ['30107', '58.47'],
  ] as const) {
    await entry.press('Home', 'ArrowRight', 'ArrowRight')
    await entry.type(economic)
    await entry.press('Tab', 'End')
    await entry.type(amount)
    await entry.press('Enter')
  }
  await entry.press('Home')
  await entry.type('gy')
  await entry.press('Tab', 'Tab')
  await entry.type('30201')
  await entry.press('Tab', 'End')
  await entry.type('９.７０')
  await entry.press('Enter')
  await expect.poll(() => entry.countLines()).toBe(5)
  await expect
    .poll(() => entry.readLine(1))
    .toEqual(['人员经费', '2013201 行政运行', '30101 基本工资', '一般公共预算', '否', '', '153.69'])
  await expect.poll(() => entry.readLine(2)).toContain('30102 津贴补贴')
  await expect
    .poll(() => entry.readLine(5))
    .toEqual(['公用经费', '2013201 行政运行', '30201 办公费', '一般公共预算', '否', '', '9.70'])
})

test('a wrong amount stays to be corrected and is never taken', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(6, '金额')
  await entry.type('17.8x')
  await expect(entry.note).toContainText('不是数字')
  await entry.press('Enter')
  await expect(entry.field).toHaveValue('17.8x')
  await entry.goTo(2, '金额')
  await expect(entry.field).toHaveAccessibleName('第 6 行 金额（万元） 17.81')
  await expect(entry.field).toHaveValue('17.8x')
  await entry.press('Backspace')
  await entry.type('12345678')
  await expect(entry.note).toContainText('最多六位小数')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await entry.press('Escape')
  await expect(await entry.findCell(6, '金额')).toHaveText('17.81')
  await entry.type('17.9')
  await entry.press('Enter')
  await expect(await entry.findCell(6, '金额')).toHaveText('17.90')
  await entry.undo()
  await expect(await entry.findCell(6, '金额')).toHaveText('17.81')
  await expect(page.getByRole('button', { name: '撤销' })).toBeDisabled()
})

test('a wrong text is named when its screen is left', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(6, '金额')
  await entry.type('17.8x')
  await new EntryPage(page, '收入').show()
  await expect(page.getByText('刚才输入的“17.8x”没有录入')).toBeVisible()
})

test('leaving a cell as it was makes no step', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(6, '金额')
  await entry.press('F2', 'Enter', 'F2', 'ArrowLeft', 'Tab')
  await entry.goTo(7, '金额')
  await entry.type('50.212500')
  await entry.press('Enter')
  await entry.goTo(7, '功能科目')
  await entry.press('Alt+ArrowDown', 'Escape', 'F2', 'Enter')
  await expect(page.getByRole('button', { name: '撤销' })).toBeDisabled()
})

test('an input method starts with the first key', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(1, '经济科目')
  const browser = await page.context().newCDPSession(page)
  await browser.send('Input.imeSetComposition', { text: 'j', selectionStart: 1, selectionEnd: 1 })
  await browser.send('Input.imeSetComposition', { text: "jiang'jin", selectionStart: 9, selectionEnd: 9 })
  await expect(entry.field).toHaveValue("jiang'jin")
  await expect(entry.options).toBeHidden()
  await browser.send('Input.insertText', { text: '奖金' })
  await expect(entry.field).toHaveValue('奖金')
  await expect(entry.options.getByRole('option', { selected: true })).toContainText('30103奖金')
  await entry.press('Enter')
  await expect(await entry.findCell(1, '经济科目')).toHaveText('30103 奖金')
})

test('a subject is found by the initials of its pinyin', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(1, '功能科目')
  await entry.type('zfgjj')
  await expect(entry.options.getByRole('option').first()).toContainText('2210201住房公积金')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await entry.press('Enter')
  await expect(await entry.findCell(1, '功能科目')).toHaveText('2210201 住房公积金')
  await expect(entry.field).toHaveAccessibleName('第 2 行 功能科目 2013201 行政运行')
})

test('an unknown code is taken as typed, a text that is no subject is not', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(1, '功能科目')
  await entry.type('2999999')
  await entry.press('Enter')
  await expect(await entry.findCell(1, '功能科目')).toHaveText('2999999 目录中没有')
  await entry.type('没有这样的科目')
  await entry.press('Enter')
  await expect(entry.note).toContainText('没有找到科目')
})

test('keys move, select and copy; the sum of the selection stands below', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(6, '金额')
  await entry.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown')
  await expect(page.getByRole('contentinfo', { name: '收支' })).toContainText(
    '已选 5 格 · 计数 5 · 合计 125.816 · 平均 25.1632',
  )
  const copied = await page.evaluate(() => {
    const data = new DataTransfer()
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    )
    return data.getData('text/plain')
  })
  expect(copied).toBe('17.81\r\n50.2125\r\n1.5835\r\n23.16\r\n33.05')
  await entry.press('Control+End')
  await expect(entry.field).toHaveAccessibleName(/^新增行/)
  await entry.press('Control+Home')
  await expect(entry.field).toHaveAccessibleName('第 1 行 支出类别 人员经费')
  await entry.press('PageDown', 'End', 'Delete')
  await entry.press('Control+z')
  await expect(page.getByRole('button', { name: '撤销' })).toBeDisabled()
})

test('a carried-over line is ticked by Space and by a typed word', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(1, '上年结转')
  await expect(entry.field).toHaveAccessibleName('第 1 行 上年结转 是')
  await entry.press('Space')
  await expect(entry.field).toHaveAccessibleName('第 1 行 上年结转 否')
  await entry.type('是')
  await entry.press('Enter')
  await expect(entry.field).toHaveAccessibleName('第 2 行 上年结转 否')
  await entry.press('ArrowUp')
  await expect(entry.field).toHaveAccessibleName('第 1 行 上年结转 是')
})

test('only a project line has a project', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(1, '项目')
  await entry.press('c')
  await expect(entry.note).toContainText('先把支出类别改为')
  await entry.goTo(1, '支出类别')
  await entry.type('项目')
  await entry.press('Enter')
  await entry.goTo(1, '项目')
  await entry.type('车辆')
  await entry.press('Enter')
  expect((await entry.readLine(1))[5]).toContain('车辆')
  await entry.goTo(1, '支出类别')
  await entry.type('gyjf')
  await entry.press('Enter')
  expect((await entry.readLine(1))[5]).toBe('')
})

test('a filter narrows the list and leaves the draft alone', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  const all = await entry.countLines()
  await page.getByRole('radio', { name: /^公用/ }).click()
  await expect.poll(() => entry.countLines()).toBeLessThan(all)
  expect((await entry.readLine(1))[0]).toBe('公用经费')
  await page.getByRole('radio', { name: /^全部/ }).click()
  await expect.poll(() => entry.countLines()).toBe(all)
})

test('the keyboard leaves the grid', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(3, '金额')
  await entry.press('Escape', 'Tab')
  await expect(entry.field).not.toBeFocused()
})

test('rows are added, duplicated and removed', async ({ page }) => {
  const entry = new EntryPage(page, '收入')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(2, '金额')
  await page.getByRole('button', { name: '复制行' }).click()
  await expect.poll(() => entry.countLines()).toBe(11)
  await expect.poll(() => entry.readLine(3)).toEqual(await entry.readLine(2))
  await page.getByRole('button', { name: '删除行' }).click()
  await expect.poll(() => entry.countLines()).toBe(10)
  await page.getByRole('button', { name: '添加行' }).click()
  await expect(entry.field).toHaveAccessibleName(/^第 11 行 功能科目/)
  expect(await listAccessibilityFaults(page)).toEqual([])
})
