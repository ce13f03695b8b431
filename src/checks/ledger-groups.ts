import { addAmounts, ZERO, type Amount } from '../domain/amount.ts'
import { FUND_SOURCES, type FundSource } from '../domain/fund-source.ts'
import type { Ledger, RevenueLine } from '../domain/ledger.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'

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
  readonly findGroup: (line: RevenueLine) => LedgerGroup | undefined
}

type Growing<T> = { -readonly [member in keyof T]: T[member] }

/** Adds a ledger up by source, and by unit, source and function; once for each ledger. */
export const groupLedger: (ledger: Ledger) => GroupedLedger = rememberByReference((ledger) => {
  const groups = new Map<string, Growing<LedgerGroup>>()
  const ofLine = (line: RevenueLine): Growing<LedgerGroup> => {
    const name = nameGroup(line)
    const known = groups.get(name)
    if (known !== undefined) return known
    const { unitCode, source, functionCode } = line
    const group = { unitCode, source, functionCode, ...createBalance() }
    groups.set(name, group)
    return group
  }
  for (const line of ledger.revenues) {
    if (line.amount === null) continue
    const group = ofLine(line)
    group.revenue = addAmounts(group.revenue, line.amount)
    if (line.carryOver) group.carriedOverRevenue = addAmounts(group.carriedOverRevenue, line.amount)
  }
  for (const line of ledger.expenditures) {
    if (line.amount === null) continue
    const group = ofLine(line)
    group.expenditure = addAmounts(group.expenditure, line.amount)
    if (line.carryOver) group.carriedOverExpenditure = addAmounts(group.carriedOverExpenditure, line.amount)
  }
  const list = [...groups.values()]
  return { groups: list, bySource: sumBySource(list), findGroup: (line) => groups.get(nameGroup(line)) }
})

function sumBySource(groups: readonly LedgerGroup[]): ReadonlyMap<FundSource, Balance> {
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

/** The length tells where one code ends and the next begins, whatever they contain. */
function nameGroup({ unitCode, source, functionCode }: RevenueLine): string {
  return `${source}/${String(unitCode.length)}/${unitCode}${functionCode}`
}
