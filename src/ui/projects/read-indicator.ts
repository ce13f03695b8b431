import type { Indicator } from '../../domain/ledger.ts'
import type { Patch } from '../../domain/edit-draft.ts'
import { toHalfWidth } from '../../lib/to-half-width.ts'
import { failed, ok, type Result } from '../../lib/result.ts'
import { TEXT_SYMBOL } from '../../targets/form-values.ts'
import { INDICATOR_LIBRARY } from '../../targets/indicator-library.ts'
import { adaptToScheme, INDICATOR_SCHEMES, type IndicatorScheme } from '../../targets/indicator-scheme.ts'
import { parsePastedIndicators } from '../../targets/pasted-indicators.ts'
import { findChoice, type Choice } from '../ledger-grid/choice-options.ts'

type Read = Result<Patch<Indicator>, string>

/** Found by what an office keyboard has for them, too. */
export const SYMBOL_CHOICES: readonly Choice[] = [
  { key: '≥', name: '≥', initials: '>=' },
  { key: '≤', name: '≤', initials: '<=' },
  { key: '>', name: '>' },
  { key: '<', name: '<' },
  { key: '=', name: '=' },
  { key: TEXT_SYMBOL, name: TEXT_SYMBOL, initials: 'wzms' },
]

/** The second level goes where it does not belong to the first; a first level with only one brings it. */
export function chooseLevel1(
  { groups }: IndicatorScheme,
  choices: readonly Choice[],
  { level2 }: Indicator,
  text: string,
): Read {
  if (text.trim() === '') return ok({ level1: '' })
  const level1 = findChoice(choices, text)?.name
  const group = groups.find((candidate) => candidate.level1 === level1)
  if (level1 === undefined || group === undefined) {
    return failed(`一级指标请从列表中选择：${groups.map((each) => each.level1).join('、')}`)
  }
  if (group.level2.includes(level2)) return ok({ level1 })
  const [only] = group.level2
  return ok({ level1, level2: group.level2.length === 1 && only !== undefined ? only : '' })
}

/** The first level follows. */
export function chooseLevel2(
  { groups }: IndicatorScheme,
  choices: readonly Choice[],
  { level1 }: Indicator,
  text: string,
): Read {
  if (text.trim() === '') return ok({ level2: '' })
  const level2 = findChoice(choices, text)?.name
  const group =
    level2 === undefined
      ? undefined
      : (groups.find((each) => each.level1 === level1 && each.level2.includes(level2)) ??
        groups.find((each) => each.level2.includes(level2)))
  if (level2 === undefined || group === undefined) {
    return failed(`二级指标请从列表中选择：${choices.map(({ name }) => name).join('、')}`)
  }
  return ok({ level1: group.level1, level2 })
}

/** A name of the library fills in what the row leaves open. */
export function chooseName(scheme: IndicatorScheme, indicator: Indicator, text: string): Read {
  const name = text.trim()
  const known = INDICATOR_LIBRARY.find((each) => each.name === name)
  if (known === undefined || indicator.name !== '') return ok({ name })
  const adapted = adaptToScheme(known, scheme)
  const keep = (key: 'description' | 'symbol' | 'value' | 'unit' | 'basis'): string =>
    indicator[key].trim() === '' ? adapted[key] : indicator[key]
  const hasLevels = indicator.level1 === adapted.level1 && indicator.level2 !== ''
  return ok({
    name,
    ...(hasLevels ? {} : { level1: adapted.level1, level2: adapted.level2 }),
    description: keep('description'),
    symbol: keep('symbol'),
    value: keep('value'),
    unit: keep('unit'),
    basis: keep('basis'),
  })
}

const SIGN = /^(>=|<=|[≥⩾≧≤⩽≦><=])/

/** `≥90%` is taken apart; words where a number would stand make the symbol 文字描述. */
export function enterValue(indicator: Indicator, text: string): Patch<Indicator> {
  const value = text.trim()
  if (value === '' || indicator.symbol === TEXT_SYMBOL) return { value }
  const [read] = parsePastedIndicators([['-', '-', '-', value]]) ?? []
  if (read === undefined) return { value }
  if (read.symbol === TEXT_SYMBOL) {
    return indicator.symbol === '' ? { value, symbol: TEXT_SYMBOL, unit: '' } : { value }
  }
  return {
    value: read.value,
    ...(SIGN.test(toHalfWidth(value)) ? { symbol: read.symbol } : {}),
    ...(read.unit === '' ? {} : { unit: read.unit }),
  }
}

export function enterUnit({ symbol }: Indicator, text: string): Read {
  const unit = text.trim()
  return symbol === TEXT_SYMBOL && unit !== ''
    ? failed('符号是“文字描述”时不填单位，文字填在“值”一栏')
    : ok({ unit })
}

/** What is odd about an indicator that comes from elsewhere, in words. */
export function listIndicatorFaults({
  level1,
  level2,
  name,
  symbol,
  value,
}: Omit<Indicator, 'id'>): readonly string[] {
  const groups = Object.values(INDICATOR_SCHEMES).flatMap((scheme) => scheme.groups)
  const ofLevel1 = groups.filter((group) => group.level1 === level1)
  const isKnown = ofLevel1.some((group) => group.level2.includes(level2))
  return [
    ...(ofLevel1.length === 0 ? [`一级指标“${level1}”不在指标体系中`] : []),
    ...(ofLevel1.length > 0 && !isKnown ? [`二级指标“${level2}”不属于${level1}`] : []),
    ...(name === '' ? ['没有三级指标名称'] : []),
    ...(symbol !== '' && SYMBOL_CHOICES.every(({ key }) => key !== symbol)
      ? [`符号“${symbol}”无法识别`]
      : []),
    ...(value === '' ? ['没有指标值'] : []),
  ]
}
