import type { Locator, Page } from '@playwright/test'

/** A screen with a grid of ledger lines: 收入 or 支出. */
export class EntryPage {
  readonly grid: Locator
  /** The text field over the active cell; its name reads the cell out. */
  readonly field: Locator
  /** What is wrong with the text in the active cell. */
  readonly note: Locator
  readonly options: Locator

  readonly page: Page
  readonly title: '收入' | '支出'

  constructor(page: Page, title: '收入' | '支出') {
    this.page = page
    this.title = title
    this.grid = page.getByRole('grid', { name: `${title}明细` })
    this.field = page.getByRole('main').getByRole('textbox', { name: /^(第 \d+ 行|新增行)/ })
    this.note = page.getByRole('main').getByRole('alert')
    this.options = page.getByRole('listbox', { name: '可选项' })
  }

  async startNewDraft(): Promise<void> {
    await this.page.goto('')
    await this.page.getByRole('button', { name: '新建' }).click()
    await this.show()
  }

  async openFile(path: string): Promise<void> {
    await this.page.goto('')
    await this.page.getByLabel('打开文件').setInputFiles(path)
    await this.page.getByRole('banner').getByRole('button', { name: '编辑副本' }).click()
    await this.show()
  }

  async show(): Promise<void> {
    await this.page.getByRole('navigation', { name: '任务' }).getByRole('link', { name: this.title }).click()
    await this.grid.waitFor()
  }

  /** Lines in the grid, without the header and the row for new ones. */
  async countLines(): Promise<number> {
    return Number(await this.grid.getAttribute('aria-rowcount')) - 2
  }

  /** A cell by its row, from 1, and the name of its column. */
  async findCell(row: number, column: string): Promise<Locator> {
    const names = await this.grid.getByRole('columnheader').allInnerTexts()
    const index = names.findIndex((name) => name.startsWith(column))
    return this.grid
      .getByRole('row')
      .nth(row)
      .getByRole('gridcell')
      .nth(index - 1)
  }

  async goTo(row: number, column: string): Promise<void> {
    await (await this.findCell(row, column)).click()
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Cells of a line as they are shown. */
  async readLine(row: number): Promise<readonly string[]> {
    const cells = await this.grid.getByRole('row').nth(row).getByRole('gridcell').allInnerTexts()
    return cells.map((text) => text.replaceAll(/\s+/g, ' ').trim())
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: '撤销' }).click()
  }
}
