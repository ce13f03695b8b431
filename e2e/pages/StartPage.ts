import type { Locator, Page } from '@playwright/test'

/** The page on which a draft is begun, opened or taken up again. */
export class StartPage {
  readonly page: Page
  readonly drafts: Locator
  readonly bin: Locator

  constructor(page: Page) {
    this.page = page
    this.bin = page.getByRole('region', { name: '回收站' }).locator('tbody').getByRole('row')
    this.drafts = page.getByRole('region', { name: '本机草稿' }).locator('tbody').getByRole('row')
  }

  async open(): Promise<void> {
    await this.page.goto('')
    await this.page.getByRole('heading', { level: 1, name: '编制可直接公开的部门预算' }).waitFor()
  }

  async startNewDraft(): Promise<void> {
    await this.page.getByRole('button', { name: '新建', exact: true }).click()
    await this.waitForDraft()
  }

  async showSamples(): Promise<void> {
    await this.page.getByRole('button', { name: '打开示例' }).click()
  }

  async openSample(department: string): Promise<void> {
    await this.showSamples()
    await this.page.getByRole('list', { name: '示例' }).getByRole('button', { name: department }).click()
    await this.waitForDraft()
  }

  async openDraft(department: string): Promise<void> {
    await this.drafts.getByRole('link', { name: department }).first().click()
    await this.waitForDraft()
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: '查找草稿' }).fill(words)
  }

  /** One of the things that can be done with a draft of the list. */
  async choose(draft: Locator, item: string): Promise<void> {
    await draft.getByRole('button', { name: /^更多操作/ }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  async showBin(): Promise<void> {
    await this.page.getByRole('button', { name: /^回收站/ }).click()
  }

  async leaveBin(): Promise<void> {
    await this.page.getByRole('button', { name: '返回本机草稿' }).click()
  }

  private async waitForDraft(): Promise<void> {
    await this.page.getByRole('navigation', { name: '任务' }).waitFor()
  }
}
