import type { Indicator } from '../../domain/ledger.ts'
import { TEXT_SYMBOL } from '../../targets/form-values.ts'
import { isBlank } from '../../targets/project-progress.ts'
import type { Check } from '../check.ts'
import { checkIndicators, checkProjects } from './reviewed-projects.ts'

const DIGIT = /[\d０-９]/

export const textValuesAreMeasurable: Check = {
  id: 'P11',
  severity: 'warning',
  isBinding: false,
  rule: '文字描述的指标值能够衡量，不用“按规定”“稳步提高”“完成全年”之类的说法。',
  basis: '绩效指标应当可以衡量',
  run: (review) =>
    checkIndicators(review, ({ indicator: { symbol, value }, name }) => {
      // A number or a date can be checked, whatever stands beside it.
      if (symbol !== TEXT_SYMBOL || DIGIT.test(value)) return []
      const vague = review.standards.vagueValues.find((words) => value.includes(words))
      if (vague === undefined) return []
      return [
        {
          severity: 'warning',
          title: '指标值难以衡量',
          message: `${name}：“${value.trim()}”中的“${vague}”无法考核。请改为数量、时限，或可以核对的结果。`,
          field: 'value',
          evidence: value,
        },
      ]
    }),
}

/** With fewer indicators the same value twice says nothing. */
const LEAST_INDICATORS = 3

export const indicatorValuesVary: Check = {
  id: 'P12',
  severity: 'warning',
  isBinding: false,
  rule: '一个项目的指标中，符号和值都相同的低于审核标准的比例，默认八成。',
  basis: '绩效指标应反映项目的实际产出和效果',
  run: (review) =>
    checkProjects(review, ({ project, name }) => {
      const filled = project.indicators.filter(
        (indicator) => !isBlank(indicator) && indicator.value.trim() !== '',
      )
      if (filled.length < LEAST_INDICATORS) return []
      const counts = new Map<string, number>()
      for (const indicator of filled) {
        const target = describeTarget(indicator)
        counts.set(target, (counts.get(target) ?? 0) + 1)
      }
      const [target, count] = [...counts].sort(([, left], [, right]) => right - left)[0] ?? ['', 0]
      // The product may lie a hair above a whole number.
      if (count < review.standards.thresholds.sameValues * filled.length - 1e-9) return []
      return [
        {
          severity: 'warning',
          title: '指标值大多相同',
          message: `${name}：${String(filled.length)} 个指标中有 ${String(count)} 个是“${target}”。请按各指标的实际情况填写。`,
          field: 'indicators',
          evidence: `${target} ${String(count)}/${String(filled.length)}`,
        },
      ]
    }),
}

function describeTarget({ symbol, value }: Indicator): string {
  return symbol === TEXT_SYMBOL ? value.trim() : `${symbol.trim()}${value.trim()}`
}

const PERCENT = /^\s*(-?\d+(?:\.\d+)?)\s*%?\s*$/

export const percentagesAreWithinBounds: Check = {
  id: 'P14',
  severity: 'error',
  isBinding: false,
  rule: '百分比在 0 到 100 之间。',
  basis: '算术',
  run: (review) =>
    checkIndicators(review, ({ indicator: { symbol, value, unit, name: own }, name }) => {
      const { percentUnits, growthWords } = review.standards.indicators
      if (symbol === TEXT_SYMBOL || !percentUnits.includes(unit.trim())) return []
      const percent = Number(PERCENT.exec(value.normalize('NFKC'))?.[1] ?? Number.NaN)
      if (Number.isNaN(percent) || (percent >= 0 && percent <= 100)) return []
      // A rate of growth may well be negative or above a hundred.
      if (growthWords.some((word) => own.includes(word))) return []
      return [
        {
          severity: 'error',
          title: '百分比超出范围',
          message: `${name}：指标值是“${value.trim()}”，百分比应在 0 到 100 之间。请核对。`,
          field: 'value',
          evidence: value,
        },
      ]
    }),
}
