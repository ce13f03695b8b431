import { FEN_PER_PRINTED_CENT, roundToPrinted, type Amount, type EnteredAmount } from '../../domain/amount.ts'
import { THREE_PUBLIC_ITEMS, type PriorYear } from '../../domain/draft.ts'
import { locatePriorFigure } from '../../domain/part-place.ts'
import { selectPaperTexts } from '../../domain/paper-texts.ts'
import type { Review, ReviewedPaper } from '../review.ts'

/** Kinds of expenditure that add up to the total, as last year's figures name them. */
export const PRIOR_PARTS = ['basic', 'project', 'operating', 'remittance', 'subsidy'] as const
export const PRIOR_PART_NAMES: Readonly<Record<(typeof PRIOR_PARTS)[number], string>> = {
  basic: '基本支出',
  project: '项目支出',
  operating: '经营支出',
  remittance: '上解上级支出',
  subsidy: '对附属单位补助支出',
}

/** `undefined` where nothing of last year is filled in for this paper. */
export function selectPriorYear({ disclosure }: Review, { scope }: ReviewedPaper): PriorYear | undefined {
  return selectPaperTexts(disclosure.draft, scope).priorYear
}

/** The four items of “三公”经费, as fields and places name them. */
export const THREE_PUBLIC_FIGURES: readonly string[] = THREE_PUBLIC_ITEMS.map((item) => `threePublic.${item}`)

/** The papers that compare with last year: the department's, and those of units that have figures of their own. */
export function listComparingPapers(review: Review): readonly ReviewedPaper[] {
  return review.papers.filter((paper) => paper.scope === null || selectPriorYear(review, paper) !== undefined)
}

export function describePaper({ scope, name }: ReviewedPaper): string {
  return scope === null ? '' : `${name === '' ? `单位 ${scope}` : name}：`
}

export function locateFigure(figure: string, { scope }: ReviewedPaper): string {
  return locatePriorFigure(figure, scope)
}

/** This year's minus last year's, both as printed, in fen. */
export function subtractPrinted(current: Amount, prior: Exclude<EnteredAmount, null>): number {
  return roundToPrinted(current) - roundToPrinted(prior)
}

/** The year that a paper compares with. */
export function readPriorYear(review: Review, paper: ReviewedPaper): number {
  return selectPriorYear(review, paper)?.fiscalYear ?? review.disclosure.draft.fiscalYear - 1
}

/** What printed figures may be apart from their printed sum when all are right: half a printed cent each. */
export function isResidue(difference: number, termCount: number): boolean {
  return Math.abs(difference) <= (FEN_PER_PRINTED_CENT / 2) * (termCount + 1)
}
