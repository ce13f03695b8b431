import type { Locator, Page } from '@playwright/test'

/** 上年预算数. */
export class PriorYearPage {
  readonly page: Page
  readonly table: Locator
  readonly hints: Locator

  constructor(page: Page) {
    this.page = page
    this.table = page.getByRole('main').getByRole('table')
    this.hints = page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /增减原因|不一致/ })
  }

  row(name: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: true }) })
  }

  /** Last year's figure of a row. */
  figure(name: string): Locator {
    return this.table.getByLabel(`上年${name}`, { exact: true })
  }

  reason(name: string): Locator {
    return this.table.getByLabel(`${name}增减原因`, { exact: true })
  }

  async fillIn(name: string, amount: string): Promise<void> {
    await this.figure(name).fill(amount)
    await this.figure(name).press('Enter')
  }
}

/** 政府采购. */
export class ProcurementPage {
  readonly page: Page
  readonly grid: Locator
  readonly totals: Locator
  readonly hints: Locator

  constructor(page: Page) {
    this.page = page
    this.grid = page.getByRole('grid', { name: '政府采购' })
    this.totals = page.getByLabel('采购金额合计', { exact: true })
    this.hints = page.getByRole('list', { name: '请核对' })
  }

  /** The rows of purchases, without the header and the row for new ones. */
  get rows(): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: /^\d+/ }) })
  }

  async addRow(): Promise<void> {
    await this.page.getByRole('button', { name: '添加一行' }).click()
  }

  /** Pastes rows of a spreadsheet into the row for new ones. */
  async pasteBelow(text: string): Promise<void> {
    await this.grid.getByText('录入即新增').click()
    await this.page.evaluate((rows) => {
      const data = new DataTransfer()
      data.setData('text/plain', rows)
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    }, text)
  }
}

/** 国有资产. */
export class AssetsPage {
  readonly table: Locator
  readonly date: Locator

  constructor(page: Page) {
    this.table = page.getByRole('main').getByRole('table')
    this.date = page.getByRole('textbox', { name: '截止时间', exact: true })
  }

  async fillIn(name: string, quantity: string, value: string): Promise<void> {
    await this.table.getByLabel(`${name}数量`, { exact: true }).fill(quantity)
    await this.table.getByLabel(`${name}价值`, { exact: true }).fill(value)
    await this.table.getByLabel(`${name}价值`, { exact: true }).press('Enter')
  }

  get total(): Locator {
    return this.table.getByRole('row', { name: /^资产总额/ })
  }
}

/** 名词解释. */
export class GlossaryPage {
  readonly page: Page
  readonly entries: Locator

  constructor(page: Page) {
    this.page = page
    this.entries = page.getByRole('main').getByRole('listitem')
  }

  entry(term: string): Locator {
    return this.page.getByRole('group', { name: term, exact: true })
  }

  async press(name: RegExp | string): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name, exact: true }).click()
  }
}
