import { expect, test } from 'vitest'
import { draftOf, expenditureLine, project, revenueLine, unit } from '../../tables/testing/ledger-builders.ts'
import {
  countUnitParts,
  readCode,
  readFiscalYear,
  readSubjectCode,
  readUnitCode,
  suggestUnitCode,
} from './read-entries.ts'

const DRAFT = draftOf({
  department: { code: '203', name: '组织部门' },
  units: [unit('203001'), unit('203002')],
  revenues: [revenueLine()],
  expenditures: [expenditureLine()],
  projects: [project()],
})

test('a year is stored as four digits or refused in words', () => {
  expect(readFiscalYear('２０２６年')).toEqual({ ok: true, value: '2026' })
  expect(readFiscalYear('26')).toEqual({ ok: false, error: '年度应为四位数字，如 2026' })
})

test('a code loses blanks and full width', () => {
  expect(readCode(' ２０３ 001　')).toEqual({ ok: true, value: '203001' })
})

test('a unit may not take the code of another', () => {
  expect(readUnitCode(DRAFT, 1, '203001')).toEqual({
    ok: false,
    error: '与第 1 个单位的编码相同，请改用别的编码',
  })
  expect(readUnitCode(DRAFT, 1, '203002').ok).toBe(true)
})

test('a unit with lines may not lose its code, one without may', () => {
  expect(readUnitCode(DRAFT, 0, ' ').ok).toBe(false)
  expect(readUnitCode(DRAFT, 1, '')).toEqual({ ok: true, value: '' })
})

test('what a unit has is counted', () => {
  expect(countUnitParts(DRAFT, '203001')).toEqual({ lineCount: 2, projectCount: 1 })
  expect(countUnitParts(DRAFT, '203002')).toEqual({ lineCount: 0, projectCount: 0 })
})

test('the next free code is offered, none where the department has no code', () => {
  expect(suggestUnitCode(DRAFT)).toBe('203003')
  expect(suggestUnitCode({ ...DRAFT, units: [unit('203002')] })).toBe('203001')
  expect(suggestUnitCode({ ...DRAFT, department: { code: '', name: '' } })).toBe('')
})

test.each([
  ['functional', '2019999', true],
  ['functional', '20199', true],
  ['functional', '2019', false],
  ['functional', 'abc', false],
  ['functional', '2013201', false],
  ['economic', '30299', true],
  ['economic', '3029901', false],
] as const)('as a %s code of the draft’s own, %s: %s', (classification, code, isTaken) => {
  expect(readSubjectCode(classification, ['2013201'], code).ok).toBe(isTaken)
})
