import type { Locator, Page } from '@playwright/test'

/** 绩效指标 of the open project, and where indicators can be taken from. */
export class IndicatorTable {
  readonly page: Page
  readonly grid: Locator
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.grid = page.getByRole('grid', { name: '绩效指标' })
    this.dialog = page.getByRole('dialog')
  }

  /** The cell with the focus, as it is drawn. */
  get activeCell(): Locator {
    return this.page.locator('[data-active-cell]')
  }

  /** The rows of indicators, without the header and the row for new ones. */
  get rows(): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: /^\d+/ }) })
  }

  /** Presses a button of the section from the keyboard. */
  async press(
    name: '添加指标' | '按指标体系添加' | '指标库' | '引用上年指标' | '从其他项目复制' | '从 Excel 粘贴',
  ) {
    await this.page.getByRole('button', { name, exact: true }).focus()
    await this.page.keyboard.press('Enter')
  }

  async chooseScheme(name: string): Promise<void> {
    await this.page.getByLabel('指标体系', { exact: true }).selectOption(name)
  }

  async choose(name: string): Promise<void> {
    await this.dialog.getByRole('checkbox', { name: `选用：${name}`, exact: true }).check()
  }

  async takeChosen(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^添加 \d+ 个指标$/ }).click()
    await this.dialog.waitFor({ state: 'hidden' })
  }
}
