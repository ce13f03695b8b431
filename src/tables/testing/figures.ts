import { ZERO, type Amount } from '../../domain/amount.ts'
import type { ComputedTable } from '../disclosure.ts'
import type { Figure, Row, SummaryTableId } from '../summary-table.ts'

/** @throws when there is none: a mistake of the test */
export function findTable(tables: readonly ComputedTable[], id: SummaryTableId): ComputedTable {
  const found = tables.find(({ table }) => table.id === id)
  if (found === undefined) throw new Error(`No table ${id}`)
  return found
}

export function listFigures(row: Row): readonly Figure[] {
  return row.filter((cell) => typeof cell === 'object')
}

/** The exact amounts of a row from left to right. */
export function listAmounts(row: Row): readonly Amount[] {
  return listFigures(row).map(({ amount }) => amount)
}

/** The exact amounts of the row of a code, or of 合计 for `''`; zeros where there is no such row. */
export function amountsOfCode({ rows }: ComputedTable, code: string, count: number): readonly Amount[] {
  const row = rows.find(([first]) => first === code)
  return row === undefined ? Array.from({ length: count }, () => ZERO) : listAmounts(row)
}

/** Adds rows of amounts column by column. */
export function addColumns(rows: readonly (readonly Amount[])[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))
}
