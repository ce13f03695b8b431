import type { Check, CheckFinding } from '../check.ts'
import { findAlikeForms, readFormText } from './form-likeness.ts'
import { listReviewedProjects, type ReviewedProject } from './reviewed-projects.ts'

/** Of a form like many others so many are named: who rewrites it is rid of all. */
const MOST_NAMED = 10

export const targetFormsDiffer: Check = {
  id: 'P02',
  severity: 'error',
  isBinding: false,
  rule: '任何两个项目的资金用途、绩效目标和指标，相同的文字低于审核标准的比例，默认九成。',
  basis: '绩效目标应反映本项目的产出和效果，不得照抄其他项目',
  run: ({ disclosure, standards }) => {
    const projects = listReviewedProjects(disclosure)
    const named = new Map<number, number>()
    return findAlikeForms(disclosure.draft.projects, standards.thresholds.similarForms).flatMap(
      ({ earlier, later, value }) => {
        const count = named.get(later) ?? 0
        named.set(later, count + 1)
        const [one, other] = [projects[earlier], projects[later]]
        if (count >= MOST_NAMED || one === undefined || other === undefined) return []
        return [describePair(one, other, value)]
      },
    )
  },
}

function describePair(earlier: ReviewedProject, later: ReviewedProject, likeness: number): CheckFinding {
  return {
    severity: 'error',
    title: '绩效目标雷同',
    message:
      `${later.name}与${earlier.name}的资金用途、绩效目标和指标有 ${formatPercent(likeness)}% 的文字相同。` +
      '请核对是否复制后没有修改，按本项目的内容改写。',
    at: later.at,
    field: 'fundUse',
    evidence: `${earlier.at} ${readFormText(earlier.project).text} ${readFormText(later.project).text}`,
  }
}

/** One decimal, cut off: forms that are not quite the same are not said to be. */
function formatPercent(share: number): string {
  return String(Math.floor(share * 1000 + 1e-6) / 10)
}
