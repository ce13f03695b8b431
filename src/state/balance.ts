import { addAmounts, subtractAmounts, sumAmounts, ZERO, type Amount } from '../domain/amount.ts'
import type { Draft } from '../domain/draft.ts'
import { BASIC_KINDS, type ExpenditureKind } from '../domain/expenditure-kind.ts'
import type { ExpenditureLine, RevenueLine } from '../domain/ledger.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'

/** What the balance strip says of a draft; carry-over counts as revenue. */
export interface Balance {
  readonly revenue: Amount
  readonly expenditure: Amount
  /** Revenue less expenditure. */
  readonly difference: Amount
  readonly basic: Amount
  readonly project: Amount
  /** With these, 基本支出 and 项目支出 make up all expenditure. */
  readonly operating: Amount
  readonly remittance: Amount
  readonly subsidy: Amount
}

export const selectBalance: (draft: Draft) => Balance = rememberByReference(({ revenues, expenditures }) => {
  const revenue = sumRevenues(revenues)
  const { all, ...parts } = sumExpenditures(expenditures)
  return { revenue, expenditure: all, difference: subtractAmounts(revenue, all), ...parts }
})

const sumRevenues = rememberByReference((revenues: readonly RevenueLine[]) =>
  sumAmounts(revenues.map((line) => line.amount)),
)

const sumExpenditures = rememberByReference((expenditures: readonly ExpenditureLine[]) => {
  const sums = new Map<ExpenditureKind, Amount>()
  for (const { kind, amount } of expenditures)
    sums.set(kind, addAmounts(sums.get(kind) ?? ZERO, amount ?? ZERO))
  const read = (kind: ExpenditureKind): Amount => sums.get(kind) ?? ZERO
  return {
    all: sumAmounts(sums.values()),
    basic: sumAmounts(BASIC_KINDS.map(read)),
    project: read('project'),
    operating: read('operating'),
    remittance: read('remittance'),
    subsidy: read('subsidy'),
  }
})
