import { expect, test } from './fixtures.ts'
import { EntryPage } from './pages/EntryPage.ts'

const ORGANIZATION = 'fixtures/v1/sample-organization-2025.json'

test('Enter and Tab go round in a selection, and after a run of Tab keys Enter goes back', async ({
  page,
}) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(2, '经济科目')
  await entry.press('Tab', 'Tab', 'Tab', 'Tab')
  await expect(entry.field).toHaveAccessibleName('第 2 行 金额（万元） 109.66')
  await entry.press('Enter')
  await expect(entry.field).toHaveAccessibleName('第 3 行 经济科目 30103 奖金')
  await entry.goTo(6, '金额')
  await entry.press('Shift+ArrowDown')
  await entry.type('1')
  await entry.press('Enter')
  await entry.type('2')
  await entry.press('Enter')
  await expect(entry.field).toHaveAccessibleName('第 6 行 金额（万元） 1')
  await expect(entry.strip).toContainText('已选 2 格 · 计数 2 · 合计 3 · 平均 1.5')
})

test('Ctrl and arrows jump to the edges of filled blocks', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(1, '金额')
  await entry.press('Control+ArrowDown')
  await expect(entry.field).toHaveAccessibleName('第 43 行 金额（万元） 10.95')
  await entry.press('ArrowLeft', 'Control+ArrowUp')
  await expect(entry.field).toHaveAccessibleName(/^第 25 行 项目 /)
  await entry.press('Control+ArrowUp')
  await expect(entry.field).toHaveAccessibleName('第 1 行 项目 空')
  await entry.press('ArrowRight', 'Shift+Control+ArrowDown')
  await expect(entry.strip).toContainText('已选 43 格 · 计数 43 · 合计 982.554')
})

test('whole rows and columns are selected by keys, and everything', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(2, '金额')
  await entry.press('Shift+ArrowDown', 'Shift+Space')
  await expect(entry.strip).toContainText('已选 14 格 · 计数 2 · 合计 134.91')
  await entry.goTo(2, '金额')
  await entry.press('Control+Space')
  await expect(entry.strip).toContainText('已选 43 格')
  await entry.press('Control+a')
  await expect(entry.strip).toContainText('已选 301 格')
})

test('the first row fills down, a single cell takes the one above, each as one step', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(12, '金额')
  await entry.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d')
  await expect(await entry.findCell(14, '金额')).toHaveText('9.70')
  expect(await entry.readUndoName()).toBe('向下填充 2 行')
  await entry.undo()
  await expect(await entry.findCell(14, '金额')).toHaveText('0.30')
  await entry.goTo(26, '项目')
  await entry.press('Control+d')
  expect(await (await entry.findCell(26, '项目')).innerText()).toBe(
    await (await entry.findCell(25, '项目')).innerText(),
  )
  await entry.goTo(12, '项目')
  await entry.press('Control+d')
  await expect(await entry.findCell(12, '项目')).toHaveText('')
})

test('the fill handle fills the rows it is dragged over', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(1, '金额')
  await entry.dragFillHandle(3)
  await expect(await entry.findCell(4, '金额')).toHaveText('153.69')
  await expect(await entry.findCell(5, '金额')).toHaveText('2.33')
  await expect(entry.strip).toContainText('已选 4 格 · 计数 4 · 合计 614.76')
})

test('Ctrl and Enter enter one text into the whole selection', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(1, '资金来源')
  await entry.press('Shift+ArrowDown', 'Shift+ArrowDown')
  await entry.type('qtsr')
  await entry.press('Control+Enter')
  await expect(await entry.findCell(3, '资金来源')).toHaveText('其他收入')
  await expect(await entry.findCell(4, '资金来源')).toHaveText('一般公共预算')
  expect(await entry.readUndoName()).toBe('填充 3 个单元格')
})

test('cutting copies and clears what may be empty, as one step', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(6, '资金来源')
  await entry.press('Shift+End', 'Shift+ArrowDown', 'Control+x')
  await expect(await entry.findCell(6, '金额')).toHaveText('')
  await expect(await entry.findCell(6, '资金来源')).toHaveText('一般公共预算')
  expect(await entry.readUndoName()).toBe('剪切 8 个单元格')
  await entry.goTo(6, '金额')
  await entry.press('Control+z')
  await expect(await entry.findCell(6, '金额')).toHaveText('17.81')
})

test('what is copied keeps numbers numbers and codes texts', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  await entry.goTo(7, '经济科目')
  await entry.press('Shift+End')
  const { text, html } = await entry.copy()
  expect(text).toBe('30108 机关事业单位基本养老保险缴费\t一般公共预算拨款\t否\t\t50.2125')
  expect(html).toContain(`<td style='mso-number-format:"General"'>50.2125</td>`)
  expect(html).toContain(`<td style='mso-number-format:"\\@"'>30108 机关事业单位基本养老保险缴费</td>`)
})

test('an input method starts with the first key in every kind of cell', async ({ page }) => {
  const entry = new EntryPage(page, '支出')
  await entry.openFile(ORGANIZATION)
  const browser = await page.context().newCDPSession(page)
  const compose = async (syllables: string, word: string) => {
    const [first = ''] = syllables
    await browser.send('Input.imeSetComposition', { text: first, selectionStart: 1, selectionEnd: 1 })
    const length = syllables.length
    await browser.send('Input.imeSetComposition', {
      text: syllables,
      selectionStart: length,
      selectionEnd: length,
    })
    await expect(entry.field).toHaveValue(syllables)
    await browser.send('Input.insertText', { text: word })
    await expect(entry.field).toHaveValue(word)
    await entry.press('Enter')
  }
  const cells = [
    ['支出类别', "gong'yong", '公用经费', '公用经费'],
    ['功能科目', "zhu'fang", '住房公积金', '2210201 住房公积金'],
    ['经济科目', "jiang'jin", '奖金', '30103 奖金'],
    ['资金来源', "qi'ta", '其他收入', '其他收入'],
    ['上年结转', 'shi', '是', '✓ 是'],
    ['金额', 'yi', '１２。５', '12.50'],
  ] as const
  for (const [column, syllables, word, shown] of cells) {
    await entry.goTo(2, column)
    await compose(syllables, word)
    const text = await (await entry.findCell(2, column)).innerText()
    expect(text.replaceAll(/\s+/g, ' ').trim()).toBe(shown)
  }
  await entry.goTo(25, '项目')
  await compose("dang'nei", '党内')
  await expect(await entry.findCell(25, '项目')).toContainText('党内')
})
