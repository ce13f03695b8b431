import { amountFromFen, type Amount } from '../domain/amount.ts'
import type { ComparedFigure, Finding } from './check.ts'

/** Both sides of a comparison and what is between them, as a finding carries them. */
export function compareFigures(
  left: ComparedFigure,
  right: ComparedFigure,
): Required<Pick<Finding, 'figures'>> & { readonly difference?: Amount } {
  const gap = left.amount - right.amount
  // Two dates of a plan may each be in bounds and their difference not: then it goes unsaid.
  return Number.isSafeInteger(gap)
    ? { figures: [left, right], difference: amountFromFen(gap) }
    : { figures: [left, right] }
}
