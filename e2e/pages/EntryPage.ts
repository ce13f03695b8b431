import type { Locator, Page } from '@playwright/test'

/** A screen with a grid of ledger lines: 收入 or 支出. */
export class EntryPage {
  readonly grid: Locator
  /** The text field over the active cell; its name reads the cell out. */
  readonly field: Locator
  /** What is wrong with the text in the active cell. */
  readonly note: Locator
  readonly options: Locator
  readonly rowMenu: Locator
  /** What is sorted, narrowed and grouped. */
  readonly viewBar: Locator
  readonly strip: Locator

  readonly page: Page
  readonly title: '收入' | '支出'

  constructor(page: Page, title: '收入' | '支出') {
    this.page = page
    this.title = title
    const name = `${title}明细`
    this.grid = page.getByRole('grid', { name }).or(page.getByRole('treegrid', { name }))
    this.field = page.getByRole('main').getByRole('textbox', { name: /^(第 \d+ 行|新增行|小计)/ })
    this.note = page.getByRole('main').getByRole('alert')
    this.options = page.getByRole('listbox', { name: '可选项' })
    this.rowMenu = page.getByRole('menu', { name: '所选单元格和行' })
    this.viewBar = page.getByRole('group', { name: '排序和筛选' })
    this.strip = page.getByRole('contentinfo', { name: '收支' })
  }

  async startNewDraft(): Promise<void> {
    await this.page.goto('')
    await this.page.getByRole('button', { name: '新建', exact: true }).click()
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
    return this.row(row)
      .getByRole('gridcell')
      .nth(index - 1)
  }

  /** A row by its place, from 1; only those in sight and near it are there. */
  row(row: number): Locator {
    const place = this.page.locator(`[aria-rowindex="${String(row + 1)}"]`)
    return this.grid.getByRole('row').and(place)
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

  /** Cells of a line as they are shown, once it is among the rows in sight. */
  async readLine(row: number): Promise<readonly string[]> {
    const line = this.row(row)
    await line.waitFor()
    const cells = await line.getByRole('gridcell').allInnerTexts()
    return cells.map((text) => text.replaceAll(/\s+/g, ' ').trim())
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: '撤销' }).click()
  }

  /** The step that 撤销 would take back, as its hint calls it. */
  async readUndoName(): Promise<string> {
    const button = this.page.getByRole('button', { name: '撤销' })
    // The hint waits for a pointer that comes from elsewhere.
    await this.page.getByRole('button', { name: '打开文件' }).hover()
    await button.hover()
    const hint = this.page.getByRole('tooltip')
    await hint.waitFor()
    const text = await hint.innerText()
    await this.page.mouse.move(0, 0)
    return /“(.*)”/.exec(text)?.[1] ?? ''
  }

  /** What the selection gives to the clipboard. */
  async copy(kind: 'copy' | 'cut' = 'copy'): Promise<{ readonly text: string; readonly html: string }> {
    return this.page.evaluate((type) => {
      const data = new DataTransfer()
      const event = new ClipboardEvent(type, { clipboardData: data, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
      return { text: data.getData('text/plain'), html: data.getData('text/html') }
    }, kind)
  }

  /** The rows in sight, each by its number, its subtotal or the words of the row for new lines. */
  async readRowNames(): Promise<readonly string[]> {
    const names = await this.grid.getByRole('rowheader').allInnerTexts()
    return names.map((name) => name.replaceAll(/\s+/g, ''))
  }

  /** A column of the rows in sight. */
  async readColumn(column: string): Promise<readonly string[]> {
    const names = await this.grid.getByRole('columnheader').allInnerTexts()
    const index = names.findIndex((name) => name.startsWith(column))
    const rows = await this.grid
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell') })
      .all()
    const texts = await Promise.all(
      rows.map((row) =>
        row
          .getByRole('gridcell')
          .nth(index - 1)
          .innerText(),
      ),
    )
    return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim())
  }

  header(column: string): Locator {
    return this.grid.getByRole('columnheader', { name: column })
  }

  /** Opens 排序和筛选 of a column. */
  async openColumnMenu(column: string): Promise<Locator> {
    await this.header(column).getByRole('button').click()
    return this.page.getByRole('dialog', { name: new RegExp(`^${column}.*：排序和筛选$`) })
  }

  async sort(column: string, order: '升序' | '降序' | '按公开顺序'): Promise<void> {
    const menu = await this.openColumnMenu(column)
    await menu.getByRole('button', { name: order }).click()
    await menu.waitFor({ state: 'hidden' })
  }

  /** Leaves only some of the choices of a column. */
  async filterChoices(column: string, choices: readonly string[]): Promise<void> {
    const menu = await this.openColumnMenu(column)
    await menu.getByRole('checkbox', { name: '全选' }).click()
    for (const choice of choices) await menu.getByRole('checkbox', { name: choice }).check()
    await menu.getByRole('button', { name: '筛选', exact: true }).click()
    await menu.waitFor({ state: 'hidden' })
  }

  async filterText(column: string, condition: string, text: string): Promise<void> {
    const menu = await this.openColumnMenu(column)
    await menu.getByRole('combobox', { name: '条件' }).selectOption(condition)
    await menu.getByRole('textbox', { name: '值' }).fill(text)
    await menu.getByRole('button', { name: '筛选', exact: true }).click()
  }

  async groupBy(name: '按功能科目' | '按经济科目' | '不分级'): Promise<void> {
    await this.page.getByRole('button', { name: '分级小计' }).click()
    await this.page.getByRole('menuitem', { name }).click()
  }

  /** Drags the small square at the corner of the selection down by some rows. */
  async dragFillHandle(rows: number): Promise<void> {
    const handle = await this.page.getByTitle('向下拖动填充（Ctrl+D）').boundingBox()
    if (handle === null) throw new Error('There is no fill handle')
    await this.page.mouse.move(handle.x + 4, handle.y + 4)
    await this.page.mouse.down()
    await this.page.mouse.move(handle.x, handle.y + rows * 27, { steps: 4 })
    await this.page.mouse.up()
  }
}
