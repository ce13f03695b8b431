import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './fixtures.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'

/** The parts of an office file as text. */
async function readParts(download: Download): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await readFile(await download.path()))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

test('tables go out as Excel, the statement as Word', async ({ page }) => {
  const top = new TopBar(page)
  const start = new StartPage(page)
  await start.open()
  await start.openSample('教育和体育部门')

  const excel = await top.export('导出 Excel')
  expect(excel.suggestedFilename()).toBe('教育和体育部门2026年部门预算_表格.xlsx')
  await expect(page.getByText('已导出“教育和体育部门2026年部门预算_表格.xlsx”')).toBeVisible()
  const book = await readParts(excel)
  const sheets = [...(book['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name]) => name,
  )
  expect(sheets).toHaveLength(16)
  expect(sheets[0]).toBe('表1 收支总表')
  expect(sheets.at(-1)).toBe('政府采购')
  expect(book['xl/sharedStrings.xml']).toContain('部门预算收支总表')
  expect(book['xl/worksheets/sheet3.xml']).toMatch(/<f>SUM\([^<]*\)<\/f><v>[\d.]+<\/v>/)

  const word = await top.export('导出 Word')
  expect(word.suggestedFilename()).toBe('教育和体育部门2026年部门预算_情况说明.docx')
  const text = (await readParts(word))['word/document.xml'] ?? ''
  expect(text.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(11)
  expect(text).toContain('部门职责及机构设置情况')
  await expect(top.exportProgress).toBeHidden()
})

test.describe('a part of the program that does not load', () => {
  test.use({ expectedFaults: [/ERR_FAILED/] })

  test('is told of, and the draft stays as it is', async ({ page }) => {
    const top = new TopBar(page)
    const start = new StartPage(page)
    await start.open()
    await start.openSample('组织部门')
    await page.route(/export-docx-[^/]*\.js$/, (route) => route.abort())
    await top.chooseExport('导出 Word')
    await expect(top.error).toContainText('没有导出 Word')
    await expect(top.error).toContainText('已填写的内容不受影响')
    await expect(top.exportProgress).toBeHidden()
    await page.unrouteAll()
    const excel = await top.export('导出 Excel')
    expect(excel.suggestedFilename()).toBe('组织部门2025年部门预算_表格.xlsx')
    await expect(top.error).toHaveCount(0)
  })
})
