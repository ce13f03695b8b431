import { subtractAmounts, sumAmounts } from '../../domain/amount.ts'
import type { Project } from '../../domain/ledger.ts'
import { isBlank } from '../../targets/project-progress.ts'
import { compareFigures } from '../compare-figures.ts'
import type { Check, CheckFinding } from '../check.ts'
import { describeAmount, describeGap } from '../wording.ts'
import { locateTable } from '../location.ts'
import { listReviewedProjects } from './reviewed-projects.ts'

export const projectsHaveTargetForms: Check = {
  id: 'P15',
  severity: 'error',
  isBinding: true,
  rule: '有支出的项目都有绩效目标表（免填的除外）；各项目金额之和等于项目支出。',
  basis: '预算法实施条例；项目支出绩效目标随部门预算公开',
  run: ({ disclosure, standards: { projectsWithoutTargets } }) => {
    const projects = listReviewedProjects(disclosure)

    const findings: CheckFinding[] = projects
      .filter(
        ({ project, lineCount }) =>
          lineCount > 0 && isEmptyForm(project) && !isExempt(project, projectsWithoutTargets),
      )
      .map(({ name, at }) => ({
        severity: 'error',
        title: '项目没有绩效目标表',
        message: `${name}已安排支出，资金用途、绩效目标和指标都没有填。请填写绩效目标表。`,
        at,
        field: 'fundUse',
        evidence: '未填',
      }))
    const ofProjects = sumAmounts(projects.map(({ annual }) => annual))
    const total = sumAmounts(
      disclosure.draft.expenditures.filter(({ kind }) => kind === 'project').map(({ amount }) => amount),
    )
    if (ofProjects === total) return findings
    findings.push({
      severity: 'error',
      title: '项目金额之和不等于项目支出',
      message:
        `各项目年度资金总额之和 ${describeAmount(ofProjects)}，项目支出 ${describeAmount(total)}，` +
        `相差 ${describeGap(subtractAmounts(ofProjects, total))}。请把没有选项目的项目支出行归到所属项目。`,
      at: locateTable('expenditureSummary'),
      ...compareFigures({ label: '各项目之和', amount: ofProjects }, { label: '项目支出', amount: total }),
    })
    return findings
  },
}

/** Nothing in it: neither purpose nor goals nor indicators. */
export function isEmptyForm({ fundUse, goals, indicators }: Project): boolean {
  return fundUse.trim() === '' && goals.every((goal) => goal.trim() === '') && indicators.every(isBlank)
}

/** A bureau may let projects do without a form. */
export function isExempt({ code, name }: Project, projectsWithoutTargets: readonly string[]): boolean {
  return projectsWithoutTargets.some((listed) => listed === code.trim() || listed === name.trim())
}
