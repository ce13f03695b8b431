import type { Download, Locator, Page } from '@playwright/test'

/** 预览与导出: the PDF page by page beside its outline. */
export class PreviewPage {
  readonly page: Page
  readonly outline: Locator
  readonly pages: Locator
  readonly updated: Locator
  readonly pageNumber: Locator
  readonly exportPublicButton: Locator
  private readonly main: Locator

  constructor(page: Page) {
    this.page = page
    this.main = page.getByRole('main')
    this.outline = page.getByRole('tree', { name: '目录' })
    this.pages = page.getByRole('region', { name: '页面' })
    this.updated = this.main.getByRole('status').getByText('已更新')
    this.pageNumber = this.main.getByRole('textbox', { name: '页码' })
    this.exportPublicButton = this.main.getByRole('button', { name: '导出公开稿' })
  }

  /** Resolves when the pages are those of the draft as it is. */
  async waitUntilUpdated(): Promise<void> {
    await this.updated.waitFor({ timeout: 90_000 })
  }

  /** One page, counted from one, with its text; there as long as it is near. */
  sheet(number: number): Locator {
    return this.pages.getByRole('group', { name: `第 ${String(number)} 页`, exact: true })
  }

  bookmark(title: string): Locator {
    return this.outline.getByRole('treeitem', { name: title })
  }

  async choose(copy: '送审稿' | '公开稿'): Promise<void> {
    await this.main.getByRole('radio', { name: copy }).click()
  }

  async enterEdition(edition: string): Promise<void> {
    const field = this.main.getByLabel('稿次')
    await field.fill(edition)
    await field.press('Enter')
  }

  /** Notes what the browser is asked to print instead of printing it: without a screen it dies of a PDF. Before the page is opened. */
  async watchPrinting(): Promise<void> {
    await this.page.addInitScript(() => {
      const files = new Map<string, Blob>()
      const createObjectURL = URL.createObjectURL.bind(URL)
      URL.createObjectURL = (file: Blob) => {
        const address = createObjectURL(file)
        files.set(address, file)
        return address
      }
      const printed: (Blob | undefined)[] = []
      Object.assign(globalThis, { printed })
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get(this: HTMLIFrameElement) {
          return { focus: () => {}, print: () => printed.push(files.get(this.src)) }
        },
      })
    })
  }

  /** The first letters of each file that the browser was asked to print. */
  async listPrinted(): Promise<readonly string[]> {
    return this.page.evaluate(async () => {
      const files: readonly Blob[] = Reflect.get(globalThis, 'printed')
      return Promise.all(files.map((file) => file.slice(0, 5).text()))
    })
  }

  async print(): Promise<void> {
    await this.main.getByRole('button', { name: '打印' }).click()
  }

  async export(item: '导出送审稿' | '导出公开稿'): Promise<Download> {
    const download = this.page.waitForEvent('download', { timeout: 90_000 })
    await this.main.getByRole('button', { name: item }).click()
    return download
  }
}
