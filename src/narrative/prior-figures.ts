import type { EnteredAmount } from '../domain/amount.ts'
import { THREE_PUBLIC_ITEMS, type PriorYear } from '../domain/draft.ts'
import { assertNever } from '../lib/assert-never.ts'
import { readAmount } from './derived-figures.ts'
import type { FigureName } from './figure-names.ts'
import { findPrintedDifference, type PrintedDifference } from './printed-difference.ts'
import type { StatementSource } from './statement-source.ts'
import { sumIfExact } from './sum-if-exact.ts'

type ThreePublicItem = (typeof THREE_PUBLIC_ITEMS)[number]

/** Last year's figure under the name of this year's; `null` where it is not filled in or has no place in the draft. */
export function readPriorFigure({ texts }: StatementSource, name: FigureName): EnteredAmount {
  const prior = texts.priorYear
  if (prior === undefined) return null
  switch (name) {
    // 收支预算总额 of last year is one figure.
    case 'totalRevenue':
    case 'totalExpenditure':
      return prior.total ?? null
    case 'basic':
    case 'project':
    case 'operating':
    case 'remittance':
    case 'subsidy':
    case 'operatingFunds':
      return prior[name] ?? null
    case 'threePublic.total':
      return sumItems(prior, THREE_PUBLIC_ITEMS)
    case 'threePublic.vehicle':
      return sumItems(prior, ['vehiclePurchase', 'vehicleOperation'])
    case 'threePublic.travelAbroad':
      return sumItems(prior, ['travelAbroad'])
    case 'threePublic.vehiclePurchase':
      return sumItems(prior, ['vehiclePurchase'])
    case 'threePublic.vehicleOperation':
      return sumItems(prior, ['vehicleOperation'])
    case 'threePublic.reception':
      return sumItems(prior, ['reception'])
    case 'personnel':
    case 'publicFunds':
    case 'revenue.generalPublicBudget':
    case 'revenue.governmentFund':
    case 'revenue.stateCapital':
    case 'revenue.fiscalAccount':
    case 'revenue.business':
    case 'revenue.operating':
    case 'revenue.superiorGrant':
    case 'revenue.subordinateRemittance':
    case 'revenue.other':
    case 'revenue.ownFunds':
    case 'revenue.carryOver':
      return null
    default:
      return assertNever(name)
  }
}

/** The whole is known only when all its parts are. */
function sumItems({ threePublic = {} }: PriorYear, items: readonly ThreePublicItem[]): EnteredAmount {
  const amounts = items.map((item) => threePublic[item] ?? null)
  return amounts.includes(null) ? null : sumIfExact(amounts)
}

/** `null` while last year's figure is not filled in. */
export function comparePrinted(source: StatementSource, name: FigureName): PrintedDifference | null {
  const prior = readPriorFigure(source, name)
  return prior === null ? null : findPrintedDifference(readAmount(source, name), prior)
}

/** The members of `priorYear.reasons` that may explain a figure; the first that is filled in does. */
const REASON_KEYS: Partial<Record<FigureName, readonly string[]>> = {
  totalRevenue: ['totalRevenue', 'total'],
  totalExpenditure: ['totalExpenditure', 'total'],
}

/** Fit to stand within a sentence: without the full stop it may have been typed with; `''` while not filled in. */
export function readReason({ texts }: StatementSource, name: FigureName): string {
  const reasons = texts.priorYear?.reasons ?? {}
  for (const key of REASON_KEYS[name] ?? [name]) {
    const reason = Object.hasOwn(reasons, key) ? (reasons[key] ?? '') : ''
    if (reason.trim() !== '') return reason.trim().replace(/[。；;，,.\s]+$/, '')
  }
  return ''
}
