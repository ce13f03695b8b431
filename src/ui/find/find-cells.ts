import { toHalfWidth } from '../../lib/to-half-width.ts'
import type { LineColumn } from '../ledger-grid/line-column.ts'

interface WithId {
  readonly id: string
}

/** A cell that holds what is looked for. */
export interface CellMatch {
  readonly lineId: string
  readonly columnId: string
  /** Places from zero, in the order shown. */
  readonly row: number
  readonly column: number
}

export interface FindQuery {
  readonly text: string
  /** Whether the cell must hold nothing else. */
  readonly isWholeCell: boolean
}

/** The texts of a cell by which it is found: as typed, the name beside a code, as it is drawn. */
export function listCellTexts<L>(column: LineColumn<L>, line: L): readonly string[] {
  const { text, spoken = text, content } = column.read(line)
  const name = text !== '' && spoken.startsWith(`${text} `) ? spoken.slice(text.length + 1) : spoken
  return [...new Set([text, name, spoken, typeof content === 'string' ? content : text])]
}

/** Neither case nor width of signs matters; a number is found with and without its separators. */
export function simplifyQuery(text: string): string {
  const plain = toHalfWidth(text).toLowerCase().trim()
  return /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain) ? plain.replaceAll(',', '') : plain
}

export function fitsQuery(text: string, { text: query, isWholeCell }: FindQuery): boolean {
  const wanted = simplifyQuery(query)
  if (wanted === '') return false
  const plain = toHalfWidth(text).toLowerCase()
  return isWholeCell ? plain.trim() === wanted : plain.includes(wanted)
}

/** Finds cells; keeps the texts of lines, which do not change without becoming other lines. */
export function createCellFinder<L extends WithId>(
  columns: readonly LineColumn<L>[],
): (lines: readonly L[], query: FindQuery) => readonly CellMatch[] {
  const known = new WeakMap<L, readonly (readonly string[])[]>()
  const readTexts = (line: L) => {
    const remembered = known.get(line)
    if (remembered !== undefined) return remembered
    const texts = columns.map((column) => listCellTexts(column, line))
    known.set(line, texts)
    return texts
  }
  return (lines, query) => {
    if (simplifyQuery(query.text) === '') return []
    return lines.flatMap((line, row) =>
      readTexts(line).flatMap((texts, column): readonly CellMatch[] => {
        const columnId = columns[column]?.id
        const isFound = columnId !== undefined && texts.some((text) => fitsQuery(text, query))
        return isFound ? [{ lineId: line.id, columnId, row, column }] : []
      }),
    )
  }
}
