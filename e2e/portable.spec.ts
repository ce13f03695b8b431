import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { EntryPage } from './pages/EntryPage.ts'
import { ProgramStatus } from './pages/ProgramStatus.ts'
import { StartPage } from './pages/StartPage.ts'
import { TablesPage } from './pages/TablesPage.ts'
import { TopBar } from './pages/TopBar.ts'
import { Workspace } from './pages/Workspace.ts'

const FILE = resolve('dist-portable/department-budget.html')

// From a disk; a request to any server fails the test.
test.use({ baseURL: pathToFileURL(FILE).href })

test.beforeAll(() => {
  if (!existsSync(FILE)) throw new Error('Build first: npm run build:portable')
})

test('the file names no other file and no server', () => {
  const page = readFileSync(FILE, 'utf8').replaceAll(
    /<script type="application\/gzip"[\s\S]*?<\/script>/g,
    '',
  )
  const [head = ''] = page.split('<style>')
  expect(head).toContain("default-src 'none'")
  // pdf.js may import addresses it is told; it is told none.
  const forbidden = [
    /unsafe-inline|'unsafe-eval'|'self'/,
    /<(?:link|script|img)\b[^>]* (?:src|href)="(?!data:)/,
    /\bimport\(["'`](?!\$\{)/,
  ]
  // The page itself would fill the report.
  for (const pattern of forbidden) expect(pattern.exec(page)?.[0], pattern.source).toBeUndefined()
})

test('opened from a disk, the one file does all the page does, and keeps drafts', async ({
  page,
}, testInfo) => {
  test.slow()
  const start = new StartPage(page)
  const top = new TopBar(page)
  const workspace = new Workspace(page)
  await start.open()
  await expect(new ProgramStatus(page).line).toContainText('单文件版，不需要网络')
  expect(await listAccessibilityFaults(page)).toEqual([])
  await start.openSample('组织部门')
  const entry = new EntryPage(page, '支出')
  await entry.show()
  await entry.goTo(1, '金额')
  await entry.type('154.69')
  await entry.press('Enter')
  for (const step of ['基本信息', '收入', '项目与绩效'] as const) await workspace.goTo(step)
  const pdf = await top.export('导出 PDF')
  expect((await readFile(await pdf.path())).subarray(0, 5).toString()).toBe('%PDF-')
  const json = await top.export('导出 JSON')
  expect(json.suggestedFilename()).toMatch(/^组织部门2025年部门预算.*\.json$/)

  await top.waitUntilSaved()
  await workspace.goTo('预算表')
  await page.reload()
  const tables = new TablesPage(page)
  await tables.show('3 支出总表')
  await expect(tables.figure('合计', 4)).toHaveText('564.41')

  // Chromium keeps the drafts of all pages from a disk in one place: the file may be moved.
  const moved = testInfo.outputPath('单文件版.html')
  copyFileSync(FILE, moved)
  await page.goto(pathToFileURL(moved).href)
  await start.openDraft('组织部门')
  await workspace.goTo('预算表')
  await tables.show('3 支出总表')
  await expect(tables.figure('合计', 4)).toHaveText('564.41')
})

test('the one file reads a large draft in its worker @old', async ({ page }) => {
  const draft = JSON.parse(readFileSync('fixtures/v1/sample-education-2026.json', 'utf8'))
  // Past the size from which files are read in a worker; unknown members are kept as they are.
  const text = JSON.stringify({ ...draft, filler: 'x'.repeat(1_100_000) })
  await new StartPage(page).open()
  await new TopBar(page).openFile('large.json', text)
  await page.getByRole('navigation', { name: '任务' }).waitFor()
  await expect(new TopBar(page).bar).toContainText('教育和体育部门')
})

test.describe('without storage', () => {
  test.use({ expectedFaults: [/indexedDB/] })

  test('a browser that keeps nothing for a page from a disk says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => {
          throw new DOMException('indexedDB is not to be had', 'SecurityError')
        },
      })
    })
    await page.goto('')
    await new StartPage(page).openSample('组织部门')
    await expect(new TopBar(page).error).toContainText('未保存')
    await new TopBar(page).export('导出 JSON')
  })
})
