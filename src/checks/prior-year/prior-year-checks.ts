import type { Check } from '../check.ts'
import { changesAddUp } from './changes.ts'
import { directionsFitFigures } from './directions.ts'
import { priorFiguresAddUp } from './prior-completeness.ts'
import { changesAreExplained, threePublicDoesNotGrow } from './reasons.ts'

/** In the order of their ids. */
export const PRIOR_YEAR_CHECKS: readonly Check[] = [
  priorFiguresAddUp,
  changesAddUp,
  directionsFitFigures,
  changesAreExplained,
  threePublicDoesNotGrow,
]
