import { parseTypedAmount, subtractAmounts, type Amount } from '../../domain/amount.ts'
import { TEXT_SYMBOL } from '../../targets/form-values.ts'
import { compareFigures } from '../compare-figures.ts'
import type { Check, CheckFinding } from '../check.ts'
import { describeAmount, describeGap } from '../wording.ts'
import { checkIndicators } from './reviewed-projects.ts'

const PERCENT_UNITS = ['%', '％', '百分比', '百分之']
const COUNT_NAME = /(?:个数|人数|数量|次数|件数|户数|台数|套数|期数|场次|数)$/
const RATE_NAME = /(?:率|比例|比重|占比|比)$/

export const indicatorUnitsFit: Check = {
  id: 'P09',
  severity: 'warning',
  isBinding: false,
  rule: '“……数”之类的数量不用百分比衡量，“……率”“……比”用百分比衡量；文字描述除外。',
  basis: '绩效指标应当可以衡量',
  run: (review) =>
    checkIndicators(review, ({ indicator, name }) => {
      const [own, unit] = [indicator.name.trim(), indicator.unit.trim()]
      if (indicator.symbol === TEXT_SYMBOL || unit === '') return []
      const place = { severity: 'warning' as const, field: 'unit', evidence: `${own} ${unit}` }
      if (isPercent(unit) && COUNT_NAME.test(own)) {
        const message = `${name}：按名称是数量，单位却是“${unit}”。请改为人、辆、次等计量单位，或把名称改为“……率”。`
        return [{ ...place, title: '数量指标误用百分比', message }]
      }
      if (!isPercent(unit) && RATE_NAME.test(own)) {
        const message = `${name}：按名称是比率，单位却是“${unit}”。请改为“%”，或修改名称。`
        return [{ ...place, title: '比率指标没有用百分比', message }]
      }
      return []
    }),
}

const COST_LEVEL = /成本/
const MONEY_UNITS = { 万元: 'wanYuan', 元: 'yuan' } as const

export const costIndicatorsFit: Check = {
  id: 'P10',
  severity: 'error',
  isBinding: false,
  rule: '成本指标的金额不超过项目的年度资金总额，不用“≥”“>”，也不用百分比。',
  basis: '成本指标是控制数，应低于或等于预算',
  run: (review) =>
    checkIndicators(review, ({ indicator, project, name }) => {
      const { level1, level2, symbol, value, unit } = indicator
      if (!COST_LEVEL.test(`${level1}${level2}`) || symbol === TEXT_SYMBOL) return []
      const findings: Omit<CheckFinding, 'at'>[] = []
      const evidence = [symbol, value, unit].join('|')
      if (symbol === '≥' || symbol === '>') {
        findings.push({
          severity: 'warning',
          title: '成本指标方向有误',
          message: `${name}：成本指标用了“${symbol}”，等于说花得越多越好。请改为“≤”。`,
          field: 'symbol',
          evidence,
        })
      }
      if (isPercent(unit.trim())) {
        findings.push({
          severity: 'warning',
          title: '成本指标用了百分比',
          message: `${name}：成本指标的单位是“${unit.trim()}”。请用金额或单价衡量。`,
          field: 'unit',
          evidence,
        })
      }
      const cost = readMoney(value, unit)
      if (cost !== null && cost > project.annual) {
        findings.push({
          severity: 'error',
          title: '成本指标超过年度资金总额',
          message:
            `${name}：指标值 ${describeAmount(cost)}，项目年度资金总额 ${describeAmount(project.annual)}，` +
            `多 ${describeGap(subtractAmounts(cost, project.annual))}。请核对指标值、单位或支出明细。`,
          field: 'value',
          ...compareFigures(
            { label: '成本指标值', amount: cost },
            { label: '年度资金总额', amount: project.annual },
          ),
        })
      }
      return findings
    }),
}

/** `null` for what is no sum of money, such as a price for each. */
function readMoney(value: string, unit: string): Amount | null {
  const trimmed = unit.trim()
  if (trimmed !== '万元' && trimmed !== '元') return null
  const amount = parseTypedAmount(value, MONEY_UNITS[trimmed])
  return amount.ok ? amount.value : null
}

function isPercent(unit: string): boolean {
  return PERCENT_UNITS.includes(unit)
}
