import { EXPENDITURE_KIND_NAMES, type ExpenditureKind } from '../../domain/expenditure-kind.ts'
import type { Disclosure } from '../../tables/disclosure.ts'
import type { Check, CheckFinding } from '../check.ts'
import { locateExpenditure, locateProject, locateRevenue, locateUnit } from '../../domain/part-place.ts'
import { describeExpenditureLine, describeProject, describeRevenueLine, describeUnit } from '../wording.ts'

export const projectLinesNameProjects: Check = {
  id: 'L09',
  severity: 'error',
  isBinding: true,
  rule: '项目支出行对应一个已有项目，其他支出行不对应项目；每个项目至少有一行支出。',
  basis: '表间关系：项目金额由支出明细汇总',
  run: ({ disclosure }) => {
    const { expenditures, projects } = disclosure.draft
    const projectIds = new Set(projects.map(({ id }) => id))
    const spentOn = new Set<string>()
    const findings: CheckFinding[] = []
    for (const [index, { id, kind, ...line }] of expenditures.entries()) {
      // Files from elsewhere say "no project" with an empty text as well.
      const projectId = line.projectId === '' ? null : line.projectId
      if (kind === 'project' && projectId !== null) spentOn.add(projectId)
      const problem = describeProjectProblem(kind, projectId, projectIds)
      if (problem === undefined) continue
      const [title, text] = problem
      const message = `${describeExpenditureLine(index)}：${text}`
      const at = locateExpenditure(id)
      findings.push({ severity: 'error', title, message, at, field: 'projectId' })
    }
    for (const [index, project] of projects.entries()) {
      if (spentOn.has(project.id)) continue
      findings.push({
        severity: 'warning',
        title: '项目没有支出',
        message: `${describeProject(disclosure, index)}没有支出明细，年度资金总额为 0。请补录支出，或删除该项目。`,
        at: locateProject(project.id),
        evidence: project.name === '' ? '未填名称' : project.name,
      })
    }
    return findings
  },
}

function describeProjectProblem(
  kind: ExpenditureKind,
  projectId: string | null,
  projectIds: ReadonlySet<string>,
): readonly [title: string, text: string] | undefined {
  if (kind !== 'project') {
    if (projectId === null) return undefined
    const text = `支出类别是${EXPENDITURE_KIND_NAMES[kind]}，却对应了项目。请清除项目，或把支出类别改为项目支出。`
    return ['非项目支出对应了项目', text]
  }
  if (projectId === null) return ['项目未选', '项目支出还没有选择项目。请选择所属项目。']
  if (projectIds.has(projectId)) return undefined
  return ['项目不存在', '所属项目在本稿中找不到，可能已被删除。请重新选择项目。']
}

export const unitsExist: Check = {
  id: 'L12',
  severity: 'error',
  isBinding: false,
  rule: '收入、支出和项目的单位都在单位列表中；每个单位都有收支明细。',
  basis: '表间关系：部门表由所属单位汇总',
  run: ({ disclosure }) => {
    const { units, revenues, expenditures, projects } = disclosure.draft
    const unitCodes = new Set(units.map(({ code }) => code))
    const used = new Set<string>()
    const findings: CheckFinding[] = []
    const checkUnit = (unitCode: string, locate: () => readonly [at: string, name: string]): void => {
      if (unitCode !== '' && unitCodes.has(unitCode)) return
      const [at, name] = locate()
      const [title, text] = describeUnitProblem(unitCode)
      findings.push({
        severity: 'error',
        title,
        message: `${name}：${text}`,
        at,
        field: 'unitCode',
        evidence: unitCode === '' ? '未填' : unitCode,
      })
    }
    for (const [index, { id, unitCode }] of revenues.entries()) {
      used.add(unitCode)
      checkUnit(unitCode, () => [locateRevenue(id), describeRevenueLine(index)])
    }
    for (const [index, { id, unitCode }] of expenditures.entries()) {
      used.add(unitCode)
      checkUnit(unitCode, () => [locateExpenditure(id), describeExpenditureLine(index)])
    }
    for (const [index, { id, unitCode }] of projects.entries()) {
      checkUnit(unitCode, () => [locateProject(id), describeProject(disclosure, index)])
    }
    return [...findings, ...listUnusedUnits(disclosure, used)]
  },
}

function describeUnitProblem(unitCode: string): readonly [title: string, text: string] {
  if (unitCode === '') return ['单位未填', '还没有填单位，不会计入任何单位的预算表。请选择单位。']
  return [
    '单位不存在',
    `单位编码“${unitCode}”不在单位列表中，不会计入任何单位的预算表。请改选单位，或在基本信息中添加该单位。`,
  ]
}

function listUnusedUnits(disclosure: Disclosure, used: ReadonlySet<string>): readonly CheckFinding[] {
  return disclosure.draft.units
    .filter(({ code }) => !used.has(code))
    .map(({ code }) => ({
      severity: 'warning',
      title: '单位没有收支',
      message: `${describeUnit(disclosure, code)}没有一行收入或支出。请补录，或在基本信息中删除该单位。`,
      at: locateUnit(code),
      evidence: code,
    }))
}
