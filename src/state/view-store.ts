import { createStore } from 'zustand/vanilla'
import type { AmountUnit } from '../domain/amount.ts'
import type { StatementChapterId } from '../narrative/statement-chapters.ts'
import type { SummaryTableId } from '../tables/summary-table.ts'

/** The steps of the work that have a screen, in the order of the task list. */
export const STEP_IDS = [
  'basics',
  'revenue',
  'expenditure',
  'projects',
  'priorYear',
  'procurement',
  'assets',
  'tables',
  'narrative',
  'glossary',
  'review',
  'publish',
] as const
export type StepId = (typeof STEP_IDS)[number]

export const STEP_NAMES: Record<StepId, string> = {
  basics: '基本信息',
  revenue: '收入',
  expenditure: '支出',
  projects: '项目与绩效',
  priorYear: '上年预算数',
  procurement: '政府采购',
  assets: '国有资产',
  tables: '预算表',
  narrative: '情况说明',
  glossary: '名词解释',
  review: '审核',
  publish: '预览与导出',
}

/** They show what one paper says: the department's, or the one of the unit that is shown. */
export const STEPS_OF_PAPERS: ReadonlySet<StepId> = new Set(['priorYear', 'tables', 'narrative', 'publish'])

/** A part of the draft that a screen is asked to show and focus; `serial` tells two requests for one place apart. */
export interface FocusRequest {
  /** As in `Finding.at`. */
  readonly at: string
  readonly field?: string
  /** Words of the text there, to be selected. */
  readonly quote?: string
  readonly serial: number
}

/** A cell of the nine tables whose 数据来源 is shown; row and column from zero, the column counted after 序号. */
export interface FigureSelection {
  readonly tableId: SummaryTableId
  readonly row: number
  readonly column: number
}

/** Figures of the cells selected in a grid, for the balance strip; in fen. */
export interface SelectionSummary {
  readonly cellCount: number
  readonly amounts: readonly number[]
}

/** The lines that alone are listed; `words` say what they have in common. */
export interface OnlyLines {
  readonly side: 'revenue' | 'expenditure'
  readonly ids: ReadonlySet<string>
  readonly words: string
}

export interface ViewState {
  readonly step: StepId
  readonly amountUnit: AmountUnit
  /** The unit whose own paper is shown; `null` is 部门汇总. */
  readonly unitScope: string | null
  readonly tableId: SummaryTableId
  readonly figure: FigureSelection | null
  readonly projectId: string | null
  /** The sheet of 情况说明 that is shown. */
  readonly chapter: StatementChapterId
  readonly focus: FocusRequest | null
  readonly selection: SelectionSummary | null
  readonly onlyLines: OnlyLines | null
}

export const INITIAL_VIEW: ViewState = {
  step: 'basics',
  amountUnit: 'wanYuan',
  unitScope: null,
  tableId: 'revenueExpenditureSummary',
  figure: null,
  projectId: null,
  chapter: 'preface',
  focus: null,
  selection: null,
  onlyLines: null,
}

export const viewStore = createStore<ViewState>(() => INITIAL_VIEW)

/** Goes to a screen; what was selected on another is let go. */
export function showStep(step: StepId): void {
  viewStore.setState({ step, selection: null, figure: null, focus: null, onlyLines: null })
}

/** Goes to a screen and asks it to put the focus on one part of the draft. */
export function showPart(step: StepId, at: string, field?: string, quote?: string): void {
  const focus = requestFocus(at, field, quote)
  viewStore.setState({ step, selection: null, figure: null, focus, onlyLines: null })
}

/** Goes to the lines of one side, only these listed, with the focus on the amount of one of them. */
export function showLines(onlyLines: OnlyLines, at: string): void {
  const focus = requestFocus(at, 'amount')
  viewStore.setState({ step: onlyLines.side, selection: null, figure: null, focus, onlyLines })
}

function requestFocus(at: string, field: string | undefined, quote?: string): FocusRequest {
  const serial = (viewStore.getState().focus?.serial ?? 0) + 1
  return {
    at,
    ...(field === undefined ? {} : { field }),
    ...(quote === undefined ? {} : { quote }),
    serial,
  }
}
