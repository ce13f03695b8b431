import { readFileSync, writeFileSync } from 'node:fs'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { FindingsPanel } from './pages/FindingsPanel.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

interface FileContent {
  version: number
  draft: { id: string; department: { name: string }; expenditures: { amount: unknown }[] }
  tables: { rows: string[][] }[]
}

function readSample(): FileContent {
  return JSON.parse(readFileSync('fixtures/v1/sample-organization-2025.json', 'utf8')) as FileContent
}

function changeSample(change: (file: FileContent) => void): string {
  const file = readSample()
  change(file)
  return JSON.stringify(file)
}

function changeName(name: string): string {
  return changeSample(({ draft }) => {
    draft.department.name = name
  })
}

test('a file that is no draft is refused with the place, and the open draft stays', async ({ page }) => {
  const start = new StartPage(page)
  const top = new TopBar(page)
  await start.open()
  await start.openSample('教育和体育部门')
  const address = page.url()

  await top.openFile('notes.json', '{"format": oops}')
  await expect(top.error).toContainText('没有打开“notes.json”')
  await expect(top.error).toContainText('第 1 行第 12 个字符')
  expect(await listAccessibilityFaults(page)).toEqual([])

  await top.openFile('other.json', '{"name": "x"}')
  await expect(top.error).toContainText('不是部门预算草稿')

  const broken = changeSample(({ draft }) => {
    const line = draft.expenditures[2]
    if (line !== undefined) line.amount = '1,000'
  })
  await top.openFile('broken.json', broken)
  await expect(top.error).toContainText('支出第 3 行')
  await expect(top.bar).toContainText('310 教育和体育部门')
  expect(page.url()).toBe(address)

  await top.closeNotice()
  await expect(top.error).toHaveCount(0)
})

test('a file of another kind is named for what it is', async ({ page }) => {
  const top = new TopBar(page)
  await new StartPage(page).open()
  for (const [name, content, words] of [
    ['空.json', '', '空文件'],
    ['支出.xlsx', 'PK\u0003\u0004....xl/workbook.xml', 'Excel'],
    ['说明.docx', 'PK\u0003\u0004....word/document.xml', 'Word'],
    ['公开.pdf', '%PDF-1.7', 'PDF 文件'],
  ] as const) {
    await top.openFile(name, content)
    await expect(page.getByRole('alert')).toContainText(`没有打开“${name}”`)
    await expect(page.getByRole('alert')).toContainText(words)
  }
})

test('50 MB of nonsense are refused within two seconds, and the page stays alive', async ({
  page,
}, testInfo) => {
  const top = new TopBar(page)
  await new StartPage(page).open()
  // So that the time measured is that of the file, not of fetching the reader.
  await top.openFile('small.json', 'nothing')
  await top.closeNotice()
  const watched = await page.evaluateHandle(() => {
    const watch = { longest: 0, shownAfter: 0 }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watch.longest = Math.max(watch.longest, duration)
    }).observe({ type: 'longtask' })
    let chosenAt = 0
    document.addEventListener('change', () => (chosenAt = performance.now()), { capture: true })
    const observer = new MutationObserver(() => {
      if (document.querySelector('[role="alert"]') === null) return
      watch.shownAfter = performance.now() - chosenAt
      observer.disconnect()
    })
    observer.observe(document.body, { subtree: true, childList: true })
    return watch
  })
  // From the disk: a file handed over by the test runner would itself stop the page.
  const path = testInfo.outputPath('nonsense.json')
  writeFileSync(path, Buffer.alloc(50_000_000, '{"draft":[[1,2,"预算"],'))
  await top.fileInput.setInputFiles(path)
  await expect(top.error).toContainText('没有打开“nonsense.json”')
  const { longest, shownAfter } = await watched.jsonValue()
  expect(shownAfter).toBeLessThan(2000)
  expect(longest).toBeLessThan(100)
})

test('a file of a newer version opens read-only, says why, and can be exported', async ({ page }) => {
  const top = new TopBar(page)
  const workspace = new Workspace(page)
  await new StartPage(page).open()
  await top.openFile(
    'newer.json',
    changeSample((file) => {
      file.version = 2
    }),
  )
  await expect(top.bar).toContainText('已按只读打开“newer.json”')
  await expect(top.bar).toContainText('文件版本 2')
  await expect(page.getByRole('textbox', { name: '部门名称' })).not.toBeEditable()
  expect(await listAccessibilityFaults(page)).toEqual([])
  const exported = JSON.parse(await top.exportJsonText()) as FileContent
  expect(exported.version).toBe(2)
  await workspace.goTo('支出')
  await expect(page.getByRole('button', { name: '添加行' })).toHaveCount(0)
})

test('tables that somebody changed are reported cell by cell until dismissed', async ({ page }) => {
  const top = new TopBar(page)
  const findings = new FindingsPanel(page)
  const start = new StartPage(page)
  await start.open()
  await start.openSample('组织部门')
  const file = JSON.parse(await top.exportJsonText()) as FileContent
  const [first, , third] = file.tables
  if (first?.rows[0] === undefined || third?.rows[1] === undefined) throw new Error('The tables have no rows')
  first.rows[0][2] = '1.00'
  third.rows[1][3] = '2.00'
  await top.openFile('changed.json', JSON.stringify(file))

  await expect(top.bar).toContainText('有 2 处不一致')
  await expect(findings.ofCheck('T06')).toHaveCount(2)
  await expect(findings.ofCheck('T06').first()).toContainText('“1.00”')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await findings.goTo('T06')
  await expect(page.getByRole('heading', { level: 1, name: '预算表' })).toBeVisible()

  await page.getByRole('button', { name: '返回审核' }).click()
  await findings.dismissStoredDifferences()
  await expect(findings.ofCheck('T06')).toHaveCount(0)
  await top.waitUntilSaved()
  await page.reload()
  await expect(findings.cards.first()).toBeVisible()
  await expect(findings.ofCheck('T06')).toHaveCount(0)
})

test('a file can be dropped anywhere, on the start page and beside an open draft', async ({ page }) => {
  const top = new TopBar(page)
  await new StartPage(page).open()
  await top.dropFile('mine.json', JSON.stringify(readSample()))
  await expect(top.bar).toContainText('203 组织部门')
  const other = changeSample(({ draft }) => {
    draft.id = 'another'
    draft.department.name = '宣传部门'
  })
  await top.dropFile('other.json', other)
  await expect(top.bar).toContainText('203 宣传部门')
})

test('a file is looked at first, and worked on when asked for; both can be exported', async ({ page }) => {
  const top = new TopBar(page)
  await new StartPage(page).open()
  await top.openFile('shared.json', JSON.stringify(readSample()))
  const name = page.getByRole('textbox', { name: '部门名称' })
  await expect(top.viewOnly).toContainText('只读查看')
  await expect(name).not.toBeEditable()
  expect(await listAccessibilityFaults(page)).toEqual([])
  const before = JSON.parse(await top.exportJsonText()) as FileContent
  expect(before.draft).toEqual(readSample().draft)
  await top.waitUntilSaved()
  await page.reload()
  await expect(top.viewOnly).toContainText('只读查看')

  await top.bar.getByRole('button', { name: '编辑副本' }).press('Enter')
  await expect(top.viewOnly).toHaveCount(0)
  await expect(name).toBeEditable()
  const after = JSON.parse(await top.exportJsonText()) as FileContent
  expect(after.draft).toEqual(readSample().draft)
})

test('the same draft with other content is kept beside it, the very same is not', async ({ page }) => {
  const top = new TopBar(page)
  const start = new StartPage(page)
  await start.open()
  await top.openFile('first.json', JSON.stringify(readSample()))
  await top.editCopy()
  await top.waitUntilSaved()
  const address = page.url()
  await top.openFile('second.json', changeName('组织部门（修改稿）'))
  await expect(top.viewOnly).toContainText('本机已有这份草稿，内容不同')
  await expect(top.viewOnly.getByRole('button', { name: '两份都保留' })).toBeVisible()
  expect(await listAccessibilityFaults(page)).toEqual([])
  await top.editCopy()
  await top.waitUntilSaved()
  await top.openFile('again.json', JSON.stringify(readSample()))
  await expect(page).toHaveURL(address)
  await expect(page.getByText('本机已有这份草稿，内容与文件相同，已直接打开')).toBeVisible()
  await expect(page.getByRole('textbox', { name: '部门名称' })).toBeEditable()
  await top.goToStart()
  await expect(start.drafts).toHaveCount(2)
  await expect(start.drafts.filter({ hasText: '来自“second.json”' })).toHaveCount(1)
})

test('a file is compared with the draft on this machine, and can take its place; that is undone by one step', async ({
  page,
}) => {
  const top = new TopBar(page)
  const start = new StartPage(page)
  await start.open()
  await top.openFile('first.json', JSON.stringify(readSample()))
  await top.editCopy()
  await top.waitUntilSaved()
  const address = page.url()
  await top.openFile(
    'second.json',
    changeSample(({ draft }) => {
      draft.department.name = '组织部'
      const line = draft.expenditures[0]
      if (line !== undefined) line.amount = '200'
    }),
  )
  const comparison = await top.compare()
  await expect(comparison).toContainText('部门：1 处修改')
  await expect(comparison).toContainText('支出：1 行修改')
  await expect(comparison).toContainText('153.69 万元 → 200 万元')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')

  await top.replaceLocalDraft()
  await expect(page).toHaveURL(address)
  const name = page.getByRole('textbox', { name: '部门名称' })
  await expect(name).toHaveValue('组织部')
  await top.waitUntilSaved()
  await page.reload()
  await expect(name).toHaveValue('组织部')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(name).toHaveValue('组织部门')
  await top.waitUntilSaved()
  await top.goToStart()
  await expect(start.drafts).toHaveCount(1)
})
