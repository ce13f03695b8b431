import { FUNCTIONAL_CLASSES } from '../../tables/functional-classes.ts'
import type { SummaryTableId } from '../../tables/summary-table.ts'
import type { AgreeingCells, Cell } from './agreeing-cells.ts'
import { findNamedRow, RIGHT, TOTAL_COLUMN, TOTAL_ROW } from './find-rows.ts'
import type { TableSet, TableView } from './table-set.ts'

/** Expenditure of a column: in all and then of each class, in their order; `undefined` where a file has no such row. */
type ClassCells = readonly (Cell | undefined)[]

export const EXPENDITURE_TOTAL = '本年支出合计'
const SUMMARY_NAMES = [EXPENDITURE_TOTAL, ...FUNCTIONAL_CLASSES.map(({ name }) => name)]
const SUBJECT_NAMES = ['合计', ...FUNCTIONAL_CLASSES.map(({ name }) => name.replace(/^[^、]*、/, ''))]

/** Those of table 1 or 4, for any of the columns on the right. */
export function readSummary(set: TableSet, tableId: SummaryTableId): (column: number) => ClassCells {
  const view = set.find(tableId)
  if (view === undefined) return () => []
  const rows = SUMMARY_NAMES.map((name, index) => findRowNear(view, index, name))
  return (column) =>
    rows.map((row, index) =>
      row === undefined ? undefined : { tableId, row, column, name: SUMMARY_NAMES[index] ?? '' },
    )
}

/** Nearly always each class stands in the row of its number, with the total below them. */
function findRowNear(view: TableView, index: number, name: string): number | undefined {
  const usual = index === 0 ? FUNCTIONAL_CLASSES.length : index - 1
  return view.readText(usual, RIGHT.name) === name ? usual : findNamedRow(view, RIGHT.name, name)
}

/** Those of the 合计 of a table by subject: a class without a row has no money. */
export function readSubjects(set: TableSet, tableId: SummaryTableId): ClassCells {
  const view = set.find(tableId)
  if (view === undefined) return []
  const rows = listClassRows(view)
  const column = TOTAL_COLUMN
  return SUBJECT_NAMES.map((name, index) => {
    const row = index === 0 ? (view.rowCount === 0 ? undefined : TOTAL_ROW) : rows[index]
    return { tableId, row, column, name }
  })
}

const CLASS_DIGITS = 3
const INDEX_OF_CLASS: ReadonlyMap<string, number> = new Map(
  FUNCTIONAL_CLASSES.map(({ code }, index) => [code, index + 1]),
)

function listClassRows(view: TableView): readonly (number | undefined)[] {
  const rows: (number | undefined)[] = []
  for (let row = 0; row < view.rowCount; row += 1) {
    const code = view.readText(row, 0)
    const index = code.length === CLASS_DIGITS ? INDEX_OF_CLASS.get(code) : undefined
    if (index !== undefined) rows[index] = row
  }
  return rows
}

/** What both have, in the order of the left. */
export function pairUp(left: ClassCells, right: ClassCells, slack: number): readonly AgreeingCells[] {
  const pairs: AgreeingCells[] = []
  for (const [index, cell] of left.entries()) {
    const other = right[index]
    if (cell !== undefined && other !== undefined) pairs.push({ left: cell, right: other, slack })
  }
  return pairs
}
