import { amountFromFen, roundToPrinted } from '../../domain/amount.ts'
import type { NarrativeChapter } from '../../domain/draft.ts'
import type { Check, CheckFinding } from '../check.ts'
import { compareFigures } from '../compare-figures.ts'
import type { Comparison, Review, ReviewedPaper } from '../review.ts'
import { describeAmount } from '../wording.ts'
import { explainsInText } from './explained-in-text.ts'
import {
  describePaper,
  listComparingPapers,
  locateFigure,
  PRIOR_PARTS,
  selectPriorYear,
  subtractPrinted,
  THREE_PUBLIC_FIGURES,
} from './prior-figures.ts'

/** The figures whose changes a paper explains, each in its chapter; totals are explained by their parts. */
const CHAPTER_OF_FIGURE: ReadonlyMap<string, NarrativeChapter> = new Map([
  ...PRIOR_PARTS.map((part) => [part, 'change'] as const),
  ['operatingFunds', 'operatingFunds'] as const,
  ...THREE_PUBLIC_FIGURES.map((item) => [item, 'threePublic'] as const),
])

const LEFTOVER =
  /增加（减少）|增加\/减少|增加或减少|增（减）|原因(?:是|为)[：:，,。；;]*$|^(?:主要)?原因[：:，,。；;]*$|[X×x＊*]{2,}|[（(]?请?填写|待填|^(?:无|略|同上|\/|-+|—+)$/

export const changesAreExplained: Check = {
  id: 'Y04',
  severity: 'error',
  isBinding: false,
  rule: '比上年有变化的，写明原因；持平的不用写。原因不是模板残留，也不是上年原文。',
  basis: '预算公开要求：说明增减变化原因',
  run: (review) =>
    listComparingPapers(review)
      .filter(isBudgeted)
      .flatMap((paper) =>
        paper.comparisons.flatMap((comparison) => findUnexplained(review, paper, comparison) ?? []),
      ),
}

/** Before this year has a figure every figure would be a decrease. */
function isBudgeted({ comparisons }: ReviewedPaper): boolean {
  return comparisons.some(({ figure, current }) => figure === 'totalExpenditure' && current !== 0)
}

/** What is wrong with the reason of a figure; `undefined` where none is needed or it is well. */
export function findUnexplained(
  review: Review,
  paper: ReviewedPaper,
  comparison: Comparison,
): CheckFinding | undefined {
  const { figure, label, current, prior, reason } = comparison
  const chapter = CHAPTER_OF_FIGURE.get(figure)
  if (chapter === undefined || prior === null) return undefined
  const change = subtractPrinted(current, prior)
  if (change === 0) return undefined
  const direction = change > 0 ? '增加' : '减少'
  const facts =
    `${describePaper(paper)}${label}本年 ${describeAmount(roundToPrinted(current))}，` +
    `上年 ${describeAmount(roundToPrinted(prior))}，比上年${direction} ${describeAmount(amountFromFen(Math.abs(change)))}`
  const place = {
    at: locateFigure(figure, paper),
    field: 'reason',
    ...compareFigures(
      { label: `本年${label}`, amount: roundToPrinted(current) },
      { label: `上年${label}`, amount: roundToPrinted(prior) },
    ),
  }
  if (reason === '') {
    if (explainsInText(paper, chapter, label)) return undefined
    return {
      severity: 'error',
      title: '未说明增减原因',
      message: `${facts}，没有写原因。请填写增减原因。`,
      ...place,
      evidence: direction,
    }
  }
  if (LEFTOVER.test(reason)) {
    return {
      severity: 'error',
      title: '增减原因没有写完',
      message: `${facts}，原因写的是“${reason}”，还是模板的说法。请写明实际原因。`,
      ...place,
      evidence: reason,
    }
  }
  const former = selectPriorYear(review, paper)?.formerReasons ?? {}
  if (!Object.hasOwn(former, figure) || !isSameReason(former[figure] ?? '', reason)) return undefined
  return {
    severity: 'warning',
    title: '增减原因与上年原文相同',
    message: `${facts}，原因“${reason}”与上年公开的一字不差。请写明本年的原因；确实相同的，填写核实说明。`,
    ...place,
    evidence: reason,
  }
}

function isSameReason(left: string, right: string): boolean {
  const [bareLeft, bareRight] = [left, right].map((text) => text.replace(/[。；;，,.\s]/g, ''))
  return bareLeft === bareRight
}

export const threePublicDoesNotGrow: Check = {
  id: 'Y05',
  severity: 'warning',
  isBinding: false,
  rule: '“三公”经费四项分别与上年比较，只减不增；增加的要说明。',
  basis: '《党政机关厉行节约反对浪费条例》；“三公”经费只减不增的要求',
  run: (review) =>
    listComparingPapers(review).flatMap((paper) =>
      paper.comparisons
        .filter(({ figure }) => THREE_PUBLIC_FIGURES.includes(figure))
        .flatMap((comparison) => checkGrowth(paper, comparison) ?? []),
    ),
}

function checkGrowth(
  paper: ReviewedPaper,
  { figure, label, current, prior, reason }: Comparison,
): CheckFinding | undefined {
  if (prior === null) return undefined
  const change = subtractPrinted(current, prior)
  if (change <= 0) return undefined
  const [currentPrinted, priorPrinted] = [roundToPrinted(current), roundToPrinted(prior)]
  return {
    severity: 'warning',
    title: `${label}比上年增加`,
    message:
      `${describePaper(paper)}${label}本年 ${describeAmount(currentPrinted)}，上年 ${describeAmount(priorPrinted)}，` +
      `增加 ${describeAmount(amountFromFen(change))}，“三公”经费应当只减不增。` +
      (reason === '' ? '请核减，或写明增加的原因。' : `已写原因“${reason}”，请核实依据，并填写核实说明。`),
    at: locateFigure(figure, paper),
    field: 'amount',
    ...compareFigures(
      { label: `本年${label}`, amount: currentPrinted },
      { label: `上年${label}`, amount: priorPrinted },
    ),
    ...(reason === '' ? {} : { evidence: reason }),
  }
}
