import { parseTypedAmount, subtractAmounts, type EnteredAmount } from '../../domain/amount.ts'
import type { Indicator } from '../../domain/ledger.ts'
import type { TypedUnit } from '../../domain/typed-number.ts'
import type { IndicatorStandards } from '../standards/standards.ts'
import { TEXT_SYMBOL } from '../../targets/form-values.ts'
import { compareFigures } from '../compare-figures.ts'
import type { Check, CheckFinding } from '../check.ts'
import { describeAmount, describeGap } from '../wording.ts'
import { checkIndicators } from './reviewed-projects.ts'

export const indicatorUnitsFit: Check = {
  id: 'P09',
  severity: 'warning',
  isBinding: false,
  rule: '“……数”之类的数量不用百分比衡量，“……率”“……比”用百分比衡量；文字描述除外。',
  basis: '绩效指标应当可以衡量',
  run: (review) =>
    checkIndicators(review, ({ indicator, name }) => {
      const { percentUnits, rateUnits, counts, rates } = review.standards.indicators
      const [own, unit] = [indicator.name.trim(), indicator.unit.trim()]
      if (indicator.symbol === TEXT_SYMBOL || unit === '') return []
      const place = { severity: 'warning' as const, field: 'unit', evidence: `${own} ${unit}` }
      const isPercent = percentUnits.includes(unit)
      // A cost in percent is told as a cost.
      if (isPercent && endsIn(own, counts) && !isCost(indicator)) {
        const message = `${name}：按名称是数量，单位却是“${unit}”。请改为人、辆、次等计量单位，或把名称改为“……率”。`
        return [{ ...place, title: '数量指标误用百分比', message }]
      }
      if (!isPercent && !rateUnits.includes(unit) && endsIn(own, rates)) {
        const message = `${name}：按名称是比率，单位却是“${unit}”。请改为“%”，或修改名称。`
        return [{ ...place, title: '比率指标没有用百分比', message }]
      }
      return []
    }),
}

function endsIn(name: string, { endings, exceptions }: IndicatorStandards['counts']): boolean {
  const ends = (words: readonly string[]): boolean => words.some((word) => name.endsWith(word))
  return ends(endings) && !ends(exceptions)
}

function isCost({ level1, level2 }: Indicator): boolean {
  return `${level1}${level2}`.includes('成本')
}

const MONEY_UNITS: ReadonlyMap<string, TypedUnit> = new Map([
  ['万元', 'wanYuan'],
  ['千元', 'qianYuan'],
  ['元', 'yuan'],
])

export const costIndicatorsFit: Check = {
  id: 'P10',
  severity: 'error',
  isBinding: false,
  rule: '成本指标的金额不超过项目的年度资金总额，不用“≥”“>”，也不用百分比（节约、降低类除外）。',
  basis: '成本指标是控制数，应低于或等于预算',
  run: (review) =>
    checkIndicators(review, ({ indicator, project, name }) => {
      const { symbol, value, unit } = indicator
      if (!isCost(indicator)) return []
      const { percentUnits, savingWords } = review.standards.indicators
      // Of what is saved more is better.
      const isSaving = savingWords.some((word) => indicator.name.includes(word))
      const findings: Omit<CheckFinding, 'at'>[] = []
      const evidence = [symbol, value, unit].join('|')
      const isLeast = symbol === '≥' || symbol === '>'
      if (!isSaving && symbol !== TEXT_SYMBOL && percentUnits.includes(unit.trim())) {
        findings.push({
          severity: 'warning',
          title: isLeast ? '成本指标方向有误，又用了百分比' : '成本指标用了百分比',
          message:
            `${name}：成本指标写的是“${symbol}${value.trim()}${unit.trim()}”。请改为金额或单价，` +
            `${isLeast ? '用“≤”；' : ''}衡量完成程度的，改列产出指标。`,
          field: 'unit',
          evidence,
        })
      } else if (!isSaving && isLeast) {
        findings.push({
          severity: 'warning',
          title: '成本指标方向有误',
          message: `${name}：成本指标用了“${symbol}”，等于说花得越多越好。请改为“≤”。`,
          field: 'symbol',
          evidence,
        })
      }
      const cost = symbol === TEXT_SYMBOL ? findMoney(value) : readMoney(value, unit)
      // Without lines nobody knows the amount of the project yet.
      if (cost !== null && project.lineCount > 0 && cost > project.annual) {
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
function readMoney(value: string, unit: string): EnteredAmount {
  const typedUnit = MONEY_UNITS.get(unit.trim().replace(A_YEAR, ''))
  if (typedUnit === undefined) return null
  const amount = parseTypedAmount(value, typedUnit)
  return amount.ok ? amount.value : null
}

const A_YEAR = /[/／每]年$/
const MONEY = /(\d+(?:\.\d+)?)\s*(万元|千元|元)(?![/／])/g

/** The sum of money in a text such as 不超10万元, where there is just one. */
function findMoney(text: string): EnteredAmount {
  const [found, ...more] = text.normalize('NFKC').matchAll(MONEY)
  if (found === undefined || more.length > 0) return null
  return readMoney(found[1] ?? '', found[2] ?? '')
}
