import { expect, test } from 'vitest'
import { parseSingleCell, serializeTabSeparated } from './tab-separated.ts'

test('cells stand between tabs, what would break them is quoted', () => {
  expect(
    serializeTabSeparated([
      ['行政运行', '17.81'],
      ['a"b', 'c\td'],
      ['e\nf', ''],
    ]),
  ).toBe('行政运行\t17.81\r\n"a""b"\t"c\td"\r\n"e\nf"\t')
})

test('one cell is told from several', () => {
  expect(parseSingleCell('17.81\r\n')).toBe('17.81')
  expect(parseSingleCell('"a""b\nc"')).toBe('a"b\nc')
  expect(parseSingleCell('“办公费”')).toBe('“办公费”')
  expect(parseSingleCell('1\t2')).toBeUndefined()
  expect(parseSingleCell('1\r\n2')).toBeUndefined()
  expect(parseSingleCell('"办公\n费"\t2')).toBeUndefined()
  expect(parseSingleCell('"重点"项目')).toBe('"重点"项目')
  expect(parseSingleCell('')).toBe('')
})
