import type { Locator, Page } from '@playwright/test'

/** Finding and replacing above a grid. */
export class FindBar {
  readonly page: Page
  readonly bar: Locator
  readonly query: Locator
  readonly replacement: Locator
  /** 第 1 / 5 处 */
  readonly status: Locator

  constructor(page: Page) {
    this.page = page
    this.bar = page.getByRole('search', { name: '查找和替换' })
    this.query = this.bar.getByRole('textbox', { name: '查找' })
    this.replacement = this.bar.getByRole('textbox', { name: '替换为' })
    this.status = this.bar.getByRole('status')
  }

  async find(text: string): Promise<void> {
    await this.query.fill(text)
  }

  async replaceAll(replacement: string): Promise<void> {
    await this.replacement.fill(replacement)
    await this.bar.getByRole('button', { name: '全部替换' }).click()
  }

  async replaceThis(replacement: string): Promise<void> {
    await this.replacement.fill(replacement)
    await this.bar.getByRole('button', { name: '替换此处' }).click()
  }

  async matchWholeCells(): Promise<void> {
    await this.bar.getByRole('checkbox', { name: '整格匹配' }).check()
  }

  refused(): Locator {
    return this.bar.getByRole('listitem')
  }
}
