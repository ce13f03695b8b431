import { EXPENDITURE_KINDS, type ExpenditureKind } from '../domain/expenditure-kind.ts'
import { FUND_SOURCES, type FundSource } from '../domain/fund-source.ts'
import type { ExpenditureLine, RevenueLine } from '../domain/ledger.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import type { LineFilter } from './line-filter.ts'

/**
 * Ledger lines as numbers, so that each table is one tight pass: the code of a line as an index into `codes`, all else
 * that a table tells apart (source, kind, carry-over …) as one small number, the slot.
 */
export interface CodedLines {
  /** Each code once, in the order of its first line. */
  readonly codes: readonly string[]
  readonly codeOfLine: Int32Array
  readonly slotOfLine: Uint8Array
  readonly fenOfLine: Float64Array
  readonly slotCount: number
  /** All lines of a slot added up, in fen. */
  readonly fenOfSlot: Float64Array
}

const SOURCE_INDEX = indexOf<FundSource>(FUND_SOURCES)
const KIND_INDEX = indexOf<ExpenditureKind>(EXPENDITURE_KINDS)
const REVENUE_SLOTS = FUND_SOURCES.length * 2
const EXPENDITURE_SLOTS = FUND_SOURCES.length * EXPENDITURE_KINDS.length * 2

export const codeRevenuesByFunction = rememberByReference((revenues: readonly RevenueLine[]) =>
  codeLines(revenues, (line) => line.functionCode, findRevenueSlot, REVENUE_SLOTS),
)

export const codeExpendituresByFunction = rememberByReference((expenditures: readonly ExpenditureLine[]) =>
  codeLines(expenditures, (line) => line.functionCode, findExpenditureSlot, EXPENDITURE_SLOTS),
)

export const codeExpendituresByEconomic = rememberByReference((expenditures: readonly ExpenditureLine[]) =>
  codeLines(expenditures, (line) => line.economicCode, findExpenditureSlot, EXPENDITURE_SLOTS),
)

/** The slots that a filter counts, its code restrictions left aside. */
export function listSlots(filter: LineFilter): readonly number[] {
  const sources = (filter.sources ?? FUND_SOURCES).map((source) => SOURCE_INDEX[source])
  if (filter.side === 'revenue') {
    return sources.flatMap((source) => listFlags(filter.carryOver).map((flag) => source * 2 + flag))
  }
  // No table tells expenditure out of carry-over apart, so the slots do not either.
  if (filter.carryOver !== undefined) throw new Error('Expenditure is not coded by carry-over')
  const kinds = (filter.kinds ?? EXPENDITURE_KINDS).map((kind) => KIND_INDEX[kind])
  return sources.flatMap((source) =>
    kinds.flatMap((kind) =>
      listFlags(filter.academicAbroad).map((flag) => (source * EXPENDITURE_KINDS.length + kind) * 2 + flag),
    ),
  )
}

function listFlags(wanted: boolean | undefined): readonly number[] {
  return wanted === undefined ? [0, 1] : [wanted ? 1 : 0]
}

function findRevenueSlot(line: RevenueLine): number {
  return SOURCE_INDEX[line.source] * 2 + (line.carryOver ? 1 : 0)
}

function findExpenditureSlot(line: ExpenditureLine): number {
  const pair = SOURCE_INDEX[line.source] * EXPENDITURE_KINDS.length + KIND_INDEX[line.kind]
  return pair * 2 + (line.academicAbroad === true ? 1 : 0)
}

function codeLines<L extends RevenueLine>(
  lines: readonly L[],
  codeOf: (line: L) => string,
  findSlot: (line: L) => number,
  slotCount: number,
): CodedLines {
  const indexOfCode = new Map<string, number>()
  const codeOfLine = new Int32Array(lines.length)
  const slotOfLine = new Uint8Array(lines.length)
  const fenOfLine = new Float64Array(lines.length)
  const fenOfSlot = new Float64Array(slotCount)
  let magnitude = 0
  lines.forEach((line, index) => {
    const code = codeOf(line)
    let codeIndex = indexOfCode.get(code)
    if (codeIndex === undefined) {
      codeIndex = indexOfCode.size
      indexOfCode.set(code, codeIndex)
    }
    const slot = findSlot(line)
    const fen = line.amount ?? 0
    codeOfLine[index] = codeIndex
    slotOfLine[index] = slot
    fenOfLine[index] = fen
    fenOfSlot[slot] = (fenOfSlot[slot] ?? 0) + fen
    magnitude += Math.abs(fen)
  })
  // Below this bound no partial sum can leave the integers that are exact.
  if (magnitude > Number.MAX_SAFE_INTEGER) throw new RangeError('The ledger adds up past the safe integers')
  return { codes: [...indexOfCode.keys()], codeOfLine, slotOfLine, fenOfLine, slotCount, fenOfSlot }
}

function indexOf<T extends string>(names: readonly T[]): Record<T, number> {
  return Object.fromEntries(names.map((name, index) => [name, index])) as Record<T, number>
}
