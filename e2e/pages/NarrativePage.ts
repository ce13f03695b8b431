import type { Locator, Page } from '@playwright/test'

/** 情况说明: the statement chapter by chapter. */
export class NarrativePage {
  readonly page: Page
  readonly main: Locator
  readonly status: Locator
  readonly offers: Locator

  constructor(page: Page) {
    this.page = page
    this.main = page.getByRole('main')
    // Beside the selected chip, in words.
    this.status = this.main.getByRole('status')
    this.offers = this.main.getByRole('group', { name: '手工输入的金额' })
  }

  async show(chapter: string): Promise<void> {
    await this.page.getByRole('tab', { name: chapter }).click()
    await this.main.getByRole('article').waitFor()
  }

  tab(chapter: string): Locator {
    return this.page.getByRole('tab', { name: chapter })
  }

  text(title: string): Locator {
    return this.main.getByRole('textbox', { name: title, exact: true })
  }

  chip(title: string, words: string): Locator {
    return this.text(title).getByRole('button', { name: words })
  }

  /** Puts the caret at the end of a text. */
  async goToEnd(title: string): Promise<void> {
    await this.text(title).focus()
    await this.page.keyboard.press('Control+End')
  }

  async append(title: string, words: string): Promise<void> {
    await this.goToEnd(title)
    await this.page.keyboard.type(words)
  }

  /** Finds a figure in 引用数据 and puts it where the caret is. */
  async insertField(query: string): Promise<void> {
    await this.main.getByRole('button', { name: '引用数据', exact: true }).click()
    await this.page.getByRole('searchbox', { name: '查找可引用数据' }).fill(query)
    await this.page.getByRole('option').first().waitFor()
    await this.page.keyboard.press('Enter')
    await this.page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  /** What is selected on the screen. */
  async readSelected(): Promise<string> {
    return this.page.evaluate(() => document.getSelection()?.toString() ?? '')
  }

  async restoreTemplate(): Promise<void> {
    await this.main.getByRole('button', { name: '恢复默认' }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: '恢复默认' }).click()
  }

  async bindAll(): Promise<void> {
    await this.offers.getByRole('button', { name: '全部改为引用' }).click()
  }

  /** As copied by another program. */
  async paste(title: string, data: Readonly<Record<string, string>>): Promise<void> {
    await this.text(title).evaluate((element, content) => {
      const clipboardData = new DataTransfer()
      for (const [type, value] of Object.entries(content)) clipboardData.setData(type, value)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, data)
  }
}
