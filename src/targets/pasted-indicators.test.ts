import { expect, test } from 'vitest'
import { parsePastedIndicators } from './pasted-indicators.ts'

test('a published form is read with its merged levels and without its head', () => {
  const rows = [
    ['一级指标', '二级指标', '三级指标', '指标说明', '指标值', '', '', '指标确定依据'],
    ['', '', '', '', '符号', '值', '单位（文字描述）', ''],
    ['产出指标', '数量指标', '培训人次', '参加培训', '>=', '90', '人次', '计划'],
    ['', '', '培训期数', '办班', '≥', '3', '期', '计划'],
    ['', '成本指标', '经费开支', '支出', '文字描述', '', '不超10万元', '预算'],
    ['', '', '', '', '', '', '', ''],
  ]
  const [first, second, third, ...more] = parsePastedIndicators(rows) ?? []
  expect(first).toMatchObject({ name: '培训人次', symbol: '≥', value: '90', unit: '人次', basis: '计划' })
  expect(second).toMatchObject({ level1: '产出指标', level2: '数量指标', name: '培训期数' })
  expect(third).toMatchObject({ level2: '成本指标', symbol: '文字描述', value: '不超10万元', unit: '' })
  expect(more).toEqual([])
})

test('one cell with symbol, value and unit is taken apart', () => {
  const read = (target: string) =>
    parsePastedIndicators([['产出指标', '数量指标', '名', target, '依据']])?.map(
      ({ symbol, value, unit }) => [symbol, value, unit],
    )[0]
  expect(read('≥90%')).toEqual(['≥', '90', '%'])
  expect(read('＜＝2.5 万元')).toEqual(['≤', '2.5', '万元'])
  expect(read('100%')).toEqual(['=', '100', '%'])
  expect(read('2025年12月底前')).toEqual(['文字描述', '2025年12月底前', ''])
  expect(read('有效提升')).toEqual(['文字描述', '有效提升', ''])
})

test('levels are filled in only within their group', () => {
  const rows = [
    ['产出指标', '数量指标', '甲', '≥1个'],
    ['产出指标', '', '乙', '≥1个'],
    ['效益指标', '', '丙', '≥1个'],
  ]
  expect(parsePastedIndicators(rows)?.map(({ level2 }) => level2)).toEqual(['数量指标', '数量指标', ''])
})

test('cells of another shape are no indicators', () => {
  expect(parsePastedIndicators([])).toBeNull()
  expect(parsePastedIndicators([['只有一格']])).toBeNull()
  expect(parsePastedIndicators([Array.from({ length: 12 }, () => 'x')])).toBeNull()
})
