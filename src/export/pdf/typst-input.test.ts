import { expect, test } from 'vitest'
import type { Paper } from '../paper/paper.ts'
import { BLANK_PAPER } from '../paper/testing/papers.ts'
import { createTypstInput } from './typst-input.ts'

function readData(given: Partial<Paper>): unknown {
  return JSON.parse(createTypstInput({ ...BLANK_PAPER, ...given }, ['common']).data)
}

test('the date is that of the draft, in universal time', () => {
  expect(readData({ modifiedAt: '2025-01-15T07:30:05+08:00' })).toMatchObject({
    date: { year: 2025, month: 1, day: 14, hour: 23, minute: 30, second: 5 },
  })
})

test('a draft without a time, or with nonsense for one, gives no date', () => {
  expect(readData({ modifiedAt: null })).toMatchObject({ date: null })
  expect(readData({ modifiedAt: '去年' })).toMatchObject({ date: null })
})

test('a department without a code is named without a gap', () => {
  expect(readData({ code: '' })).toMatchObject({ head: '组织部门' })
})

test('the name of the attachment makes no folders', () => {
  const attachment: Paper['attachment'] = {
    name: '../a/b:c.json',
    description: '',
    mimeType: 'application/json',
    relationship: 'data',
    text: '{}',
  }
  expect(readData({ attachment })).toMatchObject({ attachment: { name: '.._a_b_c.json' } })
})

test('half a surrogate pair becomes the replacement character, a written-out escape stays', () => {
  expect(readData({ name: 'a\uD842b\\ud842𠮷' })).toMatchObject({ author: 'a\uFFFDb\\ud842𠮷' })
})
