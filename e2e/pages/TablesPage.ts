import type { Locator, Page } from '@playwright/test'

/** 预算表: the nine tables as they will be printed. */
export class TablesPage {
  readonly page: Page
  readonly status: Locator

  constructor(page: Page) {
    this.page = page
    this.status = page.getByRole('main').getByRole('status')
  }

  async show(tab: string): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click()
  }

  /** The table that is shown, by its printed title. */
  table(title: string): Locator {
    return this.page.getByRole('grid', { name: title, exact: true })
  }

  /** The row that has this text in one of its cells. */
  row(text: string): Locator {
    return this.page
      .getByRole('main')
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell', { name: text, exact: true }) })
  }

  /** A figure by the text of its row and the number of its column in the 栏次 row. */
  figure(row: string, column: number): Locator {
    return this.row(row)
      .getByRole('gridcell')
      .nth(column - 1)
  }

  async copyTable(): Promise<void> {
    await this.page.getByRole('button', { name: '复制到 Excel' }).click()
  }
}

/** 数据来源: the lines behind the figure that was picked. */
export class FigureSourcePanel {
  readonly region: Locator
  readonly lines: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: '数据来源' })
    this.lines = this.region.getByRole('list', { name: '明细' }).getByRole('listitem')
  }

  async openLine(name: string): Promise<void> {
    await this.lines.filter({ hasText: name }).getByRole('button').click()
  }

  async listLines(): Promise<void> {
    await this.region.getByRole('button', { name: '查看明细' }).click()
  }

  async copyLines(): Promise<void> {
    await this.region.getByRole('button', { name: '复制' }).click()
  }

  async close(): Promise<void> {
    await this.region.getByRole('button', { name: '返回审核' }).click()
  }
}
