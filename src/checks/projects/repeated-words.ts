import type { Indicator, Project } from '../../domain/ledger.ts'
import { locateIndicator } from '../../domain/part-place.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import { isBlank } from '../../targets/project-progress.ts'
import type { Check, CheckFinding } from '../check.ts'
import { listReviewedProjects, type ReviewedProject } from './reviewed-projects.ts'

export const wordsSaySomethingNew: Check = {
  id: 'P13',
  severity: 'info',
  isBinding: false,
  rule: '指标说明不只重复指标名称，绩效目标不只重复项目名称，确定依据不只重复指标。',
  basis: '绩效目标应当具体',
  run: ({ disclosure }) => listReviewedProjects(disclosure).flatMap(checkProject),
}

function checkProject({ project, name, at }: ReviewedProject): readonly CheckFinding[] {
  const goals = listRepeatedGoals(project).map((index): CheckFinding => ({
    severity: 'info',
    title: '绩效目标只重复了项目名称',
    message: `${name}：目标 ${String(index + 1)} 只是项目名称。请写明要做成什么、到什么程度。`,
    at,
    field: `goals.${String(index)}`,
    evidence: `${project.name} ${project.goals[index] ?? ''}`,
  }))
  const indicators = project.indicators.flatMap((indicator) =>
    listRepeatedFields(indicator).map((field): CheckFinding => ({
      severity: 'info',
      title: `${FIELD_NAMES[field]}只重复了指标名称`,
      message: `${name}，指标“${indicator.name.trim()}”：${FIELD_NAMES[field]}与指标名称相同。请补充具体内容。`,
      at: locateIndicator(project.id, indicator.id),
      field,
      evidence: indicator.name,
    })),
  )
  return [...goals, ...indicators]
}

const listRepeatedGoals = rememberByReference(({ name, goals }: Project): readonly number[] =>
  goals.flatMap((goal, index) => {
    const isName = isRepeated(goal, name) || isRepeated(stripAdditions(goal), stripAdditions(name))
    return isName ? [index] : []
  }),
)

const listRepeatedFields = rememberByReference((indicator: Indicator) =>
  FIELDS.filter((field) => !isBlank(indicator) && isRepeated(indicator[field], indicator.name)),
)

const FIELDS = ['description', 'basis'] as const
const FIELD_NAMES = { description: '指标说明', basis: '确定依据' } as const

function isRepeated(text: string, of: string): boolean {
  const words = strip(text)
  return words !== '' && words === strip(of)
}

function strip(text: string): string {
  return text.replaceAll(/[\s\p{P}]/gu, '')
}

/** A year before it and a word for spending behind it make no goal of a name. */
function stripAdditions(text: string): string {
  return strip(text)
    .replace(/^\d{4}年度?/, '')
    .replace(/(?:支出|开支|经费|资金|工作)+$/, '')
}
