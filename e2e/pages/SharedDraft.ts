import type { Locator, Page } from '@playwright/test'

/** A draft as a window shows it that may not be the one that writes it: what is said of that, and the way on. */
export class SharedDraft {
  readonly page: Page
  readonly elsewhere: Locator
  readonly lost: Locator
  readonly takeOverButton: Locator
  /** On the screen 基本信息. */
  readonly name: Locator

  constructor(page: Page) {
    this.page = page
    const banner = page.getByRole('banner')
    this.elsewhere = banner.getByText('此草稿正在另一窗口编辑，这里同步显示')
    this.lost = banner.getByText('已转到另一窗口编辑，这里同步显示')
    // 转到本窗口编辑, and 正在转到本窗口… until it is.
    this.takeOverButton = banner.getByRole('button', { name: '转到本窗口' })
    this.name = page.getByRole('textbox', { name: '部门名称' })
  }

  /** Opens the draft of another window in this one. */
  async openAsIn(other: Page): Promise<void> {
    await this.page.goto(other.url())
    await this.page.getByRole('navigation', { name: '任务' }).waitFor()
  }

  async rename(name: string): Promise<void> {
    await this.name.fill(name)
    await this.name.press('Tab')
  }

  async takeOver(): Promise<void> {
    await this.takeOverButton.click()
    await this.takeOverButton.waitFor({ state: 'hidden' })
  }

  /** Whether it takes entries now; a window that has just been loaded may still have to find out. */
  async isWriter(): Promise<boolean> {
    return this.name.isEditable()
  }
}
