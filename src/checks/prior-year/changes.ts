import {
  amountFromFen,
  parseAmount,
  roundToPrinted,
  subtractAmounts,
  type Amount,
} from '../../domain/amount.ts'
import { locateChapter } from '../../domain/part-place.ts'
import type { Check, CheckFinding } from '../check.ts'
import { compareFigures } from '../compare-figures.ts'
import type { Comparison, Review, ReviewedPaper } from '../review.ts'
import { describeAmount, describeGap } from '../wording.ts'
import { listClaims, type Claim } from './claims.ts'
import {
  describePaper,
  isResidue,
  listComparingPapers,
  locateFigure,
  PRIOR_PARTS,
  readPriorYear,
  subtractPrinted,
  THREE_PUBLIC_FIGURES,
} from './prior-figures.ts'

export const changesAddUp: Check = {
  id: 'Y02',
  severity: 'error',
  isBinding: false,
  rule: '增减额等于打印的本年数减打印的上年数；各类支出增减额之和等于支出总额的增减额，相差不超过 0.005×（项数＋1）的是尾差。',
  basis: '算术：读者按公开的数字核对',
  run: (review) =>
    listComparingPapers(review).flatMap((paper) => [
      ...checkSum(paper, 'totalExpenditure', PRIOR_PARTS, '支出', locateFigure('total', paper)),
      ...checkSum(
        paper,
        'threePublic.total',
        THREE_PUBLIC_FIGURES,
        '“三公”经费',
        locateChapter('threePublic', paper.scope),
      ),
      ...checkTexts(review, paper),
    ]),
}

function checkSum(
  paper: ReviewedPaper,
  totalName: string,
  partNames: readonly string[],
  what: string,
  at: string,
): readonly CheckFinding[] {
  const total = readChange(paper.comparisons, totalName)
  const parts = partNames.map((name) => readChange(paper.comparisons, name))
  if (total === undefined || parts.includes(undefined)) return []
  const sum = parts.reduce((all: number, change) => all + (change ?? 0), 0)
  const gap = sum - total
  if (gap === 0 || !Number.isSafeInteger(gap)) return []
  const termCount = paper.comparisons.filter(
    ({ figure, current, prior }) => partNames.includes(figure) && (current !== 0 || (prior ?? 0) !== 0),
  ).length
  const isSmall = isResidue(gap, termCount)
  const facts =
    `${describePaper(paper)}各类${what}的增减额相加是 ${describeAmount(amountFromFen(sum))}，` +
    `${what}总额的增减额是 ${describeAmount(amountFromFen(total))}，相差 ${describeGap(amountFromFen(gap))}`
  return [
    {
      severity: isSmall ? 'info' : 'error',
      title: isSmall ? `${what}增减额有尾差` : `${what}增减额不等`,
      message: isSmall
        ? `${facts}，是各数分别四舍五入的尾差，据实列示，不用修改。`
        : `${facts}。请核对上年公开的各项预算数。`,
      at,
      ...compareFigures(
        { label: '各类增减额之和', amount: amountFromFen(sum) },
        { label: '总额的增减额', amount: amountFromFen(total) },
      ),
    },
  ]
}

/** As printed, in fen; what had nothing last year either changed by nothing. `undefined` where it cannot be told. */
function readChange(comparisons: readonly Comparison[], name: string): number | undefined {
  const found = comparisons.find(({ figure }) => figure === name)
  if (found === undefined) return undefined
  if (found.prior === null) return found.current === 0 ? 0 : undefined
  return subtractPrinted(found.current, found.prior)
}

function checkTexts(review: Review, paper: ReviewedPaper): readonly CheckFinding[] {
  return listClaims(paper, readPriorYear(review, paper)).flatMap((claim) => {
    const comparison = paper.comparisons.find(({ figure }) => figure === claim.figure)
    if (comparison === undefined || comparison.prior === null || claim.amount === undefined) return []
    const typed = parseAmount(claim.amount)
    if (!typed.ok) return []
    const change = amountFromFen(Math.abs(subtractPrinted(comparison.current, comparison.prior)))
    return checkAmount(paper, claim, comparison.label, typed.value, change) ?? []
  })
}

/** Terms of a difference: this year's figure and last year's. */
const TERMS = 2

function checkAmount(
  paper: ReviewedPaper,
  { chapter, chapterTitle, quote }: Claim,
  label: string,
  typed: Amount,
  change: Amount,
): CheckFinding | undefined {
  if (typed === change) return undefined
  const difference = subtractAmounts(typed, change)
  const isSmall = isResidue(difference, TERMS) && roundToPrinted(typed) === typed
  const facts =
    `${describePaper(paper)}“${chapterTitle}”写${label}增减 ${describeAmount(typed)}，` +
    `打印的本年数减上年数是 ${describeAmount(change)}，相差 ${describeGap(difference)}`
  return {
    severity: isSmall ? 'info' : 'error',
    title: isSmall ? '增减额有尾差' : '增减额与两年的数不符',
    message: isSmall
      ? `${facts}，可能是先相减后四舍五入的尾差。建议改为引用增减额，与公开的数字一致。`
      : `${facts}。请改为引用增减额，或核对上年预算数。`,
    at: locateChapter(chapter, paper.scope),
    ...compareFigures({ label: '文中的增减额', amount: typed }, { label: '应为', amount: change }),
    evidence: quote,
    quote,
  }
}
