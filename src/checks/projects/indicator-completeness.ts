import type { Draft } from '../../domain/draft.ts'
import { updateIndicators } from '../../domain/edit-target.ts'
import type { Indicator, Project } from '../../domain/ledger.ts'
import { TEXT_SYMBOL } from '../../targets/form-values.ts'
import { findScheme } from '../../targets/indicator-scheme.ts'
import { isBlank, listMissingGroups } from '../../targets/project-progress.ts'
import type { Check, CheckFinding } from '../check.ts'
import type { Review } from '../review.ts'
import { COMPARISONS } from './comparisons.ts'
import { findCertainUnit } from './certain-unit.ts'
import { isEmptyForm, isExempt } from './project-forms.ts'
import { checkIndicators, checkProjects } from './reviewed-projects.ts'

export const requiredIndicatorsArePresent: Check = {
  id: 'P07',
  severity: 'error',
  isBinding: false,
  rule: '每个项目都有数量、质量、时效、成本指标，至少一个效益指标和满意度指标（按所用指标体系）。',
  basis: '项目绩效目标表：指标体系',
  run: (review) =>
    checkProjects(review, ({ project, name, lineCount }) => {
      // A form without anything in it is said once, as a whole.
      const isSaid = lineCount > 0 || isExempt(project, review.standards.projectsWithoutTargets)
      if (isSaid && isEmptyForm(project)) return []
      const indicators = project.indicators.filter((indicator) => !isBlank(indicator))
      return listMissingGroups(indicators, findScheme(indicators)).map((group) => ({
        severity: 'error' as const,
        title: `缺${group}`,
        message: `${name}：没有${group}。请从指标库选用，或填写一个。`,
        field: `indicators.${group}`,
        evidence: group,
      }))
    }),
}

export const indicatorsAreComplete: Check = {
  id: 'P08',
  severity: 'error',
  isBinding: false,
  rule: '每个指标都有符号、指标值和单位；选“文字描述”的，有文字。',
  basis: '项目绩效目标表：指标值',
  run: (review) =>
    checkIndicators(review, ({ indicator, project, name }) => {
      if (isBlank(indicator)) return []
      const isText = indicator.symbol === TEXT_SYMBOL
      const lacking = FIELDS.filter((field) => !isTold(indicator, field))
      return lacking.map((field) => ({
        severity: 'error' as const,
        title: `指标${FIELD_NAMES[field]}${indicator[field].trim() === '' ? '未填' : '有误'}`,
        message: `${name}：${describeFault(indicator, field, isText)}`,
        field,
        evidence: [indicator.symbol, indicator.value, indicator.unit].join('|'),
        ...(field === 'unit' ? repairUnit(review, project.project, indicator) : {}),
      }))
    }),
}

const FIELDS = ['symbol', 'value', 'unit'] as const
type Field = (typeof FIELDS)[number]
const SYMBOLS: readonly string[] = [...COMPARISONS, TEXT_SYMBOL]

function isTold(indicator: Indicator, field: Field): boolean {
  const text = indicator[field].trim()
  if (field === 'symbol') return SYMBOLS.includes(text)
  return text !== '' || (field === 'unit' && indicator.symbol === TEXT_SYMBOL)
}

function describeFault(indicator: Indicator, field: Field, isText: boolean): string {
  const text = indicator[field].trim()
  if (text !== '') return `符号“${text}”不在可选范围。请选${COMPARISONS.join('、')}或“${TEXT_SYMBOL}”。`
  if (isText) return '选了“文字描述”，却没有文字。请填写可以衡量的文字，或改用数值。'
  return `${FIELD_NAMES[field]}没有填。请补填；不能用数值衡量的，符号选“${TEXT_SYMBOL}”。`
}

/** The unit is certain where satisfaction is measured, or where all who name the indicator so give it the same. */
function repairUnit(review: Review, { id }: Project, indicator: Indicator): Pick<CheckFinding, 'repair'> {
  const unit = findCertainUnit(review, indicator)
  if (unit === undefined) return {}
  const patches = new Map([[indicator.id, { unit }]])
  const apply = (draft: Draft): Draft => updateIndicators(draft, id, patches)
  return { repair: { label: `单位填“${unit}”`, apply } }
}

const FIELD_NAMES = { symbol: '符号', value: '值', unit: '单位' } as const
