import { ZERO, type Amount } from '../domain/amount.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import { isSameCount, sumCountedLines, type LineFilter } from '../tables/line-filter.ts'
import { findFigure, type CellPosition } from '../tables/printed-sum.ts'
import { listFigureFilters, type Figure, type SummaryTableId } from '../tables/summary-table.ts'
import { FIGURE_DEFINITIONS, type CellAddress } from './figure-definitions.ts'
import { FIGURE_NAMES, type FigureName } from './figure-names.ts'
import type { StatementSource } from './statement-source.ts'

/** A cell of one of the nine tables of the scope. */
export interface FigureCell extends CellPosition {
  readonly tableId: SummaryTableId
}

/** An exact figure with the lines of the source's ledger behind it. */
export interface DerivedFigure {
  readonly amount: Amount
  readonly filters: readonly LineFilter[]
  /** The cell that counts the same lines, where there is one. */
  readonly cell?: FigureCell
}

/** Every figure of the source; computed once for each source. */
export const listDerivedFigures = rememberByReference(
  (source: StatementSource): ReadonlyMap<FigureName, DerivedFigure> =>
    new Map(FIGURE_NAMES.map((name) => [name, deriveFigure(source, name)])),
)

export function readFigure(source: StatementSource, name: FigureName): DerivedFigure {
  return listDerivedFigures(source).get(name) ?? deriveFigure(source, name)
}

export function readAmount(source: StatementSource, name: FigureName): Amount {
  return readFigure(source, name).amount
}

function deriveFigure(source: StatementSource, name: FigureName): DerivedFigure {
  const { listFilters, cell } = FIGURE_DEFINITIONS[name]
  const found = findCell(source, cell)
  const ofCell = found === undefined ? [] : listFigureFilters(found.figure)
  const filters = listFilters?.(source)
  if (filters === undefined) {
    return found === undefined
      ? { amount: ZERO, filters: ofCell }
      : { amount: found.figure.amount, filters: ofCell, cell: found.cell }
  }
  const amount = sumCountedLines(source.ledger, filters)
  const derived = { amount, filters }
  if (found === undefined || found.figure.amount !== amount) return derived
  return isSameCount(source.ledger, filters, ofCell) ? { ...derived, cell: found.cell } : derived
}

function findCell(
  { tables }: StatementSource,
  { tableId, rowName, column }: CellAddress,
): { readonly figure: Figure; readonly cell: FigureCell } | undefined {
  const rows = tables.find(({ table }) => table.id === tableId)?.rows ?? []
  const row = rows.findIndex((cells) => cells.includes(rowName))
  const figure = findFigure(rows, { row, column })
  return figure === undefined ? undefined : { figure, cell: { tableId, row, column } }
}
