import { EXPENDITURE_KINDS } from '../domain/expenditure-kind.ts'
import { FUND_SOURCES } from '../domain/fund-source.ts'
import type { ExpenditureLine, RevenueLine } from '../domain/ledger.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import type { LineFilter } from './line-filter.ts'
import { LineGroups } from './line-groups.ts'

const REVENUE_SLOTS = FUND_SOURCES.length * 2
const EXPENDITURE_SLOTS = FUND_SOURCES.length * EXPENDITURE_KINDS.length * 2

export const groupRevenuesByFunction = rememberByReference((revenues: readonly RevenueLine[]): LineGroups => {
  const groups = new LineGroups(REVENUE_SLOTS)
  for (const line of revenues) groups.add(line.functionCode, findRevenueSlot(line), line.amount ?? 0)
  return groups
})

/** Grouped together: finding the slot of a line is half of the work, and both classifications have the same. */
const groupExpenditures = rememberByReference((expenditures: readonly ExpenditureLine[]) => {
  const byFunction = new LineGroups(EXPENDITURE_SLOTS)
  const byEconomic = new LineGroups(EXPENDITURE_SLOTS)
  for (const line of expenditures) {
    const slot = findExpenditureSlot(line)
    const fen = line.amount ?? 0
    byFunction.add(line.functionCode, slot, fen)
    byEconomic.add(line.economicCode, slot, fen)
  }
  return { byFunction, byEconomic }
})

export function groupExpendituresByFunction(expenditures: readonly ExpenditureLine[]): LineGroups {
  return groupExpenditures(expenditures).byFunction
}

export function groupExpendituresByEconomic(expenditures: readonly ExpenditureLine[]): LineGroups {
  return groupExpenditures(expenditures).byEconomic
}

/** The slots that a filter counts, its code restrictions left aside. Remembered: filters are constants of the tables. */
export const listSlots = rememberByReference((filter: LineFilter): readonly number[] => {
  const slots: number[] = []
  for (const source of filter.sources ?? FUND_SOURCES) {
    if (filter.side === 'revenue') {
      for (const flag of listFlags(filter.carryOver)) slots.push(FUND_SOURCES.indexOf(source) * 2 + flag)
      continue
    }
    // No table tells expenditure out of carry-over apart, so the slots do not either.
    if (filter.carryOver !== undefined) throw new Error('Expenditure is not coded by carry-over')
    for (const kind of filter.kinds ?? EXPENDITURE_KINDS) {
      const pair = FUND_SOURCES.indexOf(source) * EXPENDITURE_KINDS.length + EXPENDITURE_KINDS.indexOf(kind)
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
  return FUND_SOURCES.indexOf(line.source) * 2 + (line.carryOver ? 1 : 0)
}

function findExpenditureSlot(line: ExpenditureLine): number {
  const pair =
    FUND_SOURCES.indexOf(line.source) * EXPENDITURE_KINDS.length + EXPENDITURE_KINDS.indexOf(line.kind)
  return pair * 2 + (line.academicAbroad === true ? 1 : 0)
}
