import { PLAN_DATES, PLAN_DATE_NAMES, type PlanDate } from '../domain/ledger.ts'

/** What is printed of a project as a whole. */
export type FormValue =
  | 'code'
  | 'name'
  | 'codeAndName'
  | 'department'
  | 'unit'
  | 'fundUse'
  | 'annualAmount'
  | 'fiscalFunds'
  | 'otherFunds'
  | `plan.${PlanDate}`
  | `percent.${PlanDate}`

/** What is printed of one indicator; `target` is symbol, value and unit in one. */
export type IndicatorValue =
  'level1' | 'level2' | 'name' | 'description' | 'symbol' | 'value' | 'unitOrText' | 'target' | 'basis'

export interface LayoutCell {
  readonly content: { readonly label: string } | { readonly value: FormValue }
  readonly columns: number
  readonly rows: number
}

export interface LayoutColumn {
  readonly content: IndicatorValue
  readonly columns: number
}

/** 表式: how a target form is laid out. A new one is another value of this type. */
export interface TargetLayout {
  readonly id: string
  readonly name: string
  /** Above the form; `{year}` is the budget year, `''` for nothing. */
  readonly heading: string
  readonly amountNote: string
  /** Shares of the sheet's width, one for each column of the grid. */
  readonly columnWidths: readonly number[]
  /** The rows before the goals. */
  readonly opening: readonly (readonly LayoutCell[])[]
  readonly goalsLabel: string
  /** Before each goal, `{number}` being its number; `single` where there is but one. */
  readonly goalPrefix: { readonly single: string; readonly several: string }
  readonly indicatorHead: readonly (readonly LayoutCell[])[]
  readonly indicatorColumns: readonly LayoutColumn[]
}

function label(text: string, columns = 1, rows = 1): LayoutCell {
  return { content: { label: text }, columns, rows }
}

function value(name: FormValue, columns = 1): LayoutCell {
  return { content: { value: name }, columns, rows: 1 }
}

/** The four dates share the columns between them. */
const PLAN_COLUMNS: Readonly<Record<PlanDate, number>> = { march: 1, june: 2, october: 2, december: 2 }
const OLDER_PLAN_COLUMNS: Readonly<Record<PlanDate, number>> = { march: 1, june: 2, october: 2, december: 1 }

const CURRENT_LAYOUT: TargetLayout = {
  id: 'current',
  name: '现行表式',
  heading: '年度目标（{year}）',
  amountNote: '单位：万元',
  columnWidths: [82, 82, 82, 78, 36, 46, 57, 72],
  opening: [
    [label('项目编码及名称'), value('codeAndName', 3), label('主管部门及代码', 2), value('department', 2)],
    [label('项目单位'), value('unit', 3), label('年度资金总额', 2), value('annualAmount', 2)],
    [label('资金用途'), value('fundUse', 7)],
    [
      label('资金支出计划（累计支出金额）', 1, 2),
      ...PLAN_DATES.map((date) => label(PLAN_DATE_NAMES[date], PLAN_COLUMNS[date])),
    ],
    PLAN_DATES.map((date) => value(`plan.${date}`, PLAN_COLUMNS[date])),
  ],
  goalsLabel: '年度绩效目标',
  goalPrefix: { single: '目标 {number}：', several: '目标 {number}：' },
  indicatorHead: [
    [
      label('一级指标', 1, 2),
      label('二级指标', 1, 2),
      label('三级指标', 1, 2),
      label('指标说明', 1, 2),
      label('指标值', 3),
      label('指标确定依据', 1, 2),
    ],
    [label('符号'), label('值'), label('单位（文字描述）')],
  ],
  indicatorColumns: [
    { content: 'level1', columns: 1 },
    { content: 'level2', columns: 1 },
    { content: 'name', columns: 1 },
    { content: 'description', columns: 1 },
    { content: 'symbol', columns: 1 },
    { content: 'value', columns: 1 },
    { content: 'unitOrText', columns: 1 },
    { content: 'basis', columns: 1 },
  ],
}

const OLDER_LAYOUT: TargetLayout = {
  id: 'older',
  name: '旧表式（百分比）',
  heading: '',
  amountNote: '单位：万元',
  columnWidths: [72, 80, 84, 82, 56, 78, 82],
  opening: [
    [label('项目编码'), value('code', 2), label('项目名称'), value('name', 3)],
    [
      label('预算规模及资金用途', 1, 2),
      label('预算数'),
      value('annualAmount'),
      label('其中：财政资金'),
      value('fiscalFunds'),
      label('其他资金'),
      value('otherFunds'),
    ],
    [value('fundUse', 6)],
    [
      label('资金支出计划（%）', 1, 2),
      ...PLAN_DATES.map((date) => label(PLAN_DATE_NAMES[date], OLDER_PLAN_COLUMNS[date])),
    ],
    PLAN_DATES.map((date) => value(`percent.${date}`, OLDER_PLAN_COLUMNS[date])),
  ],
  goalsLabel: '绩效目标',
  goalPrefix: { single: '', several: '{number}．' },
  indicatorHead: [
    [
      label('一级指标'),
      label('二级指标'),
      label('三级指标'),
      label('绩效指标描述', 2),
      label('指标值'),
      label('指标值确定依据'),
    ],
  ],
  indicatorColumns: [
    { content: 'level1', columns: 1 },
    { content: 'level2', columns: 1 },
    { content: 'name', columns: 1 },
    { content: 'description', columns: 2 },
    { content: 'target', columns: 1 },
    { content: 'basis', columns: 1 },
  ],
}

export const TARGET_LAYOUTS: readonly TargetLayout[] = [CURRENT_LAYOUT, OLDER_LAYOUT]

/** The layout of a project's form; one that nobody knows is printed as the current one. */
export function findTargetLayout(id: string | undefined): TargetLayout {
  return TARGET_LAYOUTS.find((layout) => layout.id === id) ?? CURRENT_LAYOUT
}
