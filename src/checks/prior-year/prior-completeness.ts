import { addAmounts, roundToPrinted, subtractAmounts, ZERO, type Amount } from '../../domain/amount.ts'
import { compareFigures } from '../compare-figures.ts'
import type { Check, CheckFinding } from '../check.ts'
import type { Review, ReviewedPaper } from '../review.ts'
import { describeAmount, describeGap } from '../wording.ts'
import {
  describePaper,
  isResidue,
  listComparingPapers,
  locateFigure,
  PRIOR_PART_NAMES,
  PRIOR_PARTS,
  selectPriorYear,
  THREE_PUBLIC_FIGURES,
} from './prior-figures.ts'

/** Asked for whether or not there is such money this year: the paper states them. */
const ALWAYS_STATED: readonly string[] = ['basic', 'project', ...THREE_PUBLIC_FIGURES]
/** Asked for where there is money this year. */
const STATED_WITH_MONEY: readonly string[] = ['operating', 'remittance', 'subsidy', 'operatingFunds']

export const priorFiguresAddUp: Check = {
  id: 'Y01',
  severity: 'error',
  isBinding: false,
  rule: '上年预算数已填，基本、项目、经营、上解、补助五项之和等于合计；都按公开的两位小数填列时，可以有尾差。',
  basis: '上年部门预算公开数；算术',
  run: (review) =>
    listComparingPapers(review).flatMap((paper) => {
      const prior = selectPriorYear(review, paper)
      const { revenues, expenditures } = review.disclosure.draft
      // Where nothing is begun nothing is missing.
      if (prior === undefined && revenues.length + expenditures.length === 0) return []
      const total = prior?.total ?? null
      if (total === null) return [createMissing(paper, 'total', '上年预算总额')]
      return [...listMissing(paper), ...checkSum(review, paper, total)]
    }),
}

function listMissing(paper: ReviewedPaper): readonly CheckFinding[] {
  return paper.comparisons
    .filter(({ figure, current, prior }) => {
      if (prior !== null) return false
      return ALWAYS_STATED.includes(figure) || (STATED_WITH_MONEY.includes(figure) && current !== 0)
    })
    .map(({ figure, label }) => createMissing(paper, figure, `上年${label}`))
}

function createMissing(paper: ReviewedPaper, figure: string, name: string): CheckFinding {
  return {
    severity: 'warning',
    title: `${name}未填`,
    message: `${describePaper(paper)}${name}没有填，正文不能与上年比较。请填写上年公开的预算数，没有的填 0。`,
    at: locateFigure(figure, paper),
    evidence: '未填',
  }
}

function checkSum(review: Review, paper: ReviewedPaper, total: Amount): readonly CheckFinding[] {
  const prior = selectPriorYear(review, paper)
  const parts = PRIOR_PARTS.map((part) => ({ part, amount: prior?.[part] ?? ZERO }))
  const { basic = null, project = null } = prior ?? {}
  if (basic === null || project === null) return []
  const sum = parts.reduce((all, { amount }) => addAmounts(all, amount), ZERO)
  if (sum === total) return []
  const counted = parts.filter(({ amount }) => amount !== 0)
  const arePrinted = [total, ...counted.map(({ amount }) => amount)].every(
    (amount) => roundToPrinted(amount) === amount,
  )
  const isSmall = arePrinted && isResidue(sum - total, counted.length)
  const terms = counted.map(({ part, amount }) => `${PRIOR_PART_NAMES[part]} ${describeAmount(amount)}`)
  const facts =
    `${describePaper(paper)}上年${terms.join('、')}，相加是 ${describeAmount(sum)}，上年预算总额是 ${describeAmount(total)}，` +
    `相差 ${describeGap(subtractAmounts(sum, total))}`
  return [
    {
      severity: isSmall ? 'info' : 'error',
      title: isSmall ? '上年各项之和有尾差' : '上年各项之和不等于合计',
      message: isSmall
        ? `${facts}，是上年公开数四舍五入的尾差，据实填列，不用修改。`
        : `${facts}。请核对上年公开的预算数。`,
      at: locateFigure('total', paper),
      ...compareFigures({ label: '上年各项之和', amount: sum }, { label: '上年合计', amount: total }),
    },
  ]
}
