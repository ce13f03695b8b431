import { subtractAmounts, sumAmounts, type Amount } from '../domain/amount.ts'
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
}

export const selectBalance: (draft: Draft) => Balance = rememberByReference(({ revenues, expenditures }) => {
  const revenue = sumRevenues(revenues)
  const { all, basic, project } = sumExpenditures(expenditures)
  return { revenue, expenditure: all, difference: subtractAmounts(revenue, all), basic, project }
})

const sumRevenues = rememberByReference((revenues: readonly RevenueLine[]) =>
  sumAmounts(revenues.map((line) => line.amount)),
)

const sumExpenditures = rememberByReference((expenditures: readonly ExpenditureLine[]) => {
  const basicKinds: readonly ExpenditureKind[] = BASIC_KINDS
  return {
    all: sumAmounts(expenditures.map((line) => line.amount)),
    basic: sumAmounts(expenditures.map((line) => (basicKinds.includes(line.kind) ? line.amount : null))),
    project: sumAmounts(expenditures.map((line) => (line.kind === 'project' ? line.amount : null))),
  }
})
