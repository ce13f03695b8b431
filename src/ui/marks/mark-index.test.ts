import { expect, test } from 'vitest'
import { describeMarks, indexMarks } from './mark-index.ts'

const MARKS = [
  { at: 'revenues/r1', note: '' },
  { at: 'expenditures/e1', note: '等批复' },
  { at: 'expenditures/e1', field: 'amount', note: '与工资表核对' },
]

test('a part is described with all that is marked of it', () => {
  expect(describeMarks(MARKS, 'revenues/r1')).toBe('待核')
  expect(describeMarks(MARKS, 'expenditures/e1')).toBe('待核：等批复；与工资表核对')
  expect(describeMarks(MARKS, 'expenditures/e2')).toBeUndefined()
})

test('a field is found by itself, and a list is looked through once', () => {
  expect(indexMarks(MARKS).size).toBe(3)
  expect(indexMarks(MARKS)).toBe(indexMarks(MARKS))
  expect(indexMarks(undefined).size).toBe(0)
})
