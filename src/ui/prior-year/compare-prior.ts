import { subtractAmounts, sumAmounts, type Amount, type EnteredAmount } from '../../domain/amount.ts'
import type { PriorYear } from '../../domain/draft.ts'
import { readAmount } from '../../narrative/derived-figures.ts'
import { comparePrinted, readPriorFigure, readReason } from '../../narrative/prior-figures.ts'
import type { PrintedDifference } from '../../narrative/printed-difference.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { PRIOR_GROUPS, type PriorRow } from './prior-rows.ts'

/** A row as it is shown. */
export interface ComparedRow {
  readonly row: PriorRow
  readonly current: Amount
  readonly prior: EnteredAmount
  /** `null` while last year's figure is not filled in. */
  readonly difference: PrintedDifference | null
  /** As typed. */
  readonly reason: string
  /** A reason is asked for where something changed, and shown wherever one is stored. */
  readonly reasonState: 'none' | 'given' | 'missing' | 'notNeeded'
}

function compareRow(source: StatementSource, row: PriorRow): ComparedRow {
  const { figure } = row
  const difference = comparePrinted(source, figure)
  const reason = readTyped(source.texts.priorYear, figure)
  const isChanged = difference !== null && difference.direction !== '持平'
  return {
    row,
    current: readAmount(source, figure),
    prior: readPriorFigure(source, figure),
    difference,
    reason,
    reasonState: gradeReason(readReason(source, figure) !== '', isChanged, row.isExplainedByParts === true),
  }
}

function gradeReason(isGiven: boolean, isChanged: boolean, isExplained: boolean): ComparedRow['reasonState'] {
  if (isGiven) return isChanged ? 'given' : 'notNeeded'
  return isChanged && !isExplained ? 'missing' : 'none'
}

function readTyped(prior: PriorYear | undefined, figure: string): string {
  const reasons = prior?.reasons ?? {}
  return Object.hasOwn(reasons, figure) ? (reasons[figure] ?? '') : ''
}

export interface ComparedGroup {
  readonly title: string
  readonly rows: readonly ComparedRow[]
}

export function compareGroups(source: StatementSource): readonly ComparedGroup[] {
  return PRIOR_GROUPS.map(({ title, rows }) => ({ title, rows: rows.map((row) => compareRow(source, row)) }))
}

const PARTS = ['basic', 'project', 'operating', 'remittance', 'subsidy'] as const

/** By how much 支出合计 of last year differs from its parts; `null` where it does not, or is not filled in. */
export function findPriorMisfit(
  prior: PriorYear | undefined,
): { readonly sum: Amount; readonly difference: Amount } | null {
  const total = prior?.total ?? null
  const parts = PARTS.map((name) => prior?.[name] ?? null)
  if (total === null || parts.every((part) => part === null)) return null
  const sum = sumAmounts(parts)
  return sum === total ? null : { sum, difference: subtractAmounts(total, sum) }
}
