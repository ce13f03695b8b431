import type { Indicator } from '../../domain/ledger.ts'
import { findScheme } from '../../targets/indicator-scheme.ts'
import { isBlank } from '../../targets/project-progress.ts'
import type { Check } from '../check.ts'
import { checkProjects } from './reviewed-projects.ts'

/**
 * The file format has no weights; a file from elsewhere may give them as `weight` of an indicator, which is kept like every
 * member that nobody knows. A form that gives none is not asked for any.
 */
export const weightsAddUp: Check = {
  id: 'P16',
  severity: 'error',
  isBinding: false,
  rule: '指标体系有分值的，各指标分值之和等于规定的总分（其余为预算执行率的分值）。',
  basis: '项目支出绩效评价管理办法：指标分值',
  run: (review) =>
    checkProjects(review, ({ project, name }) => {
      const indicators = project.indicators.filter((indicator) => !isBlank(indicator))
      const { weightTotal } = findScheme(indicators)
      const weights = indicators.map(readWeight).filter((weight) => weight !== undefined)
      if (weightTotal === null || weights.length === 0) return []
      const sum = weights.reduce((total, weight) => total + weight, 0) / PARTS
      if (sum === weightTotal) return []
      const gap = Math.round((sum - weightTotal) * PARTS) / PARTS
      const unweighted = indicators.length - weights.length
      const rest = unweighted === 0 ? '' : `另有 ${String(unweighted)} 个指标没有分值。`
      return [
        {
          severity: 'error',
          title: '指标分值之和不等于总分',
          message:
            `${name}：${String(weights.length)} 个指标的分值之和是 ${String(sum)} 分，应为 ${String(weightTotal)} 分，` +
            `${gap > 0 ? '多' : '少'} ${String(Math.abs(gap))} 分。${rest}请改正各指标的分值。`,
          field: 'indicators',
          evidence: `${String(sum)} ${String(weightTotal)} ${String(unweighted)}`,
        },
      ]
    }),
}

/** Weights are added in whole millionths. */
const PARTS = 1_000_000
const DECIMAL = /^\d{1,6}(?:\.\d{1,6})?$/

function readWeight({ extra }: Indicator): number | undefined {
  const weight = extra?.['weight']
  if (typeof weight !== 'number' && typeof weight !== 'string') return undefined
  const text = String(weight).trim()
  return DECIMAL.test(text) ? Math.round(Number(text) * PARTS) : undefined
}
