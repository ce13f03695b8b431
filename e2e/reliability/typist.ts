import { expect, type Page } from '@playwright/test'
import { EntryPage } from '../pages/EntryPage.ts'
import { Workspace } from '../pages/Workspace.ts'
import { enter, redo, undo, type ModelHistory } from './draft-model.ts'
import type { Random } from './random.ts'

/** One change of the draft: what is done at the keyboard, and what the draft is afterwards. */
export interface Action {
  readonly name: string
  readonly perform: () => Promise<void>
  readonly after: ModelHistory
}

type Side = 'revenues' | 'expenditures'
type Screen = '基本信息' | '收入' | '支出' | '项目与绩效'

const SCREENS: Record<Side, '收入' | '支出'> = { revenues: '收入', expenditures: '支出' }
const MOST_LINES = 10
const MOST_PROJECTS = 4

/** Chooses and types changes at random, all of them such as are accepted. */
export class Typist {
  private readonly page: Page
  private readonly random: Random
  private readonly countEntry: () => number
  private screen: Screen | null = null
  private side: Side = 'revenues'

  /** `countEntry` numbers what is typed, so that no two texts are the same. */
  constructor(page: Page, random: Random, countEntry: () => number) {
    this.page = page
    this.random = random
    this.countEntry = countEntry
  }

  choose(model: ModelHistory): Action {
    if (this.random.below(6) === 0) this.side = this.random.pick(['revenues', 'expenditures'])
    const { side } = this
    const lines = model.present[side]
    const row = this.random.below(lines.length + 1)
    const other = this.random.below(lines.length)
    const line = lines[row]
    const dice = this.random.below(20)
    if (dice === 0) return this.nameDepartment(model)
    if (dice === 1) return this.workOnProject(model)
    if (dice <= 4 && model.past.length > 0) return this.press('撤销', side, 'Control+z', undo(model))
    if (dice <= 6 && model.future.length > 0) return this.press('恢复', side, 'Control+y', redo(model))
    if (line === undefined || line === '') return this.enterAmount(model, side, row)
    if (lines.length > MOST_LINES) return this.removeLine(model, side, row)
    if (dice === 7) return this.clearAmount(model, side, row)
    if (dice <= 10 && other !== row && lines[other] !== line) return this.copyAmount(model, side, row, other)
    if (dice <= 12 && row + 1 < lines.length && lines[row + 1] !== line)
      return this.fillDown(model, side, row)
    return this.enterAmount(model, side, row)
  }

  /** Undoing and doing again, for a test that the history is still there. */
  async undo(): Promise<void> {
    await this.showGrid(this.side)
    await this.page.keyboard.press('Control+z')
    this.leave()
  }

  async redo(): Promise<void> {
    await this.showGrid(this.side)
    await this.page.keyboard.press('Control+y')
  }

  /** Something else has the focus now. */
  private leave(): void {
    this.screen = null
  }

  private press(name: string, side: Side, keys: string, after: ModelHistory): Action {
    const perform = async (): Promise<void> => {
      await this.showGrid(side)
      await this.page.keyboard.press(keys)
    }
    return { name, perform, after }
  }

  private enterAmount(model: ModelHistory, side: Side, row: number): Action {
    const text = `${String(this.countEntry())}.${String(10 + this.random.below(9))}${String(1 + this.random.below(9))}`
    const perform = async (): Promise<void> => {
      await this.goToAmount(side, row)
      await this.page.keyboard.type(text)
      await this.page.keyboard.press('Enter')
    }
    return { name: `录入${SCREENS[side]} ${text}`, perform, after: enterLine(model, side, row, text) }
  }

  private clearAmount(model: ModelHistory, side: Side, row: number): Action {
    const perform = async (): Promise<void> => {
      await this.goToAmount(side, row)
      await this.page.keyboard.press('Delete')
    }
    return { name: `清除${SCREENS[side]}`, perform, after: enterLine(model, side, row, '') }
  }

  private copyAmount(model: ModelHistory, side: Side, from: number, to: number): Action {
    const perform = async (): Promise<void> => {
      await this.goToAmount(side, from)
      await this.page.keyboard.press('Control+c')
      await this.goToAmount(side, to)
      await this.page.keyboard.press('Control+v')
    }
    const text = model.present[side][from] ?? ''
    return { name: `粘贴${SCREENS[side]} ${text}`, perform, after: enterLine(model, side, to, text) }
  }

  private fillDown(model: ModelHistory, side: Side, row: number): Action {
    const perform = async (): Promise<void> => {
      await this.goToAmount(side, row)
      await this.page.keyboard.press('Shift+ArrowDown')
      await this.page.keyboard.press('Control+d')
    }
    const text = model.present[side][row] ?? ''
    return { name: `填充${SCREENS[side]} ${text}`, perform, after: enterLine(model, side, row + 1, text) }
  }

  private removeLine(model: ModelHistory, side: Side, row: number): Action {
    const perform = async (): Promise<void> => {
      await this.goToAmount(side, row)
      await this.page.keyboard.press('Shift+Space')
      await this.page.keyboard.press('Control+-')
    }
    const kept = model.present[side].filter((_, index) => index !== row)
    return { name: `删除${SCREENS[side]}`, perform, after: enter(model, { [side]: kept }) }
  }

  private nameDepartment(model: ModelHistory): Action {
    const department = `部门${String(this.countEntry())}`
    const perform = async (): Promise<void> => {
      await this.show('基本信息')
      await this.page.getByRole('textbox', { name: '部门名称' }).fill(department)
      await this.page.keyboard.press('Enter')
    }
    return { name: department, perform, after: enter(model, { department }) }
  }

  private workOnProject(model: ModelHistory): Action {
    const { projects } = model.present
    const last = projects.at(-1)
    if (projects.length < MOST_PROJECTS && last !== '') {
      const perform = async (): Promise<void> => {
        await this.show('项目与绩效')
        await this.page.getByRole('button', { name: '添加项目' }).first().press('Enter')
      }
      return { name: '添加项目', perform, after: enter(model, { projects: [...projects, ''] }) }
    }
    const name = `项目${String(this.countEntry())}`
    const perform = async (): Promise<void> => {
      await this.show('项目与绩效')
      await this.page.getByRole('list', { name: '项目' }).getByRole('button').last().press('Enter')
      await this.page.getByRole('main').getByLabel('项目名称', { exact: true }).fill(name)
      await this.page.keyboard.press('Enter')
    }
    return { name, perform, after: enter(model, { projects: [...projects.slice(0, -1), name] }) }
  }

  private async goToAmount(side: Side, row: number): Promise<void> {
    await this.showGrid(side)
    await this.page.keyboard.press('Control+Home')
    for (let step = 0; step < row; step += 1) await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('End')
  }

  private async showGrid(side: Side): Promise<void> {
    const title = SCREENS[side]
    if (this.screen === title) return
    await this.show(title)
    const { grid, field } = new EntryPage(this.page, title)
    await grid.getByRole('gridcell').first().click()
    await expect(field).toBeFocused()
  }

  private async show(screen: Screen): Promise<void> {
    if (this.screen === screen) return
    await new Workspace(this.page).goTo(screen)
    this.screen = screen
  }
}

function enterLine(model: ModelHistory, side: Side, row: number, text: string): ModelHistory {
  const lines = [...model.present[side]]
  lines[row] = text
  return enter(model, { [side]: lines })
}
