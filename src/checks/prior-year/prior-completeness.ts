import { addAmounts, subtractAmounts, ZERO } from '../../domain/amount.ts'
import { compareFigures } from '../compare-figures.ts'
import type { Check, CheckFinding } from '../check.ts'
import type { Review, ReviewedPaper } from '../review.ts'
import { describeAmount, describeGap } from '../wording.ts'
import {
  describePaper,
  listComparingPapers,
  locateFigure,
  PRIOR_PART_NAMES,
  PRIOR_PARTS,
  selectPriorYear,
} from './prior-figures.ts'

export const priorFiguresAddUp: Check = {
  id: 'Y01',
  severity: 'error',
  isBinding: false,
  rule: '上年预算数已填，基本、项目、经营、上解、补助五项之和等于合计。',
  basis: '上年部门预算公开数；算术',
  run: (review) => listComparingPapers(review).flatMap((paper) => checkPaper(review, paper)),
}

function checkPaper(review: Review, paper: ReviewedPaper): readonly CheckFinding[] {
  const prior = selectPriorYear(review, paper)
  const at = locateFigure('total', paper)
  const total = prior?.total ?? null
  const parts = PRIOR_PARTS.map((part) => ({ part, amount: prior?.[part] ?? null }))
  if (total === null) {
    const title = '上年预算总额未填'
    const message = `${describePaper(paper)}上年预算总额没有填，正文不能与上年比较。请填写上年公开的预算数。`
    return [{ severity: 'warning', title, message, at }]
  }
  const needed = parts.filter(
    ({ part, amount }) => amount === null && (part === 'basic' || part === 'project'),
  )
  if (needed.length > 0) {
    return needed.map(({ part }) => ({
      severity: 'warning',
      title: `上年${PRIOR_PART_NAMES[part]}未填`,
      message: `${describePaper(paper)}上年${PRIOR_PART_NAMES[part]}没有填。没有的请填 0。`,
      at: locateFigure(part, paper),
    }))
  }
  const sum = parts.reduce((all, { amount }) => addAmounts(all, amount ?? ZERO), ZERO)
  if (sum === total) return []
  return [
    {
      severity: 'error',
      title: '上年各项之和不等于合计',
      message:
        `${describePaper(paper)}上年各类支出之和 ${describeAmount(sum)}，上年预算总额 ${describeAmount(total)}，` +
        `相差 ${describeGap(subtractAmounts(sum, total))}。请核对上年公开的预算数。`,
      at,
      ...compareFigures({ label: '上年各项之和', amount: sum }, { label: '上年合计', amount: total }),
    },
  ]
}
