import { parseAmount, ZERO, type Amount } from '../../domain/amount.ts'
import { locateUnit } from '../../domain/part-place.ts'
import type { PaperScope } from '../../domain/paper-texts.ts'
import type { StoredTable } from '../../domain/stored-table.ts'
import { ALL_TABLES } from '../../tables/all-tables.ts'
import type { ComputedTable } from '../../tables/disclosure.ts'
import { listLeafColumns, type SummaryTable, type SummaryTableId } from '../../tables/summary-table.ts'
import { locateCell } from '../location.ts'
import type { Review } from '../review.ts'

/** One of the nine as far as the checks read it, computed or as a file has it. Columns are counted after 序号. */
export interface TableView {
  readonly table: SummaryTable
  readonly title: string
  readonly rowCount: number
  readonly notes: readonly string[]
  /** Without the blanks that files put between signs. */
  readonly readText: (row: number, column: number) => string
  /** Exact of a computed table, as printed of one from a file; `undefined` where a file has something else there. */
  readonly readAmount: (row: number, column: number) => Amount | undefined
  /** Nothing is printed there: of what only rounds to zero something is. */
  readonly isBlank: (row: number, column: number) => boolean
}

/** The nine of a paper, or those that a file brought along. */
export interface TableSet {
  readonly origin: 'computed' | 'stored'
  readonly scope: PaperScope
  readonly find: (id: SummaryTableId) => TableView | undefined
  /** Where a finding on a cell leads: there is no place of a cell in the tables of a unit. */
  readonly locate: (id: SummaryTableId, row: number, column: number) => string
  /** How its tables are spoken of: 文件中的《…》. */
  readonly name: (view: TableView) => string
}

export function listTableSets({ papers, disclosure }: Review): readonly TableSet[] {
  const computed = papers.map(({ scope, name, tables }) => createComputedSet(scope, name, tables))
  const { storedTables } = disclosure
  return storedTables.length === 0 ? computed : [...computed, createStoredSet(storedTables)]
}

function createComputedSet(scope: PaperScope, paperName: string, tables: readonly ComputedTable[]): TableSet {
  const views = new Map(tables.map((computed) => [computed.table.id, viewComputed(computed)]))
  return {
    origin: 'computed',
    scope,
    find: (id) => views.get(id),
    locate: (id, row, column) => (scope === null ? locateCell(id, row, column + 1) : locateUnit(scope)),
    name: ({ title }) =>
      scope === null ? `《${title}》` : `${paperName === '' ? scope : paperName}《${title}》`,
  }
}

function createStoredSet(tables: readonly StoredTable[]): TableSet {
  const views = new Map(
    ALL_TABLES.flatMap((table) => {
      const stored = tables.find(({ id }) => id === table.id)
      return stored === undefined || !hasLayout(stored, table)
        ? []
        : [[table.id, viewStored(table, stored)] as const]
    }),
  )
  return {
    origin: 'stored',
    scope: null,
    find: (id) => views.get(id),
    locate: (id, row, column) => locateCell(id, row, column + 1),
    name: ({ title }) => `文件中的《${title}》`,
  }
}

function viewComputed({ table, title, rows, printed }: ComputedTable): TableView {
  return {
    table,
    title,
    rowCount: rows.length,
    notes: printed.notes,
    readText: (row, column) => {
      const cell = rows[row]?.[column]
      return typeof cell === 'string' ? cell : ''
    },
    readAmount: (row, column) => {
      const cell = rows[row]?.[column]
      return typeof cell === 'object' ? cell.amount : undefined
    },
    isBlank: (row, column) => printed.rows[row]?.[column + 1] === '',
  }
}

/** Other places print other columns: a table of another width is not read, and T06 says what differs. */
function hasLayout({ rows }: StoredTable, { columns }: SummaryTable): boolean {
  const width = listLeafColumns(columns).length + 1
  return rows.every((row) => row.length === width)
}

function viewStored(table: SummaryTable, { rows, notes }: StoredTable): TableView {
  const readText = (row: number, column: number): string =>
    (rows[row]?.[column + 1] ?? '').replaceAll(/\s/g, '')
  return {
    table,
    title: table.title,
    rowCount: rows.length,
    notes: notes.filter((note) => note.trim() !== ''),
    readText,
    readAmount: (row, column) => parsePrinted(readText(row, column)),
    isBlank: (row, column) => readText(row, column) === '',
  }
}

/** A blank stands for zero; a separator of thousands is none of ours but says nothing else. */
function parsePrinted(text: string): Amount | undefined {
  if (text === '') return ZERO
  const amount = parseAmount(text.replaceAll(',', ''))
  return amount.ok ? amount.value : undefined
}
