import { selectPaperTexts } from '../../domain/paper-texts.ts'
import type { Review, ReviewedPaper } from '../review.ts'

/**
 * The papers of which something can be missing: the department's once its budget is begun, a unit's once a text of its own is.
 * Many departments publish one paper for all their units.
 */
export function listBegunPapers(review: Review): readonly ReviewedPaper[] {
  const { draft } = review.disclosure
  if (draft.revenues.length + draft.expenditures.length === 0) return []
  return review.papers.filter(({ scope }) => {
    if (scope === null) return true
    const { narrative, dutyTargets, priorYear } = selectPaperTexts(draft, scope)
    return narrative !== undefined || dutyTargets !== undefined || priorYear !== undefined
  })
}
