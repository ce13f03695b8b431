import type { Check, CheckFinding } from '../check.ts'
import type { Comparison, ReviewedPaper } from '../review.ts'
import { describePaper, listComparingPapers, locateFigure, subtractPrinted } from './prior-figures.ts'

/** The figures whose changes a paper explains. */
const EXPLAINED = ['totalRevenue', 'basic', 'project', 'operatingFunds'] as const
const EXPLAINED_ITEMS: readonly string[] = [
  ...EXPLAINED,
  'threePublic.travelAbroad',
  'threePublic.vehiclePurchase',
  'threePublic.vehicleOperation',
  'threePublic.reception',
]
/** `totalRevenue` is filled in as the total. */
const FIGURE_FIELDS: Readonly<Record<string, string>> = { totalRevenue: 'total' }

const LEFTOVER = /增加（减少）|增加\/减少|主要原因是[。；]?$|XX|××|[（(]?请?填写/

export const changesAreExplained: Check = {
  id: 'Y04',
  severity: 'error',
  isBinding: false,
  rule: '比上年有变化的，写明原因；持平的不用写。原因不是模板残留，也不是上年原文。',
  basis: '预算公开要求：说明增减变化原因',
  run: (review) =>
    listComparingPapers(review).flatMap((paper) =>
      paper.comparisons
        .filter(({ figure }) => EXPLAINED_ITEMS.includes(figure))
        .flatMap((comparison) => checkReason(paper, comparison)),
    ),
}

function checkReason(paper: ReviewedPaper, comparison: Comparison): readonly CheckFinding[] {
  const { figure, label, current, prior, reason } = comparison
  if (prior === null) return []
  const change = subtractPrinted(current, prior)
  if (change === 0) return []
  const at = locateFigure(FIGURE_FIELDS[figure] ?? figure, paper)
  const direction = change > 0 ? '增加' : '减少'
  if (reason === '') {
    return [
      {
        severity: 'error',
        title: '未说明增减原因',
        message: `${describePaper(paper)}${label}比上年${direction}，没有写原因。请填写增减原因。`,
        at,
        field: 'reason',
        evidence: direction,
      },
    ]
  }
  if (!LEFTOVER.test(reason)) return []
  return [
    {
      severity: 'error',
      title: '增减原因没有写完',
      message: `${describePaper(paper)}${label}的增减原因是“${reason}”，还是模板的说法。请写明实际原因。`,
      at,
      field: 'reason',
      evidence: reason,
    },
  ]
}

const THREE_PUBLIC = [
  'threePublic.travelAbroad',
  'threePublic.vehiclePurchase',
  'threePublic.vehicleOperation',
  'threePublic.reception',
]

export const threePublicDoesNotGrow: Check = {
  id: 'Y05',
  severity: 'warning',
  isBinding: false,
  rule: '“三公”经费四项分别与上年比较，只减不增；增加的要说明。',
  basis: '党政机关厉行节约反对浪费条例：“三公”经费只减不增',
  run: (review) =>
    listComparingPapers(review).flatMap((paper) =>
      paper.comparisons
        .filter(({ figure }) => THREE_PUBLIC.includes(figure))
        .flatMap(({ figure, label, current, prior, reason }): readonly CheckFinding[] => {
          if (prior === null || subtractPrinted(current, prior) <= 0) return []
          return [
            {
              severity: 'warning',
              title: `${label}比上年增加`,
              message:
                `${describePaper(paper)}${label}比上年增加，“三公”经费应当只减不增。` +
                (reason === '' ? '请核减，或写明增加的原因。' : `已写原因“${reason}”，请核实依据。`),
              at: locateFigure(figure, paper),
              field: 'amount',
              evidence: `${String(current)} ${String(prior)} ${reason}`,
            },
          ]
        }),
    ),
}
