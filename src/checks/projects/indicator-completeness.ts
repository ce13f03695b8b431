import { TEXT_SYMBOL } from '../../targets/form-values.ts'
import { findScheme } from '../../targets/indicator-scheme.ts'
import { isBlank, listMissingGroups } from '../../targets/project-progress.ts'
import type { Check } from '../check.ts'
import { checkIndicators, checkProjects } from './reviewed-projects.ts'

export const requiredIndicatorsArePresent: Check = {
  id: 'P07',
  severity: 'error',
  isBinding: false,
  rule: '每个项目都有数量、质量、时效、成本指标，至少一个效益指标和满意度指标（按所用指标体系）。',
  basis: '项目绩效目标表：指标体系',
  run: (review) =>
    checkProjects(review, ({ project, name }) => {
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
    checkIndicators(review, ({ indicator, name }) => {
      if (isBlank(indicator)) return []
      const isText = indicator.symbol === TEXT_SYMBOL
      const lacking = (['symbol', 'value', 'unit'] as const).filter(
        (field) => indicator[field].trim() === '' && !(isText && field === 'unit'),
      )
      return lacking.map((field) => ({
        severity: 'error' as const,
        title: `指标${FIELD_NAMES[field]}未填`,
        message: isText
          ? `${name}：选了“文字描述”，却没有文字。请填写可以衡量的文字，或改用数值。`
          : `${name}：${FIELD_NAMES[field]}没有填。请补填；不能用数值衡量的，符号选“文字描述”。`,
        field,
        evidence: [indicator.symbol, indicator.value, indicator.unit].join('|'),
      }))
    }),
}

const FIELD_NAMES = { symbol: '符号', value: '值', unit: '单位' } as const
