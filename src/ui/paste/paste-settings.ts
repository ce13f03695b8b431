import type { TypedUnit } from '../../domain/typed-number.ts'
import type { LedgerContext } from '../ledger-grid/line-column.ts'
import { mapByNames, mapByPlace, type ColumnMapping } from './map-columns.ts'
import { findHeader, type PastedHeader } from './pasted-header.ts'
import { tileTable, type PastedTable } from './pasted-table.ts'
import { findPastedUnit } from './pasted-unit.ts'
import { createCellReader } from './read-pasted-cell.ts'

/** Where lines go: over those from the selected one on, behind all others, or before the selected one. */
export type PasteMode = 'overwrite' | 'append' | 'insert'

/** What becomes of a row with a cell that cannot be read. */
export type FaultHandling = 'leaveOut' | 'blank'

export interface PasteSettings {
  readonly mapping: ColumnMapping
  readonly unit: TypedUnit
  readonly mode: PasteMode
  readonly faults: FaultHandling
  /** Rows, from zero, that are taken though they are totals, or left out though they are lines. */
  readonly toggled: ReadonlySet<number>
}

/** A block made ready for its place. */
export interface PasteSource {
  readonly table: PastedTable
  /** Names and unit above the data, where they were found. */
  readonly header: PastedHeader | undefined
  /** Absent where the block does not say it. */
  readonly unitInBlock: TypedUnit | undefined
}

export interface PasteTarget {
  /** The lines of the selection, without the row for new ones. */
  readonly lineIds: readonly string[]
  readonly columnIds: readonly string[]
}

/** Where a block comes to. */
export interface PasteSurroundings {
  readonly target: PasteTarget
  readonly gridColumnIds: readonly string[]
  readonly context: LedgerContext
  /** Of the amounts where the block says none. */
  readonly unit: TypedUnit
}

/** What a block seems to be, before anybody looked at it; `takesHeader`: whether names of columns are looked for. */
export function proposeSettings(
  copied: PastedTable,
  { target, gridColumnIds, context, unit }: PasteSurroundings,
  takesHeader = true,
): { readonly source: PasteSource; readonly settings: PasteSettings } {
  const header = takesHeader ? findHeader(copied.rows) : undefined
  const table =
    header === undefined ? tileTable(copied, target.lineIds.length, target.columnIds.length) : copied
  const width = table.rows[0]?.length ?? 0
  const above = table.rows.slice(0, header?.end ?? 0)
  const mapping =
    header === undefined
      ? mapByPlace(width, gridColumnIds, target.columnIds[0])
      : mapByNames(header.names, table.rows.slice(header.end), gridColumnIds, createCellReader(context, unit))
  const unitInBlock = findPastedUnit(header?.names[mapping.indexOf('amount')] ?? '', above)
  return {
    source: { table, header, unitInBlock },
    settings: {
      mapping,
      unit: unitInBlock ?? unit,
      mode: proposeMode(header !== undefined, target),
      faults: 'leaveOut',
      toggled: new Set(),
    },
  }
}

/** A list with the names of its columns is a list of its own: it goes over others only where several were selected. */
function proposeMode(hasHeader: boolean, { lineIds }: PasteTarget): PasteMode {
  if (lineIds.length === 0) return 'append'
  return hasHeader && lineIds.length === 1 ? 'append' : 'overwrite'
}
