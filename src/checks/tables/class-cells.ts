import { FUNCTIONAL_CLASSES } from '../../tables/functional-classes.ts'
import type { SummaryTableId } from '../../tables/summary-table.ts'
import type { AgreeingCells, Cell } from './agreeing-cells.ts'
import {
  findNamedRow,
  listClassRows,
  listSummaryClassRows,
  RIGHT,
  TOTAL_COLUMN,
  TOTAL_ROW,
} from './find-rows.ts'
import type { TableSet } from './table-set.ts'

/** Expenditure of a column: in all under `TOTAL_KEY`, of each class under its code. */
type CellsByKey = ReadonlyMap<string, Cell>

const TOTAL_KEY = ''
export const EXPENDITURE_TOTAL = '本年支出合计'

/** Those of table 1 or 4, for any of the columns on the right; none where a file lacks the table. */
export function readSummary(set: TableSet, tableId: SummaryTableId): (column: number) => CellsByKey {
  const view = set.find(tableId)
  if (view === undefined) return () => new Map()
  const totalRow = findNamedRow(view, RIGHT.name, EXPENDITURE_TOTAL)
  const classRows = listSummaryClassRows(view)
  return (column) => {
    const cells = FUNCTIONAL_CLASSES.flatMap(({ code, name }) => {
      const row = classRows.get(code)
      return row === undefined ? [] : [[code, { tableId, row, column, name }] as const]
    })
    return new Map([
      ...(totalRow === undefined
        ? []
        : [[TOTAL_KEY, { tableId, row: totalRow, column, name: EXPENDITURE_TOTAL }] as const]),
      ...cells,
    ])
  }
}

/** Those of the 合计 of a table by subject: a class without a row has no money. */
export function readSubjects(set: TableSet, tableId: SummaryTableId): CellsByKey {
  const view = set.find(tableId)
  if (view === undefined) return new Map()
  const column = TOTAL_COLUMN
  const classRows = listClassRows(view)
  const total = { tableId, row: view.rowCount === 0 ? undefined : TOTAL_ROW, column, name: '合计' }
  return new Map<string, Cell>([
    [TOTAL_KEY, total],
    ...FUNCTIONAL_CLASSES.map(
      ({ code, name }) =>
        [code, { tableId, row: classRows.get(code), column, name: name.replace(/^[^、]*、/, '') }] as const,
    ),
  ])
}

/** What both have, in the order of the left. */
export function pairUp(left: CellsByKey, right: CellsByKey, slack: number): readonly AgreeingCells[] {
  return [...left].flatMap(([key, cell]) => {
    const other = right.get(key)
    return other === undefined ? [] : [{ left: cell, right: other, slack }]
  })
}
