import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { PriorYearPage } from './pages/AnnexPages.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'

async function openPdf(page: Page, name: string, buffer: Buffer): Promise<void> {
  await new TopBar(page).fileInput.setInputFiles({ name, mimeType: 'application/pdf', buffer })
}

async function exportSample(page: Page, item: '导出 PDF' | '导出公开稿'): Promise<Buffer> {
  const start = new StartPage(page)
  await start.open()
  await start.openSample('组织部门')
  const download = await new TopBar(page).export(item)
  return readFile(await download.path())
}

/** The hash noted beside the attachment made another one: in the file it stands in UTF-16, written in hexadecimal digits. */
function changeHash(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1')
  const changed = text.replaceAll(
    /(\/Desc <FEFF[0-9A-F]*FF1A00)([0-9A-F]{2})/g,
    (_, before: string, digit: string) => before + (digit === '30' ? '31' : '30'),
  )
  expect(changed).not.toBe(text)
  return Buffer.from(changed, 'latin1')
}

test('a 送审稿 opens elsewhere as the draft it was made from; one that was tampered with is told of', async ({
  page,
  browser,
}) => {
  test.slow()
  const start = new StartPage(page)
  await start.open()
  await start.openSample('组织部门')
  const top = new TopBar(page)
  const json: unknown = JSON.parse(await top.exportJsonText())
  const pdf = await readFile(await (await top.export('导出 PDF')).path())

  const colleague = await (await browser.newContext({ baseURL: new URL('.', page.url()).href })).newPage()
  const theirs = new TopBar(colleague)
  await new StartPage(colleague).open()
  await openPdf(colleague, '送审稿.pdf', pdf)
  await expect(theirs.bar).toContainText('203 组织部门')
  await expect(theirs.viewOnly).toContainText('只读查看')
  await expect(theirs.bar).not.toContainText('校验码')
  expect(JSON.parse(await theirs.exportJsonText())).toEqual(json)

  await openPdf(colleague, '改过.pdf', changeHash(pdf))
  await expect(theirs.bar).toContainText('所附草稿与 PDF 上印的内容校验码不一致')
  await colleague.context().close()
})

test('the figures of a 公开稿 become 上年预算数 of the year after, in one step', async ({ page }) => {
  test.slow()
  const top = new TopBar(page)
  const prior = new PriorYearPage(page)
  const pdf = await exportSample(page, '导出公开稿')
  await openPdf(page, '公开稿.pdf', pdf)
  await expect(top.bar).toContainText('是 2025 年的公开稿，没有明细，不能作为草稿打开')
  await page.getByRole('button', { name: '新建 2026 年草稿并填入' }).click()
  await expect(top.bar).toContainText('已填入 2025 年的上年预算数')
  await expect(prior.figure('支出合计')).toHaveValue('982.55')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(prior.figure('支出合计')).toHaveValue('')

  await openPdf(page, '公开稿.pdf', pdf)
  await page.getByRole('button', { name: '填入上年预算数' }).click()
  await expect(prior.figure('支出合计')).toHaveValue('982.55')
})

test('what is no PDF, or none of ours, is refused in words and changes nothing', async ({ page }, info) => {
  const top = new TopBar(page)
  await new StartPage(page).open()
  const junk = info.outputPath('junk.pdf')
  await writeFile(junk, Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50_000_000, 'abc ')]))
  await top.fileInput.setInputFiles(junk)
  await expect(top.error).toContainText('这个 PDF 文件不完整或已损坏', { timeout: 5000 })
  await openPdf(page, '图片.pdf', Buffer.from('GIF89a'))
  await expect(top.error).toContainText('内容却不是 PDF')
  await openPdf(page, '通知.pdf', createForeignPdf())
  await expect(top.error).toContainText('这个 PDF 里没有所附的草稿')
  await expect(page.getByRole('heading', { level: 1, name: '编制可直接公开的部门预算' })).toBeVisible()
})

/** One empty page and nothing else. */
function createForeignPdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ]
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 4\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size 4 /Root 1 0 R >>\n`
  return Buffer.from(`${text}startxref\n${String(start)}\n%%EOF\n`)
}
