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

export const codeRevenuesByFunction = rememberByReference((revenues: readonly RevenueLine[]): CodedLines => {
  const functionCodes = createCodeIndex(revenues.length)
  const amounts = createSlotSums(revenues.length, REVENUE_SLOTS)
  revenues.forEach((line, index) => {
    functionCodes.add(line.functionCode, index)
    amounts.add(line.amount ?? 0, findRevenueSlot(line), index)
  })
  return { ...functionCodes.finish(), ...amounts.finish() }
})

/** Remembered together: both classifications share the slots and amounts of the lines. */
const codeExpenditures = rememberByReference((expenditures: readonly ExpenditureLine[]) => {
  const functionCodes = createCodeIndex(expenditures.length)
  const economicCodes = createCodeIndex(expenditures.length)
  const amounts = createSlotSums(expenditures.length, EXPENDITURE_SLOTS)
  expenditures.forEach((line, index) => {
    functionCodes.add(line.functionCode, index)
    economicCodes.add(line.economicCode, index)
    amounts.add(line.amount ?? 0, findExpenditureSlot(line), index)
  })
  const shared = amounts.finish()
  return {
    byFunction: { ...functionCodes.finish(), ...shared },
    byEconomic: { ...economicCodes.finish(), ...shared },
  }
})

export function codeExpendituresByFunction(expenditures: readonly ExpenditureLine[]): CodedLines {
  return codeExpenditures(expenditures).byFunction
}

export function codeExpendituresByEconomic(expenditures: readonly ExpenditureLine[]): CodedLines {
  return codeExpenditures(expenditures).byEconomic
}

/** The slots that a filter counts, its code restrictions left aside. Remembered: filters are constants of the tables. */
export const listSlots = rememberByReference((filter: LineFilter): readonly number[] => {
  const slots: number[] = []
  for (const source of filter.sources ?? FUND_SOURCES) {
    if (filter.side === 'revenue') {
      for (const flag of listFlags(filter.carryOver)) slots.push(SOURCE_INDEX[source] * 2 + flag)
      continue
    }
    // No table tells expenditure out of carry-over apart, so the slots do not either.
    if (filter.carryOver !== undefined) throw new Error('Expenditure is not coded by carry-over')
    for (const kind of filter.kinds ?? EXPENDITURE_KINDS) {
      const pair = SOURCE_INDEX[source] * EXPENDITURE_KINDS.length + KIND_INDEX[kind]
      for (const flag of listFlags(filter.academicAbroad)) slots.push(pair * 2 + flag)
    }
  }
  return slots
})

const BOTH_FLAGS = [0, 1]
const FALSE_FLAG = [0]
const TRUE_FLAG = [1]

function listFlags(wanted: boolean | undefined): readonly number[] {
  return wanted === undefined ? BOTH_FLAGS : wanted ? TRUE_FLAG : FALSE_FLAG
}

function findRevenueSlot(line: RevenueLine): number {
  return SOURCE_INDEX[line.source] * 2 + (line.carryOver ? 1 : 0)
}

function findExpenditureSlot(line: ExpenditureLine): number {
  const pair = SOURCE_INDEX[line.source] * EXPENDITURE_KINDS.length + KIND_INDEX[line.kind]
  return pair * 2 + (line.academicAbroad === true ? 1 : 0)
}

interface CodeIndex {
  readonly add: (code: string, line: number) => void
  readonly finish: () => Pick<CodedLines, 'codes' | 'codeOfLine'>
}

function createCodeIndex(lineCount: number): CodeIndex {
  const indexOfCode = new Map<string, number>()
  const codeOfLine = new Int32Array(lineCount)
  return {
    add: (code, line) => {
      let codeIndex = indexOfCode.get(code)
      if (codeIndex === undefined) {
        codeIndex = indexOfCode.size
        indexOfCode.set(code, codeIndex)
      }
      codeOfLine[line] = codeIndex
    },
    finish: () => ({ codes: [...indexOfCode.keys()], codeOfLine }),
  }
}

interface SlotSums {
  readonly add: (fen: number, slot: number, line: number) => void
  readonly finish: () => Omit<CodedLines, 'codes' | 'codeOfLine'>
}

function createSlotSums(lineCount: number, slotCount: number): SlotSums {
  const slotOfLine = new Uint8Array(lineCount)
  const fenOfLine = new Float64Array(lineCount)
  const fenOfSlot = new Float64Array(slotCount)
  let magnitude = 0
  return {
    add: (fen, slot, line) => {
      slotOfLine[line] = slot
      fenOfLine[line] = fen
      fenOfSlot[slot] = (fenOfSlot[slot] ?? 0) + fen
      magnitude += Math.abs(fen)
    },
    finish: () => {
      // Below this bound no partial sum can leave the integers that are exact.
      if (magnitude > Number.MAX_SAFE_INTEGER)
        throw new RangeError('The ledger adds up past the safe integers')
      return { slotOfLine, fenOfLine, slotCount, fenOfSlot }
    },
  }
}

function indexOf<T extends string>(names: readonly T[]): Record<T, number> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which names it was given
  return Object.fromEntries(names.map((name, index) => [name, index])) as Record<T, number>
}
