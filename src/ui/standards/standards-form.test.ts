import { expect, test } from 'vitest'
import { DEFAULT_STANDARDS } from '../../checks/standards/default-standards.ts'
import { createForm, readForm, updateForm } from './standards-form.ts'

const form = createForm(DEFAULT_STANDARDS)

function typeInto(key: string, text: string): ReturnType<typeof readForm> {
  return readForm(updateForm(form, key, text))
}

test('what nobody touched is the same object', () => {
  expect(readForm(form)).toEqual({ standards: DEFAULT_STANDARDS, errors: new Map() })
  expect(readForm(form).standards).toBe(DEFAULT_STANDARDS)
})

test('a list is one word to a line, without blank lines, blanks around words and repetitions', () => {
  const { standards } = typeInto('classifiedWords', ' 密件\n\n密件\n　绝密级　\n')
  expect(standards.classifiedWords).toEqual(['密件', '绝密级'])
  expect(standards.placeholders).toBe(DEFAULT_STANDARDS.placeholders)
})

test('a stale phrase has its advice after a colon of either width', () => {
  const { standards } = typeInto('stalePhrases', '十四五：已结束：见规划\n外经贸:现为商务')
  expect(standards.stalePhrases).toEqual([
    { phrase: '十四五', advice: '已结束：见规划' },
    { phrase: '外经贸', advice: '现为商务' },
  ])
})

test.each([
  ['thresholds.similarForms', '85', 'thresholds', 'similarForms', 0.85],
  ['thresholds.similarForms', '８５．５％', 'thresholds', 'similarForms', 0.855],
  ['thresholds.sameValues', '29', 'thresholds', 'sameValues', undefined],
  ['thresholds.repeatedSentence', ' 15 ', 'thresholds', 'repeatedSentence', 15],
  ['thresholds.repeatedSentence', '15.5', 'thresholds', 'repeatedSentence', undefined],
  ['procurement.worksLimit', '1,000', 'procurement', 'worksLimit', '1000'],
  ['procurement.worksLimit', '', 'procurement', 'worksLimit', undefined],
  ['procurement.worksLimit', '-3', 'procurement', 'worksLimit', undefined],
  ['procurement.smeShare', '29', 'procurement', 'smeShare', 0.29],
  ['procurement.smeShare', '101', 'procurement', 'smeShare', undefined],
  ['procurement.smeShare', '三成', 'procurement', 'smeShare', undefined],
] as const)('%s: “%s” is read as %s %s %s', (key, text, group, member, value) => {
  const { standards, errors } = typeInto(key, text)
  const members: Readonly<Record<string, unknown>> = { ...standards[group] }
  if (value === undefined) {
    expect([...errors.keys()]).toEqual([key])
    expect(standards).toBe(DEFAULT_STANDARDS)
  } else {
    expect(errors.size).toBe(0)
    expect(members[member]).toBe(value)
  }
})

test('errors say what to do in the unit of the field, and where in a list', () => {
  expect(typeInto('thresholds.similarForms', '20').errors.get('thresholds.similarForms')).toBe(
    '请填 50 到 100 之间的百分数，最多两位小数',
  )
  expect(typeInto('stalePhrases', '十三五：已结束\n新农合').errors.get('stalePhrases')).toContain(
    '第 2 项“说明”应为一行文字',
  )
})

test('what has no field stays as it was', () => {
  const base = { ...DEFAULT_STANDARDS, fundWords: ['基金'] }
  expect(readForm(updateForm(createForm(base), 'vagueValues', '较好')).standards).toEqual({
    ...base,
    vagueValues: ['较好'],
  })
})
