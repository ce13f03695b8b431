import type { StoredTable } from '../domain/stored-table.ts'
import type { PrintedTable } from './printed-table.ts'
import type { SummaryTableId } from './summary-table.ts'

/** What a file stored and what the ledger gives. */
interface StoredAndComputed {
  readonly stored: string
  readonly computed: string
}

/** A printed cell; both numbers from zero, 序号 being column 0. */
interface CellDifference extends StoredAndComputed {
  readonly kind: 'cell'
  readonly row: number
  readonly column: number
}

/** The title of a table, or all notes under it together. */
interface TextDifference extends StoredAndComputed {
  readonly kind: 'title' | 'notes'
}

/** The file has summary tables, but not this one. */
interface MissingTable {
  readonly kind: 'missing'
}

/** One thing in which a stored table is not the computed one. */
export type TableDifference = (CellDifference | TextDifference | MissingTable) & {
  readonly tableId: SummaryTableId
  /** As computed. */
  readonly tableTitle: string
}

/** Compares each computed table with the stored one of the same id; stored tables of other ids are nobody's concern. */
export function compareTables(
  stored: readonly StoredTable[],
  computed: readonly PrintedTable[],
): readonly TableDifference[] {
  return computed.flatMap((table) => {
    const place = { tableId: table.id, tableTitle: table.title }
    const other = stored.find(({ id }) => id === table.id)
    if (other === undefined) return [{ ...place, kind: 'missing' }]
    const differences = [
      ...compareTitles(table, other),
      ...compareRows(table, other),
      ...compareNotes(table, other),
    ]
    return differences.map((difference): TableDifference => ({ ...place, ...difference }))
  })
}

function compareTitles(table: PrintedTable, other: StoredTable): readonly TextDifference[] {
  if (other.title === '' || other.title === table.title) return []
  return [{ kind: 'title', stored: other.title, computed: table.title }]
}

function compareRows(table: PrintedTable, other: StoredTable): readonly CellDifference[] {
  const rowCount = Math.max(table.rows.length, other.rows.length)
  return Array.from({ length: rowCount }).flatMap((_, row) => {
    const cells = table.rows[row] ?? []
    const storedCells = other.rows[row] ?? []
    const cellCount = Math.max(cells.length, storedCells.length)
    return Array.from({ length: cellCount }).flatMap((__, column): readonly CellDifference[] => {
      const [stored, computed] = [storedCells[column] ?? '', cells[column] ?? '']
      return stored === computed ? [] : [{ kind: 'cell', row, column, stored, computed }]
    })
  })
}

function compareNotes(table: PrintedTable, other: StoredTable): readonly TextDifference[] {
  const [stored, computed] = [other.notes.join('\n'), table.notes.join('\n')]
  return stored === computed ? [] : [{ kind: 'notes', stored, computed }]
}
