import { addAmounts, ZERO, type Amount } from '../../domain/amount.ts'
import { FUND_SOURCES, type FundSource } from '../../domain/fund-source.ts'
import type { Ledger, RevenueLine } from '../../domain/ledger.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'

/** What came in and what goes out, each with the part of it that is 上年结转. */
export interface Balance {
  readonly revenue: Amount
  readonly carriedOverRevenue: Amount
  readonly expenditure: Amount
  readonly carriedOverExpenditure: Amount
}

/** The lines of one unit, source and function taken together. */
export interface LedgerGroup extends Balance {
  readonly unitCode: string
  readonly source: FundSource
  readonly functionCode: string
}

export interface GroupedLedger {
  /** In the order in which the ledger first names them, revenue before expenditure. */
  readonly groups: readonly LedgerGroup[]
  readonly bySource: ReadonlyMap<FundSource, Balance>
  /** The group that a line counts in; `undefined` where nothing in it has an amount. */
  readonly findGroup: (line: RevenueLine) => LedgerGroup | undefined
}

type Growing<T> = { -readonly [member in keyof T]: T[member] }

type GroupsByFunction = Map<string, Growing<LedgerGroup>>

/** Maps within maps: no text is put together for a key, which would take longer than the sums. */
class GroupIndex {
  readonly groups: Growing<LedgerGroup>[] = []
  readonly #bySource = new Map<FundSource, Map<string, GroupsByFunction>>()

  find({ source, unitCode, functionCode }: RevenueLine): Growing<LedgerGroup> | undefined {
    return this.#bySource.get(source)?.get(unitCode)?.get(functionCode)
  }

  findOrCreate(line: RevenueLine): Growing<LedgerGroup> {
    const known = this.find(line)
    if (known !== undefined) return known
    const { source, unitCode, functionCode } = line
    const group = { unitCode, source, functionCode, ...createBalance() }
    const byUnit = this.#bySource.get(source) ?? new Map<string, GroupsByFunction>()
    const byFunction = byUnit.get(unitCode) ?? new Map<string, Growing<LedgerGroup>>()
    this.#bySource.set(source, byUnit.set(unitCode, byFunction.set(functionCode, group)))
    this.groups.push(group)
    return group
  }
}

/** Adds a ledger up by source, and by unit, source and function; once for each ledger. */
export const groupLedger: (ledger: Ledger) => GroupedLedger = rememberByReference((ledger) => {
  const index = new GroupIndex()
  for (const line of ledger.revenues) {
    if (line.amount === null) continue
    const group = index.findOrCreate(line)
    group.revenue = addAmounts(group.revenue, line.amount)
    if (line.carryOver) group.carriedOverRevenue = addAmounts(group.carriedOverRevenue, line.amount)
  }
  for (const line of ledger.expenditures) {
    if (line.amount === null) continue
    const group = index.findOrCreate(line)
    group.expenditure = addAmounts(group.expenditure, line.amount)
    if (line.carryOver) group.carriedOverExpenditure = addAmounts(group.carriedOverExpenditure, line.amount)
  }
  return { groups: index.groups, bySource: sumBySource(index.groups), findGroup: (line) => index.find(line) }
})

/** For every source, whether or not the groups have any of it. */
export function sumBySource(groups: readonly LedgerGroup[]): ReadonlyMap<FundSource, Balance> {
  const bySource = new Map(
    FUND_SOURCES.map((source): [FundSource, Growing<Balance>] => [source, createBalance()]),
  )
  for (const group of groups) {
    const sum = bySource.get(group.source)
    if (sum === undefined) continue
    sum.revenue = addAmounts(sum.revenue, group.revenue)
    sum.carriedOverRevenue = addAmounts(sum.carriedOverRevenue, group.carriedOverRevenue)
    sum.expenditure = addAmounts(sum.expenditure, group.expenditure)
    sum.carriedOverExpenditure = addAmounts(sum.carriedOverExpenditure, group.carriedOverExpenditure)
  }
  return bySource
}

function createBalance(): Growing<Balance> {
  return { revenue: ZERO, carriedOverRevenue: ZERO, expenditure: ZERO, carriedOverExpenditure: ZERO }
}
