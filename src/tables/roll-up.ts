import { amountFromFen, type Amount } from '../domain/amount.ts'
import { listCodePrefixes, type Classification } from '../domain/subject.ts'
import { listSlots, type CodeTotals, type TotalsByCode } from './ledger-totals.ts'
import type { LineFilter } from './line-filter.ts'

/** Sums for the filters of some columns, over all codes and under each code prefix that has a line. */
export interface RollUp {
  readonly hasLines: boolean
  readonly total: ArrayLike<number>
  readonly byPrefix: ReadonlyMap<string, ArrayLike<number>>
}

/** Adds each code's columns into its class, section and item. A code counts where the first column has a line of it. */
export function rollUp(
  totals: TotalsByCode,
  classification: Classification,
  columns: readonly LineFilter[],
): RollUp {
  const slotLists = columns.map((column) => Uint16Array.from(listSlots(column)))
  const total = new Float64Array(columns.length)
  const byPrefix = new Map<string, Float64Array>()
  let hasLines = false
  for (const [code, codeTotals] of totals) {
    const [baseSlots] = slotLists
    if (baseSlots === undefined || !hasLineIn(codeTotals, baseSlots)) continue
    hasLines = true
    const amounts = slotLists.map((slots) => sumSlots(codeTotals, slots))
    addInto(total, amounts)
    for (const prefix of listCodePrefixes(classification, code)) {
      let sums = byPrefix.get(prefix)
      if (sums === undefined) {
        sums = new Float64Array(columns.length)
        byPrefix.set(prefix, sums)
      }
      addInto(sums, amounts)
    }
  }
  return { hasLines, total, byPrefix }
}

/** What one filter counts over all codes, or over the codes named. */
export function sumTotals(totals: TotalsByCode, filter: LineFilter, codes?: readonly string[]): Amount {
  const slots = listSlots(filter)
  let fen = 0
  if (codes === undefined) {
    for (const codeTotals of totals.values()) fen += sumSlots(codeTotals, slots)
  } else {
    for (const code of codes) {
      const codeTotals = totals.get(code)
      if (codeTotals !== undefined) fen += sumSlots(codeTotals, slots)
    }
  }
  return amountFromFen(fen * filter.sign)
}

function hasLineIn(codeTotals: CodeTotals, slots: ArrayLike<number> & Iterable<number>): boolean {
  for (const slot of slots) if ((codeTotals.lineCounts[slot] ?? 0) > 0) return true
  return false
}

function sumSlots(codeTotals: CodeTotals, slots: Iterable<number>): number {
  let fen = 0
  for (const slot of slots) fen += codeTotals.fen[slot] ?? 0
  return fen
}

function addInto(sums: Float64Array, amounts: readonly number[]): void {
  for (let index = 0; index < sums.length; index += 1)
    sums[index] = (sums[index] ?? 0) + (amounts[index] ?? 0)
}
