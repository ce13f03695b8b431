import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { LineGrid } from './pages/LineGrid.ts'
import { NarrativePage } from './pages/NarrativePage.ts'
import { FigureSourcePanel } from './pages/TablesPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

const WORD_HTML = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style>p.MsoNormal {margin:0cm; font-size:10.5pt;}</style></head><body lang=ZH-CN><!--StartFragment-->
<p class=MsoNormal style='text-indent:32.0pt'><b><span style='font-size:16.0pt;font-family:仿宋'>第一段，本年支出
<span lang=EN-US>982.55</span> 万元，</span></b><span>其中项目支出<span lang=EN-US> 419.14 </span>万元。<o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US>&nbsp;</span></p>
<p class=MsoNormal>　　第二段，另有 <i>7.77</i> 万元。</p><!--EndFragment--></body></html>`

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a rewritten chapter keeps its figures, which follow the ledger; 恢复默认 brings the template back', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const narrative = new NarrativePage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('情况说明')
  await narrative.show('总体情况')
  const text = narrative.text('支出说明')
  await expect(text).toContainText('我部门支出预算合计 982.55 万元')
  await expect(narrative.main).toContainText('默认文字，随数据变化')
  expect(await listAccessibilityFaults(page)).toEqual([])

  await narrative.append('支出说明', '其中人员经费占')
  await narrative.insertField('ryjf')
  await page.keyboard.type('。')
  await expect(text).toContainText('车辆保险费。其中人员经费占513.90。')
  await expect(narrative.tab('总体情况')).toHaveAccessibleName(/已改写/)

  await workspace.goTo('支出')
  await new LineGrid(page, '支出明细').enter(1, '金额', '163.69')
  await workspace.goTo('情况说明')
  await expect(text).toContainText('合计 992.55 万元')
  await expect(text).toContainText('其中人员经费占523.90。')

  await new TopBar(page).waitUntilSaved()
  await page.reload()
  await expect(text).toContainText('其中人员经费占523.90。')
  await text.focus()
  await narrative.restoreTemplate()
  await expect(text).not.toContainText('其中人员经费占')
  await workspace.undo()
  await expect(text).toContainText('其中人员经费占523.90。')
})

test('typing is one named step at each pause, and Ctrl+Z takes back first the typing, then the steps', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const narrative = new NarrativePage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('情况说明')
  const text = narrative.text('前言')
  await narrative.append('前言', '甲')
  await expect(narrative.tab('前言')).toHaveAccessibleName(/已改写/)
  await page.keyboard.type('乙')
  await page.keyboard.press('Control+z')
  await expect(text).toContainText('如下。甲')
  await expect(text).not.toContainText('乙')
  await page.keyboard.press('Control+z')
  await expect(text).not.toContainText('甲')
  await expect(narrative.tab('前言')).not.toHaveAccessibleName(/已改写/)
  await page.keyboard.press('Control+y')
  await expect(text).toContainText('如下。甲')
  await page.keyboard.type('丙')
  // Leaving the screen under the text takes what stands there.
  await narrative.show('其他')
  await narrative.show('前言')
  await expect(text).toContainText('如下。甲丙')
  await workspace.undo()
  await expect(text).toContainText(/如下。甲$/)
})

test('a chip is handled by keys, explains itself and is deleted as a whole', async ({ page }) => {
  const workspace = new Workspace(page)
  const narrative = new NarrativePage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('情况说明')
  await narrative.show('总体情况')
  const text = narrative.text('收入说明')
  await text.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(narrative.status).toHaveText('预算年度 2025 年 · 填写在“基本信息”')
  await page.keyboard.press('Backspace')
  await expect(text).toContainText(/^ 年，我部门/)
  await page.keyboard.press('Control+z')
  await narrative.chip('收入说明', '一般公共预算拨款收入').click()
  await expect(narrative.status).toHaveText(
    '一般公共预算拨款收入 971.60 万元 · 原始数 971.604，由 9 条明细汇总',
  )
  await expect(new FigureSourcePanel(page).lines).toHaveCount(9)
  expect(await listAccessibilityFaults(page)).toEqual([])
  await page.keyboard.type('另')
  await expect(text).toContainText('971.60另 万元')
})

test('what an input method composes is taken whole, beside a chip too @old', async ({ page }) => {
  const workspace = new Workspace(page)
  const narrative = new NarrativePage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('情况说明')
  await narrative.goToEnd('前言')
  await narrative.insertField('419.14')
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'xiang', selectionStart: 5, selectionEnd: 5 })
  await session.send('Input.imeSetComposition', { text: "xiang'mu", selectionStart: 8, selectionEnd: 8 })
  await session.send('Input.insertText', { text: '项目' })
  await page.keyboard.type('，完')
  await expect(narrative.text('前言')).toContainText('如下。419.14项目，完')
  await expect(narrative.tab('前言')).toHaveAccessibleName(/已改写/)
  await page.reload()
  await expect(narrative.text('前言')).toContainText('如下。419.14项目，完')
  await expect(narrative.chip('前言', '项目支出')).toBeVisible()
})

test('text from Word arrives as clean paragraphs, and its amounts become fields', async ({ page }) => {
  const workspace = new Workspace(page)
  const narrative = new NarrativePage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('情况说明')
  await narrative.show('其他')
  const text = narrative.text('其他需要说明的事项')
  await text.focus()
  await page.keyboard.press('Control+a')
  await narrative.paste('其他需要说明的事项', { 'text/html': WORD_HTML, 'text/plain': '不用' })
  await expect(text.locator('p')).toHaveText([
    '第一段，本年支出 982.55 万元，其中项目支出 419.14 万元。',
    '第二段，另有 7.77 万元。',
  ])
  await expect(text.locator('[style], b, i')).toHaveCount(0)
  await expect(narrative.offers).toContainText('有 2 处金额与表中数字相同')
  await expect(narrative.offers).toContainText('请核实：7.77 万元')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await narrative.bindAll()
  await expect(narrative.chip('其他需要说明的事项', '项目支出')).toHaveText('419.14')
  await expect(narrative.chip('其他需要说明的事项', '本年支出合计')).toHaveText('982.55')
  await expect(narrative.offers).not.toContainText('改为引用')

  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('其中项目支出 419.14 万元。\r\n第二段')
  await narrative.show('前言')
  await narrative.goToEnd('前言')
  await page.keyboard.press('Control+v')
  await expect(narrative.chip('前言', '项目支出')).toHaveText('419.14')
})

test('what is missing leads to where it is filled in, an unknown name is kept and pointed out', async ({
  page,
}) => {
  const workspace = new Workspace(page)
  const narrative = new NarrativePage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('情况说明')
  await narrative.append('前言', '见{{foo.bar}}，')
  await expect(narrative.chip('前言', '没有这个可引用数据')).toHaveText('{{foo.bar}}')
  await narrative.insertField('收入总计 原因')
  await expect(narrative.tab('前言')).toHaveAccessibleName(/待填写 2 处/)
  await narrative.chip('前言', '尚未填写').click()
  await narrative.main.getByRole('button', { name: '立即填写' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('上年预算数')
})

test('分项绩效目标 take over the duties of chapter one', async ({ page }) => {
  const workspace = new Workspace(page)
  const narrative = new NarrativePage(page)
  await workspace.openFixture('sample-organization-2025.json')
  await workspace.goTo('情况说明')
  await narrative.show('职责与机构')
  await narrative.text('部门职责').focus()
  await page.keyboard.press('Control+a')
  await narrative.paste('部门职责', {
    'text/plain': '（一）党员教育\n负责党员教育。\n（二）干部管理\n负责干部管理。',
  })
  await narrative.show('整体绩效')
  await narrative.main.getByRole('button', { name: '引用部门职责（2 项）' }).click()
  const target = narrative.main.getByRole('group', { name: '干部管理' })
  await target.getByLabel('职责目标').fill('队伍结构更优')
  await target.getByLabel('绩效目标').focus()
  expect(await listAccessibilityFaults(page)).toEqual([])
  await narrative.main.getByText('预览').click()
  await expect(narrative.main.getByRole('article')).toContainText('主要职责：负责干部管理。')
  await expect(narrative.main.getByRole('article')).toContainText('职责目标：队伍结构更优')
})

test('each unit has texts of its own; whose 公用经费 count is a choice', async ({ page }) => {
  const workspace = new Workspace(page)
  const narrative = new NarrativePage(page)
  await workspace.openFixture('sample-education-2026.json')
  await workspace.goTo('情况说明')
  await narrative.show('总体情况')
  const text = narrative.text('收入说明')
  await workspace.showPaperOf('310002 示例县第一中学')
  await expect(text).toContainText('我单位收入预算总额为 2932.46 万元')
  await narrative.append('收入说明', '学校自己的话')
  await workspace.showPaperOf('部门汇总（3 个单位）')
  await expect(text).toContainText('我部门收入预算总额为 3527.25 万元')
  await expect(text).not.toContainText('学校自己的话')
  await workspace.showPaperOf('310002 示例县第一中学')
  await expect(text).toContainText('学校自己的话')
  await workspace.showPaperOf('部门汇总（3 个单位）')
  await narrative.show('运行经费')
  await expect(narrative.text('机关运行经费安排情况')).toContainText('38.34')
  await page.getByLabel('全部单位公用经费').check()
  await expect(narrative.text('机关运行经费安排情况')).not.toContainText('38.34')
})
