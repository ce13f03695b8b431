import { expect, test } from 'vitest'
import { ALL_TABLES } from '../../tables/all-tables.ts'
import { isColumnGroup } from '../../tables/summary-table.ts'
import { splitHeaderWords } from './header-words.ts'

test.each([
  ['财政拨款收入', ['财政', '拨款', '收入']],
  ['上年结转', ['上年', '结转']],
  ['附属单位上缴收入', ['附属', '单位', '上缴', '收入']],
  ['对附属单位补助支出', ['对附属', '单位', '补助', '支出']],
  ['合计', ['合计']],
])('%s breaks between its words', (header, words) => {
  expect(splitHeaderWords(header)).toEqual(words)
})

test('every header keeps its letters, and no piece is a single letter or too long for a column', () => {
  const headers = ALL_TABLES.flatMap(({ columns }) =>
    columns.flatMap((column) => [
      column.header,
      ...(isColumnGroup(column) ? column.columns.map(({ header }) => header) : []),
    ]),
  )
  for (const header of headers) {
    const words = splitHeaderWords(header)
    expect(words.join('')).toBe(header)
    for (const word of words) {
      expect(word.length, header).toBeGreaterThan(1)
      expect(word.length, header).toBeLessThan(4)
    }
  }
})
