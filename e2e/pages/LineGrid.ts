import type { Locator, Page } from '@playwright/test'

/** A grid of ledger lines, on its own screen or among the fields of a project. */
export class LineGrid {
  readonly page: Page
  readonly grid: Locator

  constructor(page: Page, name: '收入明细' | '支出明细') {
    this.page = page
    this.grid = page.getByRole('grid', { name })
  }

  /** The cell in a row, counted from one, under a column header that begins with the name. */
  async cell(row: number, columnName: string): Promise<Locator> {
    const names = await this.grid.getByRole('columnheader').allInnerTexts()
    const column = names.findIndex((name) => name.replace(/\s/g, '').startsWith(columnName))
    // The first header stands over the row numbers.
    return this.grid
      .getByRole('row')
      .nth(row)
      .getByRole('gridcell')
      .nth(column - 1)
  }

  /** What stands at the head of a row, counted from one: its number. */
  rowHeader(row: number): Locator {
    return this.grid.getByRole('row').nth(row).getByRole('rowheader')
  }

  async enter(row: number, columnName: string, text: string): Promise<void> {
    await (await this.cell(row, columnName)).click()
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
  }

  async addLine(): Promise<void> {
    await this.page.getByRole('button', { name: '添加行' }).click()
  }
}
