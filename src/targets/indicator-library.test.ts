import { expect, test } from 'vitest'
// The script's own module: the test says when the column is out of step with the names.
import { describeInitials } from '../../scripts/pinyin-initials.mjs'
import { createIndicator, INDICATOR_LIBRARY, searchIndicators } from './indicator-library.ts'
import {
  adaptToScheme,
  findScheme,
  INDICATOR_SCHEMES,
  isOfScheme,
  orderByScheme,
} from './indicator-scheme.ts'

const { current, newerNational } = INDICATOR_SCHEMES
const SYMBOLS = ['≥', '≤', '>', '<', '=', '文字描述']

test('the library holds at least 60 indicators, whole and each but once', () => {
  expect(INDICATOR_LIBRARY.length).toBeGreaterThanOrEqual(60)
  expect(new Set(INDICATOR_LIBRARY.map(({ name }) => name)).size).toBe(INDICATOR_LIBRARY.length)
  const faults = INDICATOR_LIBRARY.filter(
    ({ name, description, symbol, unit, basis }) =>
      [name, description, unit, basis].includes('') || !SYMBOLS.includes(symbol) || description === name,
  )
  expect(faults).toEqual([])
})

test('every indicator has its initials: run scripts/build-indicators.mjs', () => {
  const wrong = INDICATOR_LIBRARY.filter(({ name, initials }) => describeInitials(name) !== initials)
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('every indicator has its place in every scheme, and every second level has an example', () => {
  for (const scheme of Object.values(INDICATOR_SCHEMES)) {
    const adapted = INDICATOR_LIBRARY.map((indicator) => adaptToScheme(indicator, scheme))
    expect(adapted.filter((indicator) => !isOfScheme(indicator, scheme))).toEqual([])
  }
  const levels = new Set(INDICATOR_LIBRARY.map(({ level2 }) => level2))
  expect(current.groups.flatMap(({ level2 }) => level2).filter((name) => !levels.has(name))).toEqual([])
})

test('a rate is in percent and nothing else is; no cost is a share', () => {
  const wrong = INDICATOR_LIBRARY.filter(
    ({ name, level2, unit }) =>
      (unit === '%') !== /率$|满意度$/.test(name) || (level2 === '成本指标' && unit === '%'),
  )
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('the weights of a scheme add up to its total', () => {
  for (const { groups, weightTotal } of Object.values(INDICATOR_SCHEMES)) {
    const weights = groups.map(({ weight }) => weight ?? null)
    const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0)
    expect(weights.includes(null) ? null : sum).toBe(weightTotal)
  }
})

test('indicators are found by name, initials, description and level; every word must fit', () => {
  const find = (query: string, limit?: number) =>
    searchIndicators(INDICATOR_LIBRARY, current, query, limit).map(({ name }) => name)
  expect(find('培训人次')[0]).toBe('培训人次')
  expect(find('PXRC')[0]).toBe('培训人次')
  expect(find('ｐｘｒｃ')[0]).toBe('培训人次')
  expect(find('pxhgl')).toEqual(['培训合格率'])
  expect(find('培训 成本')).toEqual(['培训人均成本'])
  expect(find('培训', 2)).toHaveLength(2)
  expect(find('没有这样的指标')).toEqual([])
  expect(find('')).toHaveLength(INDICATOR_LIBRARY.length)
})

test('in the newer scheme cost stands on the first level, and comes first', () => {
  const [first] = searchIndicators(INDICATOR_LIBRARY, newerNational, '')
  expect(first).toMatchObject({ level1: '成本指标', level2: '经济成本指标' })
  expect(searchIndicators(INDICATOR_LIBRARY, newerNational, 'zdjlgs')[0]).toMatchObject({
    level1: '效益指标',
    level2: '社会效益指标',
  })
  expect(adaptToScheme({ level1: '成本指标', level2: '社会成本指标' }, current).level1).toBe('产出指标')
  expect(adaptToScheme({ level1: '其他', level2: 'constructor' }, current).level1).toBe('其他')
})

test('the scheme of a form is that of its indicators', () => {
  const cost = { level1: '成本指标', level2: '经济成本指标' }
  const oldCost = { level1: '产出指标', level2: '成本指标' }
  const amount = { level1: '产出指标', level2: '数量指标' }
  expect(findScheme([]).id).toBe('current')
  expect(findScheme([amount, oldCost]).id).toBe('current')
  expect(findScheme([amount, cost]).id).toBe('newerNational')
  const unknown = { level1: '', level2: '' }
  expect(orderByScheme([unknown, amount, cost], newerNational)).toEqual([cost, amount, unknown])
})

test('a chosen indicator brings all but its initials', () => {
  const [chosen] = searchIndicators(INDICATOR_LIBRARY, current, '验收合格率')
  expect(chosen === undefined ? chosen : createIndicator('i1', chosen)).toEqual({
    id: 'i1',
    level1: '产出指标',
    level2: '质量指标',
    name: '验收合格率',
    description: '验收合格数占验收总数的比例',
    symbol: '=',
    value: '100',
    unit: '%',
    basis: '合同和验收标准',
  })
})
