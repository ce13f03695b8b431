import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'

type ExportItem = '导出 PDF' | '导出公开稿' | '导出 Excel' | '导出 Word' | '导出 JSON'

/** What stands above every screen: the saved state, opening, exporting, and what the user is told. */
export class TopBar {
  readonly page: Page
  readonly bar: Locator
  readonly error: Locator
  readonly fileInput: Locator
  readonly exportButton: Locator
  readonly exportProgress: Locator
  /** What is said of a file that is only looked at, and the ways on from there. */
  readonly viewOnly: Locator

  constructor(page: Page) {
    this.page = page
    this.bar = page.getByRole('banner')
    this.error = this.bar.getByRole('alert')
    this.fileInput = page.getByLabel('打开文件')
    this.exportButton = this.bar.getByRole('button', { name: '导出', exact: true })
    this.viewOnly = page.getByRole('region', { name: '只读查看' })
    this.exportProgress = this.bar.getByRole('progressbar', { name: '导出进度' })
  }

  /** Resolves when everything entered is on disk. */
  async waitUntilSaved(): Promise<void> {
    await this.bar.getByText(/^已保存 \d\d:\d\d$/).waitFor()
  }

  async openFile(name: string, content: string): Promise<void> {
    await this.fileInput.setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })
  }

  /** 编辑副本: goes on from looking at a file to working on it. */
  async editCopy(): Promise<void> {
    const button = this.bar.getByRole('button', { name: '编辑副本' })
    await button.click()
    await button.waitFor({ state: 'hidden' })
  }

  /** 比较: shows what the file has otherwise than the draft on this machine. */
  async compare(): Promise<Locator> {
    await this.viewOnly.getByRole('button', { name: '比较' }).click()
    return this.page.getByRole('dialog', { name: '本机草稿与打开的文件' })
  }

  async replaceLocalDraft(): Promise<void> {
    await this.viewOnly.getByRole('button', { name: '用文件替换本机草稿' }).click()
    await this.bar.getByText('已用文件替换本机草稿').waitFor()
  }

  /** Drags a file over the page and lets it go there. */
  async dropFile(name: string, content: string): Promise<void> {
    const files = await this.page.evaluateHandle(
      ([fileName, text]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], fileName, { type: 'application/json' }))
        return transfer
      },
      [name, content] as const,
    )
    const main = this.page.getByRole('main')
    await main.dispatchEvent('dragenter', { dataTransfer: files })
    await this.page.getByText('松开鼠标，打开文件').waitFor()
    await main.dispatchEvent('drop', { dataTransfer: files })
  }

  async closeNotice(): Promise<void> {
    await this.bar.getByRole('button', { name: '关闭提示' }).click()
  }

  async export(item: ExportItem): Promise<Download> {
    const download = this.page.waitForEvent('download', { timeout: 120_000 })
    await this.chooseExport(item)
    return download
  }

  async chooseExport(item: ExportItem): Promise<void> {
    await this.exportButton.click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  async exportJsonText(): Promise<string> {
    const download = await this.export('导出 JSON')
    return readFile(await download.path(), 'utf8')
  }

  async showIn(unit: '万元' | '元'): Promise<void> {
    await this.bar.getByRole('radio', { name: unit, exact: true }).click()
  }

  async goToStart(): Promise<void> {
    await this.bar.getByRole('link', { name: '部门预算公开编制' }).click()
  }
}
