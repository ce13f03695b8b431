import type { JsonObject } from '../lib/json.ts'
import type { EnteredAmount } from './amount.ts'
import type { ExpenditureKind } from './expenditure-kind.ts'
import type { FundSource } from './fund-source.ts'

/** Members of a file that this version does not know: kept, never read. */
export interface WithExtra {
  readonly extra?: JsonObject
}

export interface RevenueLine extends WithExtra {
  readonly id: string
  readonly unitCode: string
  /** Seven digits of the functional classification; `''` while not filled in. May be malformed. */
  readonly functionCode: string
  readonly source: FundSource
  /** Paid for by 上年结转. */
  readonly carryOver: boolean
  readonly amount: EnteredAmount
}

export interface ExpenditureLine extends RevenueLine {
  readonly kind: ExpenditureKind
  /** Five digits of the economic classification; `''` while not filled in. May be malformed. */
  readonly economicCode: string
  /** Names the project of a line of kind `project`. May dangle. */
  readonly projectId: string | null
  /** Marks 教学科研人员因公出国（境）费 on a line with economic code 30212. */
  readonly academicAbroad?: boolean
}

/** Cumulative spending by the end of a month; `null` is left empty, which is not zero. */
export interface SpendingPlan extends WithExtra {
  readonly march: EnteredAmount
  readonly june: EnteredAmount
  readonly october: EnteredAmount
  readonly december: EnteredAmount
}

export const PLAN_DATES = ['march', 'june', 'october', 'december'] as const
export type PlanDate = (typeof PLAN_DATES)[number]

export const PLAN_DATE_NAMES: Record<PlanDate, string> = {
  march: '3 月底',
  june: '6 月底',
  october: '10 月底',
  december: '12 月底',
}

export interface Indicator extends WithExtra {
  readonly id: string
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly description: string
  /** ≥ ≤ > < = or 文字描述, whose text stands in `value`. */
  readonly symbol: string
  readonly value: string
  readonly unit: string
  readonly basis: string
}

export interface Project extends WithExtra {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly unitCode: string
  readonly fundUse: string
  /** 表式: how its target form is laid out, `older` with the plan in percent; absent means `current`. Kept as text. */
  readonly layout?: string
  readonly spendingPlan: SpendingPlan
  readonly goals: readonly string[]
  readonly indicators: readonly Indicator[]
}

/** Everything the nine tables follow from, and the projects its lines belong to. */
export interface Ledger {
  readonly revenues: readonly RevenueLine[]
  readonly expenditures: readonly ExpenditureLine[]
  readonly projects: readonly Project[]
}
