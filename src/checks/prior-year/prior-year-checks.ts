import type { Check } from '../check.ts'
import { priorFiguresAddUp } from './prior-completeness.ts'
import { changesAreExplained, threePublicDoesNotGrow } from './reasons.ts'

/** In the order of their ids. */
export const PRIOR_YEAR_CHECKS: readonly Check[] = [
  priorFiguresAddUp,
  changesAreExplained,
  threePublicDoesNotGrow,
]
