import { expect, test } from 'vitest'
import { createDraft, type Draft } from '../domain/draft.ts'
import { createFileName } from './file-name.ts'

function nameDepartment(name: string): Draft {
  return { ...createDraft('d', 2025, '2025-01-01T00:00:00Z'), department: { code: '203', name } }
}

test('a file is named after department, year and copy', () => {
  expect(createFileName(nameDepartment('组织部门'), 'json')).toBe('组织部门2025年部门预算_草稿.json')
  expect(createFileName(nameDepartment('组织部门'), 'pdf')).toBe('组织部门2025年部门预算_送审稿.pdf')
  expect(createFileName(nameDepartment('组织部门'), 'publicPdf')).toBe('组织部门2025年部门预算_公开稿.pdf')
  expect(createFileName(nameDepartment('组织部门'), 'xlsx')).toBe('组织部门2025年部门预算_表格.xlsx')
  expect(createFileName(nameDepartment('组织部门'), 'docx')).toBe('组织部门2025年部门预算_情况说明.docx')
})

test('the paper of a unit is named after the unit', () => {
  const draft = nameDepartment('教育部门')
  expect(createFileName(draft, 'publicPdf', '第一中学')).toBe('第一中学2025年单位预算_公开稿.pdf')
  expect(createFileName(draft, 'pdf', '')).toBe('未命名单位2025年单位预算_送审稿.pdf')
})

test('a department without a name is said to have none', () => {
  expect(createFileName(nameDepartment(' '), 'json')).toBe('未命名部门2025年部门预算_草稿.json')
})

test('what a file system refuses is left out', () => {
  expect(createFileName(nameDepartment('../a\\b:c*?"<>|\n\u202Ed'), 'json')).toBe(
    '..abcd2025年部门预算_草稿.json',
  )
})

test('a long name is cut between characters', () => {
  const name = createFileName(nameDepartment('𠮷'.repeat(200)), 'pdf')
  expect(name).toBe(`${'𠮷'.repeat(60)}2025年部门预算_送审稿.pdf`)
})
