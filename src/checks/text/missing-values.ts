import { locatePriorFigure } from '../../domain/part-place.ts'
import type { CheckFinding } from '../check.ts'
import { findUnexplained } from '../prior-year/reasons.ts'
import { PRIOR_PARTS, THREE_PUBLIC_FIGURES } from '../prior-year/prior-figures.ts'
import type { Review, ReviewedPaper } from '../review.ts'
import { listBegunPapers } from './begun-papers.ts'
import { listChapterTexts } from './list-texts.ts'
import type { ReviewedText } from './reviewed-text.ts'

/** What a field is of last year's figure. */
const COMPARISONS: readonly string[] = ['prior', 'change', 'direction', 'reason']
/** Figures of last year that are entered under another name, or as a sum: where that begins. */
const PRIOR_FIGURES: ReadonlyMap<string, string> = new Map([
  ['totalRevenue', 'total'],
  ['totalExpenditure', 'total'],
  ['threePublic.total', 'threePublic.travelAbroad'],
  ['threePublic.vehicle', 'threePublic.vehiclePurchase'],
])
const PRIOR_PLACES: readonly string[] = ['total', ...PRIOR_PARTS, 'operatingFunds', ...THREE_PUBLIC_FIGURES]

interface MissingRun {
  readonly field: string
  /** What is printed in place of the value. */
  readonly text: string
}

/** Values that chapters print and that nobody has filled in: each once for a paper. */
export function listMissingValues(review: Review): readonly CheckFinding[] {
  return listBegunPapers(review).flatMap((paper) => {
    const told = new Set<string>()
    return listChapterTexts(review)
      .filter(({ chapter }) => chapter?.scope === paper.scope)
      .flatMap((text) =>
        listMissingRuns(text).flatMap((run) => {
          if (told.has(run.text) || isToldElsewhere(review, paper, run.field)) return []
          told.add(run.text)
          return [describeMissing(text, run, paper)]
        }),
      )
  })
}

function describeMissing(
  { at, place }: ReviewedText,
  { field, text }: MissingRun,
  paper: ReviewedPaper,
): CheckFinding {
  const [comparison = '', ...rest] = field.split('.')
  const figure = rest.join('.')
  const priorFigure = PRIOR_FIGURES.get(figure) ?? figure
  const isOfPriorYear = COMPARISONS.includes(comparison) && PRIOR_PLACES.includes(priorFigure)
  return {
    severity: 'error',
    title: '正文引用的数据没有填写',
    message: `${place}引用的数据还没有填写，会印成“${text}”。请填写；没有这项数据的，改写这一句。`,
    at: isOfPriorYear ? locatePriorFigure(priorFigure, paper.scope) : at,
    ...(isOfPriorYear && comparison === 'reason' ? { field: 'reason' } : {}),
    evidence: text,
  }
}

function listMissingRuns({ paragraphs }: ReviewedText): readonly MissingRun[] {
  return paragraphs.flatMap(({ runs }) =>
    runs.flatMap(({ state, field = '', text }) => (state === 'missing' ? [{ field, text }] : [])),
  )
}

/** By N04 the names, by Y04 the reasons of what has changed. */
function isToldElsewhere(review: Review, paper: ReviewedPaper, field: string): boolean {
  if (field === 'department') return paper.name.trim() === ''
  if (!field.startsWith('reason.')) return false
  const comparison = paper.comparisons.find(({ figure }) => `reason.${figure}` === field)
  return comparison !== undefined && findUnexplained(review, paper, comparison) !== undefined
}
