import { amountFromFen, type Amount } from '../domain/amount.ts'
import type { Classification } from '../domain/subject.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import { findCodeTree } from './code-tree.ts'
import { listSlots } from './group-lines.ts'
import type { LineFilter } from './line-filter.ts'
import type { LineGroups } from './line-groups.ts'

/** Sums in fen, one for each column: `fen[at]` and what follows. One array holds the sums of all codes of a roll-up. */
export interface ColumnSums {
  readonly fen: Float64Array
  readonly at: number
}

export interface RollUp {
  readonly hasLines: boolean
  readonly total: ColumnSums
  /** Class, section and item codes that have a line, in code order. */
  readonly prefixes: readonly { readonly prefix: string; readonly sums: ColumnSums }[]
}

export function readSum({ fen, at }: ColumnSums, column: number): Amount {
  return amountFromFen(fen[at + column] ?? 0)
}

/** Adds lines into codes and codes into class, section and item. A line counts when the first column counts it. */
export function rollUp(
  groups: LineGroups,
  classification: Classification,
  columns: readonly LineFilter[],
): RollUp {
  const width = columns.length
  const { codeSums, codeHasLine } = sumCodes(groups, columns)
  const { prefixes, prefixesOfCode } = findCodeTree(classification, groups.codes)
  const total = new Float64Array(width)
  const prefixSums = new Float64Array(prefixes.length * width)
  const prefixHasLine = new Uint8Array(prefixes.length)
  for (let code = 0; code < groups.codes.length; code += 1) {
    if (codeHasLine[code] === 0) continue
    addColumns(total, 0, codeSums, code * width, width)
    for (const prefix of prefixesOfCode[code] ?? []) {
      prefixHasLine[prefix] = 1
      addColumns(prefixSums, prefix * width, codeSums, code * width, width)
    }
  }
  const withLine: { readonly prefix: string; readonly sums: ColumnSums }[] = []
  for (const [position, prefix] of prefixes.entries()) {
    if (prefixHasLine[position] === 1)
      withLine.push({ prefix, sums: { fen: prefixSums, at: position * width } })
  }
  return { hasLines: codeHasLine.includes(1), total: { fen: total, at: 0 }, prefixes: withLine }
}

/** What the columns count of lines with exactly one of the codes, for each of them that has a line. */
export function sumByCode(
  groups: LineGroups,
  columns: readonly LineFilter[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, ColumnSums> {
  const isWanted = groups.codes.map((code) => wanted.has(code))
  const { codeSums, codeHasLine } = sumCodes(groups, columns, isWanted)
  const sums = new Map<string, ColumnSums>()
  for (const [index, code] of groups.codes.entries()) {
    if (codeHasLine[index] === 1) sums.set(code, { fen: codeSums, at: index * columns.length })
  }
  return sums
}

/** What one filter counts over all codes, with its sign. */
export function sumFilter(groups: LineGroups, filter: LineFilter): Amount {
  const sums = sumSlots(groups)
  let fen = 0
  for (const slot of listSlots(filter)) fen += sums[slot] ?? 0
  return amountFromFen(fen * filter.sign)
}

/** All codes of each slot added up, in fen. */
const sumSlots = rememberByReference((groups: LineGroups): Float64Array => {
  const sums = new Float64Array(groups.slotCount)
  groups.slotOfGroup.forEach((slot, group) => {
    sums[slot] = (sums[slot] ?? 0) + (groups.fenOfGroup[group] ?? 0)
  })
  return sums
})

function sumCodes(
  { codes, codeOfGroup, slotOfGroup, fenOfGroup }: LineGroups,
  columns: readonly LineFilter[],
  isWanted?: readonly boolean[],
): { readonly codeSums: Float64Array; readonly codeHasLine: Uint8Array } {
  const width = columns.length
  const columnsOfSlot = listColumnsOfSlots(columns)
  const codeSums = new Float64Array(codes.length * width)
  const codeHasLine = new Uint8Array(codes.length)
  for (let group = 0; group < codeOfGroup.length; group += 1) {
    const counting = columnsOfSlot[slotOfGroup[group] ?? 0]
    if (counting === undefined || counting[0] !== 0) continue
    const code = codeOfGroup[group] ?? 0
    if (isWanted !== undefined && isWanted[code] !== true) continue
    const fen = fenOfGroup[group] ?? 0
    codeHasLine[code] = 1
    for (const column of counting) {
      const cell = code * width + column
      codeSums[cell] = (codeSums[cell] ?? 0) + fen
    }
  }
  return { codeSums, codeHasLine }
}

/** For each slot the columns that count it, from the left. Remembered: the columns of a table are constants. */
const listColumnsOfSlots = rememberByReference(
  (columns: readonly LineFilter[]): readonly (readonly number[])[] => {
    const columnsOfSlot: number[][] = []
    columns.forEach((column, index) => {
      for (const slot of listSlots(column)) (columnsOfSlot[slot] ??= []).push(index)
    })
    return columnsOfSlot
  },
)

function addColumns(sums: Float64Array, at: number, added: Float64Array, from: number, width: number): void {
  for (let column = 0; column < width; column += 1) {
    sums[at + column] = (sums[at + column] ?? 0) + (added[from + column] ?? 0)
  }
}
