import { expect, test } from 'vitest'
import {
  BASIC_KINDS,
  EXPENDITURE_KINDS,
  EXPENDITURE_KIND_NAMES,
  isExpenditureKind,
} from './expenditure-kind.ts'

test('basic expenditure is personnel and public funds, first of the kinds', () => {
  expect(EXPENDITURE_KINDS.slice(0, 2)).toEqual([...BASIC_KINDS])
  expect(Object.keys(EXPENDITURE_KIND_NAMES)).toEqual([...EXPENDITURE_KINDS])
})

test('only the names of the file format are kinds', () => {
  expect(EXPENDITURE_KINDS.every(isExpenditureKind)).toBe(true)
  for (const text of ['', 'basic', 'Project', 'constructor', '项目支出']) {
    expect(isExpenditureKind(text)).toBe(false)
  }
})
