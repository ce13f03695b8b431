import { expect, test } from 'vitest'
import { serializeAmount } from './amount.ts'
import { listWrittenAmounts, printExactly, readWrittenAmount } from './written-amounts.ts'

test.each([
  ['基本支出 563.41 万元', [['563.41', '563.41']]],
  ['合计，1,070.88万元', [['1,070.88', '1070.88']]],
  ['共１，０７０．８８万元', [['１，０７０．８８', '1070.88']]],
  [
    '补助500元、1.2亿元',
    [
      ['500', '0.05'],
      ['1.2', '12000'],
    ],
  ],
  [
    '50万元至100万元',
    [
      ['50', '50'],
      ['100', '100'],
    ],
  ],
  ['0.0000001万元', [['0.0000001', null]]],
  ['0.001元', [['0.001', null]]],
  ['9007199254740991万元', [['9007199254740991', null]]],
  ['2026元旦，A12万元，占 8.2%，2025 年', []],
])('%s', (text, expected) => {
  const found = listWrittenAmounts(text)
  expect(
    found.map((amount) => {
      const read = readWrittenAmount(amount)
      return [amount.words, read === null ? null : serializeAmount(read)]
    }),
  ).toEqual(expected)
  for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words)
})

test('only what has two decimals at most is printed as it is', () => {
  const print = (words: string) => printExactly(readWrittenAmount({ words, unit: '万元' }))
  expect(print('7.5')).toBe('7.50')
  expect(print('007.50')).toBe('7.50')
  expect(print('7.501')).toBeNull()
})
