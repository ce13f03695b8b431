import { expect, test } from 'vitest'
import type { Indicator } from '../../domain/ledger.ts'
import { INDICATOR_SCHEMES } from '../../targets/indicator-scheme.ts'
import { createBlankIndicator } from './indicator-list.ts'
import { createIndicatorColumns } from './indicator-columns.ts'
import { listIndicatorFaults } from './read-indicator.ts'

const COLUMNS = createIndicatorColumns(INDICATOR_SCHEMES.current)

function enter(columnId: string, text: string, before: Partial<Indicator> = {}): unknown {
  const column = COLUMNS.find(({ id }) => id === columnId)
  const parsed = column?.parse(text, { ...createBlankIndicator('i1'), ...before })
  return parsed?.ok === true ? parsed.value : parsed?.error
}

test.each([
  ['≥90%', {}, { value: '90', symbol: '≥', unit: '%' }],
  ['>=90%', {}, { value: '90', symbol: '≥', unit: '%' }],
  ['90', { symbol: '≤' }, { value: '90' }],
  ['90 人次', { symbol: '≤' }, { value: '90', unit: '人次' }],
  ['明显提升', {}, { value: '明显提升', symbol: '文字描述', unit: '' }],
  ['明显提升', { symbol: '≥' }, { value: '明显提升' }],
  ['90 %', { symbol: '文字描述' }, { value: '90 %' }],
])('the value %s', (text, before, patch) => {
  expect(enter('value', text, before)).toEqual(patch)
})

test('levels are those of the scheme: the one follows from the other', () => {
  expect(enter('level1', '满意度指标')).toEqual({ level1: '满意度指标', level2: '服务对象满意度指标' })
  expect(enter('level1', '效益指标', { level2: '数量指标' })).toEqual({ level1: '效益指标', level2: '' })
  expect(enter('level2', '社会效益指标')).toEqual({ level1: '效益指标', level2: '社会效益指标' })
  expect(enter('level2', 'slzb', { level1: '产出指标' })).toEqual({ level1: '产出指标', level2: '数量指标' })
  expect(enter('level1', '其他')).toContain('请从列表中选择')
})

test('a symbol is found by the signs of an office keyboard; a text takes the place of the unit', () => {
  expect(enter('symbol', '>=')).toEqual({ symbol: '≥' })
  expect(enter('symbol', '文字描述', { unit: '明显提升' })).toEqual({
    symbol: '文字描述',
    value: '明显提升',
    unit: '',
  })
  expect(enter('symbol', '约')).toContain('符号请从列表中选择')
  expect(enter('unit', '%', { symbol: '文字描述' })).toContain('不填单位')
})

test('a name of the library fills what the row leaves open, and nothing else', () => {
  expect(enter('name', '培训人次', { unit: '人' })).toMatchObject({
    name: '培训人次',
    level1: '产出指标',
    symbol: '≥',
    unit: '人',
  })
  expect(enter('name', '自拟指标')).toEqual({ name: '自拟指标' })
})

test('what is odd about an indicator from elsewhere is said', () => {
  const good = {
    ...createBlankIndicator('i'),
    level1: '产出指标',
    level2: '数量指标',
    name: '甲',
    value: '1',
  }
  expect(listIndicatorFaults(good)).toEqual([])
  expect(listIndicatorFaults({ ...good, level2: '社会效益指标', symbol: '约', value: '' })).toEqual([
    '二级指标“社会效益指标”不属于产出指标',
    '符号“约”无法识别',
    '没有指标值',
  ])
})
