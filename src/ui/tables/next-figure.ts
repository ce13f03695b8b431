import type { CellPosition } from '../../tables/printed-sum.ts'
import type { Row } from '../../tables/summary-table.ts'

const STEPS: Readonly<Record<string, CellPosition>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}
const PAGE_ROWS = 15

/** The figure that a key leads to from another figure of the table; `undefined` where the key leads nowhere. */
export function findNextFigure(
  rows: readonly Row[],
  from: CellPosition,
  key: string,
  withControl: boolean,
): CellPosition | undefined {
  const row = rows[from.row] ?? []
  switch (key) {
    case 'Home':
      return withControl ? findFirstFigure(rows) : onRow(from.row, listFigureColumns(row)[0])
    case 'End':
      return withControl ? findLastFigure(rows) : onRow(from.row, listFigureColumns(row).at(-1))
    case 'PageUp':
      return searchFrom(rows, { ...from, row: Math.max(from.row - PAGE_ROWS, 0) }, { row: 1, column: 0 })
    case 'PageDown': {
      const target = Math.min(from.row + PAGE_ROWS, rows.length - 1)
      return searchFrom(rows, { ...from, row: target }, { row: -1, column: 0 })
    }
    default: {
      const step = STEPS[key]
      if (step === undefined) return undefined
      const next = { row: from.row + step.row, column: from.column + step.column }
      return searchFrom(rows, next, step)
    }
  }
}

export function findFirstFigure(rows: readonly Row[]): CellPosition | undefined {
  for (const [row, cells] of rows.entries()) {
    const found = onRow(row, listFigureColumns(cells)[0])
    if (found !== undefined) return found
  }
  return undefined
}

function findLastFigure(rows: readonly Row[]): CellPosition | undefined {
  return onRow(rows.length - 1, listFigureColumns(rows.at(-1) ?? []).at(-1))
}

function searchFrom(rows: readonly Row[], start: CellPosition, step: CellPosition): CellPosition | undefined {
  for (let at = start; ; at = { row: at.row + step.row, column: at.column + step.column }) {
    const cell = rows[at.row]?.[at.column]
    if (cell === undefined) return undefined
    if (typeof cell === 'object') return at
  }
}

function listFigureColumns(row: Row): readonly number[] {
  return row.flatMap((cell, column) => (typeof cell === 'object' ? [column] : []))
}

function onRow(row: number, column: number | undefined): CellPosition | undefined {
  return column === undefined ? undefined : { row, column }
}
