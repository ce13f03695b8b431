import type { PrintedTable } from './printed-table.ts'
import type { SummaryTableId } from './summary-table.ts'

/** Tables as a file holds them: from anywhere, so with any id and any number of cells. */
export interface StoredTable {
  readonly id: string
  readonly title: string
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

/** A printed cell whose stored text is not what the ledger gives. */
export interface TableDifference {
  readonly tableId: SummaryTableId
  readonly tableTitle: string
  /** From zero; 序号 is column 0. A whole note is compared as column 0 of the row after the last. */
  readonly row: number
  readonly column: number
  readonly stored: string
  readonly computed: string
}

/** Compares each computed table with the stored one of the same id, cell by cell; a table not stored is not compared. */
export function compareTables(
  stored: readonly StoredTable[],
  computed: readonly PrintedTable[],
): readonly TableDifference[] {
  return computed.flatMap((table) => {
    const other = stored.find(({ id }) => id === table.id)
    if (other === undefined) return []
    return [...compareRows(table, other), ...compareNotes(table, other)]
  })
}

function compareRows(table: PrintedTable, other: StoredTable): readonly TableDifference[] {
  const rowCount = Math.max(table.rows.length, other.rows.length)
  return Array.from({ length: rowCount }).flatMap((_, row) => {
    const cells = table.rows[row] ?? []
    const storedCells = other.rows[row] ?? []
    const cellCount = Math.max(cells.length, storedCells.length)
    return Array.from({ length: cellCount }).flatMap((__, column) =>
      compareCell(table, row, column, storedCells[column] ?? '', cells[column] ?? ''),
    )
  })
}

function compareNotes(table: PrintedTable, other: StoredTable): readonly TableDifference[] {
  return compareCell(
    table,
    Math.max(table.rows.length, other.rows.length),
    0,
    other.notes.join('\n'),
    table.notes.join('\n'),
  )
}

function compareCell(
  table: PrintedTable,
  row: number,
  column: number,
  stored: string,
  computed: string,
): readonly TableDifference[] {
  if (stored === computed) return []
  return [{ tableId: table.id, tableTitle: table.title, row, column, stored, computed }]
}
