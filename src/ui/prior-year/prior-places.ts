import { locatePriorFigure, locateUnit } from '../../domain/part-place.ts'
import type { PaperScope } from '../../domain/paper-texts.ts'

export type PriorField = 'amount' | 'reason' | 'fiscalYear'

export interface PriorPlace {
  /** Tells the fields of a row from all others. */
  readonly key: string
  readonly at: string
  readonly field: string
}

/** As findings and marks name a figure of last year; a unit's own are fields of the unit. */
export function locatePrior(scope: PaperScope, figure: string, field: PriorField): PriorPlace {
  if (scope === null) {
    const at = locatePriorFigure(figure)
    return { key: at, at, field }
  }
  const at = locateUnit(scope)
  const name = field === 'fiscalYear' ? field : field === 'reason' ? `reasons.${figure}` : figure
  return { key: at, at, field: `priorYear.${name}` }
}
