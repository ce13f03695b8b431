import { expect, test } from 'vitest'
import type { Indicator } from '../../domain/ledger.ts'
import { createBlankIndicator } from './indicator-list.ts'
import { placeIndicators } from './place-indicators.ts'

function indicator(id: string, level1: string, level2: string, name: string): Indicator {
  return { ...createBlankIndicator(id), level1, level2, name }
}

const BEFORE = [
  indicator('i1', '产出指标', '数量指标', '培训人次'),
  indicator('i2', '产出指标', '质量指标', ''),
  indicator('i3', '效益指标', '社会效益指标', '影响'),
]

test('what comes from elsewhere fills the blank row of its levels, which keeps its id', () => {
  const placed = placeIndicators(BEFORE, [indicator('n', '产出指标', '质量指标', '合格率')])
  expect(placed.map(({ id, name }) => `${id} ${name}`)).toEqual(['i1 培训人次', 'i2 合格率', 'i3 影响'])
})

test('otherwise it stands behind those of its second level, its first level, or all', () => {
  const placed = placeIndicators(BEFORE, [
    indicator('a', '产出指标', '数量指标', '培训期数'),
    indicator('b', '产出指标', '成本指标', '成本'),
    indicator('c', '满意度指标', '服务对象满意度指标', '满意度'),
  ])
  expect(placed.map(({ id }) => id)).toEqual(['i1', 'a', 'i2', 'b', 'i3', 'c'])
})
