import { expect, test } from 'vitest'
import { adviseAmount, describeInYuan } from './amount-advice.ts'

const always = () => true
const never = () => false

test('what looks like 元 is said with what it would be', () => {
  const advice = adviseAmount('125,000', 'wanYuan', always)
  expect(advice).toEqual({
    amount: 125_000_000_000,
    inYuan: 12_500_000,
    message: '125000 万元像是把元当作了万元',
  })
  expect(advice?.inYuan === undefined ? '' : describeInYuan(advice.inYuan)).toBe('按元理解：12.50 万元')
})

test.each([
  ['125000', 'yuan', always],
  ['125000万元', 'wanYuan', always],
  ['125000', 'wanYuan', never],
  ['125000.001', 'wanYuan', always],
  ['', 'wanYuan', always],
  ['12x', 'wanYuan', always],
] as const)('nothing is said of %s in %s', (text, unit, looksLikeYuan) => {
  expect(adviseAmount(text, unit, looksLikeYuan)).toBeUndefined()
})

test('a result that was rounded is said', () => {
  expect(adviseAmount('=10/3', 'yuan', never)).toEqual({
    amount: 333,
    message: '“=10/3”除不尽，已四舍五入到分：3.33 元',
  })
  expect(adviseAmount('=10/4', 'yuan', never)).toBeUndefined()
})
