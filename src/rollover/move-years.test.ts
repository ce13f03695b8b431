import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveYears } from './move-years.ts'

const move = (text: string, names?: readonly string[]) => moveYears(text, 2025, names).text

test.each([
  ['2025年预算', '2026年预算'],
  ['2025 年度比 2024 年度增加', '2026 年度比 2025 年度增加'],
  ['截至2024年12月31日', '截至2025年12月31日'],
  ['2024 年末资产', '2025 年末资产'],
  ['截至 2025 年 6 月', '截至 2026 年 6 月'],
  ['{{fiscalYear}} 年与2025年', '{{fiscalYear}} 年与2026年'],
])('%s becomes %s', (before, after) => {
  expect(move(before)).toBe(after)
})

test.each([
  '秦财行〔2024〕651号',
  '秦财行[2024]479 号',
  '冀政（2025）第3号',
  '《2025年部门预算编制通知》',
  '“2025年行动”',
  '2021—2025年规划',
  '2024至2025年两年任务',
  '2018年成立',
  '自2024年3月1日起施行',
  '2026年起',
  '电话12025年',
])('%s stays', (text) => {
  expect(move(text)).toBe(text)
})

test('a year in the name of a project stays where the name is spoken of', () => {
  const names = ['提前下达2024年下派选调生到村工作中央财政补助资金 秦财行[2023]651号']
  expect(move('2024 年下派选调生到村工作补助', names)).toBe('2024 年下派选调生到村工作补助')
  expect(move('2024年下达的资金', names)).toBe('2025年下达的资金')
})

test('what was left is named', () => {
  const moved = moveYears('2025年按《2025年通知》、财〔2024〕1号，2025年5月起，2018年设立', 2025)
  expect(moved).toEqual({
    text: '2026年按《2025年通知》、财〔2024〕1号，2025年5月起，2018年设立',
    movedCount: 1,
    kept: ['《2025年通知》', '〔2024〕1号', '2025年5月'],
  })
})

test('a text without years is the same; only digits of years change', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('2', '0', '4', '5', '年', '〔', '〕', '《', '》', '甲', ' ', '-') }),
      (text) => {
        const moved = moveYears(text, 2025)
        expect(moved.text.replace(/\d/g, '')).toBe(text.replace(/\d/g, ''))
        expect(moved.text === text).toBe(moved.movedCount === 0)
      },
    ),
    { numRuns: 1000 },
  )
})

test.each(['《', '“', '{{', '2025 年 ', '〔2025', '2025 年至'])(
  'a long text of “%s” is moved on as fast as it is read',
  (piece) => {
    const start = performance.now()
    moveYears(piece.repeat(50_000), 2025, ['2025 年培训'])
    expect(performance.now() - start).toBeLessThan(5000)
  },
)
