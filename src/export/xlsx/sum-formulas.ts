import type { CellPosition, PrintedSum } from '../../tables/printed-sum.ts'
import { BLANK_ZERO, countCents } from './cell-number.ts'
import type { CellContent } from './book-sheet.ts'

/** Functions take no more arguments; ranges of neighbours count as one. */
const MOST_ARGUMENTS = 250

/**
 * The formulas of printed sums: for each total the first way of adding up printed figures that gives exactly what is
 * printed. One whose rounded parts give another figure has no formula and stays a number.
 */
export function createSumFormulas(
  sums: readonly PrintedSum[],
  readText: (position: CellPosition) => string | undefined,
  locate: (position: CellPosition) => CellPosition,
): ReadonlyMap<string, CellContent> {
  const formulas = new Map<string, CellContent>()
  for (const { total, parts } of sums) {
    const key = keyOf(total)
    const text = readText(total)
    if (text === undefined || formulas.has(key)) continue
    const printedParts = parts.filter((part) => readText(part) !== undefined)
    const cents = countCents(text)
    if (cents === null || cents !== sumCents(printedParts.map((part) => readText(part) ?? ''))) continue
    const formula = describeSum(printedParts.map(locate))
    if (formula === null) continue
    formulas.set(key, {
      kind: 'sum',
      formula,
      value: cents / 100,
      // An exact zero is blank, one that only rounds to it is not.
      format: text === '0.00' ? '0.00' : BLANK_ZERO,
    })
  }
  return formulas
}

export function keyOf({ row, column }: CellPosition): string {
  return `${String(row)}:${String(column)}`
}

function sumCents(texts: readonly string[]): number | null {
  let sum = 0
  for (const text of texts) {
    const cents = countCents(text)
    if (cents === null) return null
    sum += cents
  }
  return sum
}

function describeSum(cells: readonly CellPosition[]): string | null {
  const ranges = joinNeighbours(cells)
  if (ranges.length === 0 || ranges.length > MOST_ARGUMENTS) return null
  return `SUM(${ranges.map(([first, last]) => describeRange(first, last)).join(',')})`
}

type Range = readonly [first: CellPosition, last: CellPosition]

/** Cells that follow one another, down or across, as ranges. */
function joinNeighbours(cells: readonly CellPosition[]): readonly Range[] {
  const ranges: Range[] = []
  for (const cell of cells) {
    const [first, last] = ranges.at(-1) ?? []
    const isBelow = last?.row === cell.row - 1 && last.column === cell.column && first?.column === cell.column
    const isBeside = last?.row === cell.row && last.column === cell.column - 1 && first?.row === cell.row
    if (first !== undefined && (isBelow || isBeside)) ranges[ranges.length - 1] = [first, cell]
    else ranges.push([cell, cell])
  }
  return ranges
}

function describeRange(first: CellPosition, last: CellPosition): string {
  const start = describeAddress(first)
  return keyOf(first) === keyOf(last) ? start : `${start}:${describeAddress(last)}`
}

/** `C7`, rows and columns from zero. */
export function describeAddress({ row, column }: CellPosition): string {
  return `${describeColumn(column)}${String(row + 1)}`
}

function describeColumn(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : `${describeColumn(Math.floor(column / 26) - 1)}${letter}`
}
