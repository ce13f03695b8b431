import { rememberByReference } from '../lib/remember-by-reference.ts'
import type { ComputedTable } from './disclosure.ts'
import type { CellPosition } from './printed-sum.ts'
import { isColumnGroup, listLeafColumns, type SummaryTable } from './summary-table.ts'

/** What names a row; `code` is `''` in tables whose rows have none. */
export interface RowLabel {
  readonly code: string
  readonly name: string
}

/** The leaf headers from left to right; 小计 means nothing without the header it stands under. */
export const listColumnNames = rememberByReference((table: SummaryTable): readonly string[] =>
  table.columns.flatMap((column) =>
    isColumnGroup(column)
      ? column.columns.map(({ header }) => (header === '小计' ? `${column.header}${header}` : header))
      : [column.header],
  ),
)

const listContents = rememberByReference((table: SummaryTable): readonly string[] =>
  listLeafColumns(table.columns).map(({ content }) => content),
)

/** The texts nearest to the left of a cell: a table of two halves names each half's rows apart. */
export function findRowLabel({ table, rows }: ComputedTable, { row, column }: CellPosition): RowLabel {
  const contents = listContents(table)
  const nameColumn = contents.lastIndexOf('name', column)
  const readText = (index: number): string => {
    const cell = rows[row]?.[index]
    return typeof cell === 'string' ? cell : ''
  }
  return {
    code: contents[nameColumn - 1] === 'code' ? readText(nameColumn - 1) : '',
    name: readText(nameColumn),
  }
}
