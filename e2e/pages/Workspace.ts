import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'

type StepName =
  | '基本信息'
  | '收入'
  | '支出'
  | '项目与绩效'
  | '上年预算数'
  | '政府采购'
  | '国有资产'
  | '预算表'
  | '情况说明'
  | '名词解释'
  | '审核'
  | '预览与导出'

/** The frame around every screen: the task list and the top bar. */
export class Workspace {
  readonly page: Page
  private readonly tasks: Locator

  constructor(page: Page) {
    this.page = page
    this.tasks = page.getByRole('navigation', { name: '任务' })
  }

  /** Opens one of the fixtures as a file, to be worked on. */
  async openFixture(name: string): Promise<void> {
    await this.page.goto('')
    await this.page.locator('input[type="file"]').setInputFiles(`fixtures/v1/${name}`)
    await this.tasks.waitFor()
    await this.page.getByRole('banner').getByRole('button', { name: '编辑副本' }).click()
  }

  /** The same with some of its words replaced. */
  async openFixtureWith(name: string, words: string, others: string): Promise<void> {
    await this.openFixtureAs(name, (text) => text.replaceAll(words, others))
  }

  /** The same with its text changed. */
  async openFixtureAs(name: string, change: (text: string) => string): Promise<void> {
    const buffer = Buffer.from(change(await readFile(`fixtures/v1/${name}`, 'utf8')))
    await this.page.goto('')
    await this.page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer })
    await this.tasks.waitFor()
    await this.page.getByRole('banner').getByRole('button', { name: '编辑副本' }).click()
  }

  async goTo(step: StepName): Promise<void> {
    await this.tasks.getByRole('link', { name: step }).click()
    await this.page.getByRole('heading', { level: 1, name: step }).waitFor()
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: '撤销' }).click()
  }

  /** Shows the paper of a unit, by its code and name, or that of the whole department. */
  async showPaperOf(name: string): Promise<void> {
    await this.page.getByLabel('编写范围').selectOption(name)
  }
}
