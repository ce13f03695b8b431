import type { Locator, Page } from '@playwright/test'

type ProjectField =
  | '项目名称'
  | '项目编码'
  | '项目单位'
  | '年度资金总额（自动汇总）'
  | '资金用途'
  | '3 月底'
  | '6 月底'
  | '10 月底'
  | '12 月底'

/** 项目与绩效: the list of projects and the one that is open. */
export class ProjectsPage {
  readonly page: Page
  readonly items: Locator

  constructor(page: Page) {
    this.page = page
    this.items = page.getByRole('list', { name: '项目' }).getByRole('listitem')
  }

  field(label: ProjectField): Locator {
    return this.page.getByRole('main').getByLabel(label, { exact: true })
  }

  async add(): Promise<void> {
    await this.page.getByRole('button', { name: '添加项目' }).click()
  }

  async open(name: string): Promise<void> {
    await this.items.filter({ hasText: name }).getByRole('button').click()
  }

  async fill(label: ProjectField, text: string): Promise<void> {
    await this.field(label).fill(text)
    await this.field(label).blur()
  }

  async moveUp(): Promise<void> {
    await this.page.getByRole('button', { name: '上移' }).click()
  }

  async remove(): Promise<void> {
    await this.page.getByRole('button', { name: '删除项目' }).click()
  }

  async confirmRemoval(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: '删除项目' }).click()
  }
}
