import { ZERO, type EnteredAmount } from '../domain/amount.ts'
import type { Draft } from '../domain/draft.ts'
import { PLAN_DATES, type Indicator, type Project } from '../domain/ledger.ts'
import { formatFormAmount, formatPlanPercent, readIndicator } from './form-values.ts'
import { mergeColumns } from './merge-columns.ts'
import { sumProjectFunds } from './project-funds.ts'
import { findTargetLayout, type FormValue, type LayoutCell, type TargetLayout } from './target-layout.ts'

/** How a cell looks: `measure` is a symbol, value or unit of an indicator. */
export type FormCellRole = 'label' | 'text' | 'amount' | 'measure'

/** A cell that begins in its row; what an earlier one spans is left out, as in HTML. */
export interface FormCell {
  readonly text: string
  readonly columnSpan: number
  readonly rowSpan: number
  readonly role: FormCellRole
}

/** The target form of one project, ready to print. */
export interface TargetForm {
  readonly layoutId: string
  /** `年度目标（2025）`, or `''`. */
  readonly heading: string
  readonly amountNote: string
  readonly columnWidths: readonly number[]
  readonly rows: readonly (readonly FormCell[])[]
  /** The head of the indicators, to be repeated on a next page: its first row and how many. */
  readonly indicatorHead: { readonly row: number; readonly count: number }
}

/** What a form is printed from besides its project. */
export type TargetFormSource = Pick<Draft, 'fiscalYear' | 'department' | 'units' | 'expenditures'>

export function createTargetForm(project: Project, source: TargetFormSource): TargetForm {
  const layout = findTargetLayout(project.layout)
  const opening = layout.opening.map((cells) => cells.map((cell) => fillCell(cell, project, source)))
  const goals = createGoalRows(layout, project.goals)
  const head = layout.indicatorHead.map((cells) => cells.map((cell) => fillCell(cell, project, source)))
  return {
    layoutId: layout.id,
    heading: layout.heading.replace('{year}', String(source.fiscalYear)),
    amountNote: layout.amountNote,
    columnWidths: layout.columnWidths,
    rows: [...opening, ...goals, ...head, ...createIndicatorRows(layout, project.indicators)],
    indicatorHead: { row: opening.length + goals.length, count: head.length },
  }
}

function fillCell(
  { content, columns, rows }: LayoutCell,
  project: Project,
  source: TargetFormSource,
): FormCell {
  const spans = { columnSpan: columns, rowSpan: rows }
  if ('label' in content) return { ...spans, text: content.label, role: 'label' }
  return { ...spans, ...readValue(content.value, project, source) }
}

function readValue(
  name: FormValue,
  project: Project,
  { department, units, expenditures }: TargetFormSource,
): Pick<FormCell, 'text' | 'role'> {
  const funds = sumProjectFunds(expenditures).get(project.id)
  switch (name) {
    case 'code':
    case 'name':
    case 'fundUse':
      return text(project[name].trim())
    case 'codeAndName':
      return text([project.code.trim(), project.name.trim()].filter((part) => part !== '').join('-'))
    case 'department':
      return text(describeOwner(department.code, department.name))
    case 'unit':
      return text(
        describeOwner(project.unitCode, units.find(({ code }) => code === project.unitCode)?.name ?? ''),
      )
    case 'annualAmount':
      return amount(funds?.annual ?? null)
    case 'fiscalFunds':
      return amount(blankIfZero(funds?.fiscal))
    case 'otherFunds':
      return amount(blankIfZero(funds?.other))
    default: {
      const date = PLAN_DATES.find((candidate) => name.endsWith(`.${candidate}`))
      const planned = date === undefined ? null : project.spendingPlan[date]
      if (name.startsWith('plan.')) return amount(planned)
      return { text: formatPlanPercent(planned, funds?.annual ?? ZERO), role: 'amount' }
    }
  }
}

function text(content: string): Pick<FormCell, 'text' | 'role'> {
  return { text: content, role: 'text' }
}

function amount(value: EnteredAmount): Pick<FormCell, 'text' | 'role'> {
  return { text: formatFormAmount(value), role: 'amount' }
}

function blankIfZero(value: EnteredAmount | undefined): EnteredAmount {
  return value === undefined || value === ZERO ? null : value
}

/** `[203]组织部门` */
function describeOwner(code: string, name: string): string {
  return code.trim() === '' ? name.trim() : `[${code.trim()}]${name.trim()}`
}

/** One row for each goal, so that long ones break well; a form without goals has the row all the same. */
function createGoalRows(layout: TargetLayout, goals: readonly string[]): readonly (readonly FormCell[])[] {
  const told = goals.map((goal) => goal.trim()).filter((goal) => goal !== '')
  const prefix = told.length > 1 ? layout.goalPrefix.several : layout.goalPrefix.single
  const texts = told.map((goal, index) => `${prefix.replace('{number}', String(index + 1))}${goal}`)
  const columnSpan = layout.columnWidths.length - 1
  return (texts.length === 0 ? [''] : texts).map((goal, index, all) => {
    const cell: FormCell = { text: goal, columnSpan, rowSpan: 1, role: 'text' }
    if (index > 0) return [cell]
    return [{ text: layout.goalsLabel, columnSpan: 1, rowSpan: all.length, role: 'label' }, cell]
  })
}

/** A form without indicators keeps one blank row, so that it is seen to be unfinished. */
function createIndicatorRows(
  { indicatorColumns }: TargetLayout,
  indicators: readonly Indicator[],
): readonly (readonly FormCell[])[] {
  const texts = indicators.map((indicator) =>
    indicatorColumns.map(({ content }) => readIndicator(indicator, content)),
  )
  const rows = texts.length === 0 ? [indicatorColumns.map(() => '')] : texts
  const spans = mergeColumns(rows, MERGED_COLUMNS)
  return rows.map((row, rowIndex) =>
    row.flatMap((content, index): FormCell[] => {
      const column = indicatorColumns[index]
      const rowSpan = spans[rowIndex]?.[index] ?? 1
      if (column === undefined || rowSpan === 0) return []
      const role = MEASURES.includes(column.content) ? 'measure' : 'text'
      return [{ text: content, columnSpan: column.columns, rowSpan, role }]
    }),
  )
}

const MERGED_COLUMNS = 2
const MEASURES: readonly string[] = ['symbol', 'value', 'unitOrText', 'target']
