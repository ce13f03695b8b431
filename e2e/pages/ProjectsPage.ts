import type { Locator, Page } from '@playwright/test'
import { MergeDialog } from './MergeDialog.ts'

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
  | '表式'
  | '目标 1'
  | '目标 2'

/** 项目与绩效: the list of projects and the one that is open. */
export class ProjectsPage {
  readonly page: Page
  readonly items: Locator

  constructor(page: Page) {
    this.page = page
    this.items = page.getByRole('list', { name: '项目', exact: true }).getByRole('listitem')
  }

  field(label: ProjectField): Locator {
    return this.page.getByRole('main').getByLabel(label, { exact: true })
  }

  /** What is said below the name of a project: how far it is. */
  state(name: string): Locator {
    return this.items.filter({ hasText: name })
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: '查找项目' }).fill(words)
  }

  async order(name: '按公开顺序' | '按金额'): Promise<void> {
    await this.page.getByLabel('项目顺序').selectOption(name)
  }

  /** The form as it will be printed. */
  async preview(): Promise<Locator> {
    await this.page.getByRole('button', { name: '预览目标表' }).click()
    return this.page.getByRole('dialog', { name: '目标表预览' })
  }

  /** Chooses the file that a business office sent back. */
  async importFile(name: string, content: string): Promise<MergeDialog> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: '导入科室填报表' }).click()
    const files = { name, mimeType: 'application/json', buffer: Buffer.from(content) }
    await (await chooser).setFiles(files)
    return new MergeDialog(this.page)
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
    await this.page.getByRole('button', { name: '上移', exact: true }).click()
  }

  async remove(): Promise<void> {
    await this.page.getByRole('button', { name: '删除项目' }).click()
  }

  async confirmRemoval(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: '删除项目' }).click()
  }
}
