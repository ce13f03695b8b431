import type { EnteredAmount } from './amount.ts'
import {
  PRIOR_TOTALS,
  PROCUREMENT_SOURCES,
  THREE_PUBLIC_ITEMS,
  type Draft,
  type PaperTexts,
  type ProcurementRow,
} from './draft.ts'
import { PLAN_DATES, type Ledger } from './ledger.ts'

/** Sums in fen of what is above zero, and of what is below it without its sign. */
interface Bounds {
  readonly positive: number
  readonly negative: number
}

/** Takes a loop instead of an iterator: every edit of a ledger of ten thousand lines passes here. */
function boundLines(lines: readonly { readonly amount: EnteredAmount }[]): Bounds {
  let positive = 0
  let negative = 0
  for (const { amount } of lines) {
    if (amount === null) continue
    if (amount > 0) positive += amount
    else negative -= amount
  }
  return { positive, negative }
}

function boundAmounts(amounts: readonly (EnteredAmount | undefined)[]): Bounds {
  return boundLines(amounts.map((amount) => ({ amount: amount ?? null })))
}

function isSafe(fen: number): boolean {
  return fen <= Number.MAX_SAFE_INTEGER
}

/**
 * Whether every sum over any lines of the ledger, and every difference of revenue and expenditure, is a safe integer
 * of fen. Sums of magnitudes only grow, so a double that passed the limit never comes back under it.
 */
export function isWithinSafeSums(ledger: Pick<Ledger, 'revenues' | 'expenditures'>): boolean {
  const revenue = boundLines(ledger.revenues)
  const expenditure = boundLines(ledger.expenditures)
  return isSafe(revenue.positive + expenditure.negative) && isSafe(revenue.negative + expenditure.positive)
}

/** The members of a draft whose amounts are added up. */
export type SummedPart = 'revenues' | 'expenditures' | 'projects' | 'priorYear' | 'assets' | 'procurement'

/** The first part with a sum, or a difference to a sum of the ledger, that is not a safe integer of fen. */
export function findUnsafeSum(draft: Draft): SummedPart | undefined {
  const revenue = boundLines(draft.revenues)
  const expenditure = boundLines(draft.expenditures)
  if (!isWithinSafeSums(draft)) {
    const isRevenue = revenue.positive + revenue.negative > expenditure.positive + expenditure.negative
    return isRevenue ? 'revenues' : 'expenditures'
  }
  const most = Math.max(revenue.positive, expenditure.positive)
  const least = Math.max(revenue.negative, expenditure.negative)
  const canCompare = ({ positive, negative }: Bounds) => isSafe(positive + least) && isSafe(negative + most)
  const canComparePlan = draft.projects.every(({ spendingPlan }) =>
    PLAN_DATES.every((date) => canCompare(boundAmounts([spendingPlan[date]]))),
  )
  if (!canComparePlan) return 'projects'
  if (![draft, ...draft.units].every((paper) => canCompare(boundPriorYear(paper)))) return 'priorYear'
  const procured = boundProcurement(draft.procurement ?? [])
  if (!isSafe(procured.positive + procured.negative)) return 'procurement'
  const assets = boundAmounts([
    ...(draft.assets?.rows ?? []).map((row) => row.value),
    draft.assets?.plannedPurchase,
  ])
  return isSafe(assets.positive + assets.negative + procured.positive + procured.negative)
    ? undefined
    : 'assets'
}

function boundPriorYear({ priorYear }: PaperTexts): Bounds {
  return boundAmounts([
    ...PRIOR_TOTALS.map((name) => priorYear?.[name]),
    ...THREE_PUBLIC_ITEMS.map((item) => priorYear?.threePublic?.[item]),
  ])
}

function boundProcurement(rows: readonly ProcurementRow[]): Bounds {
  return boundAmounts(
    rows.flatMap((row) => [
      ...PROCUREMENT_SOURCES.map((source) => row.amounts[source]),
      row.smeReserved,
      row.smallMicroReserved,
    ]),
  )
}
