import { expect, test } from 'vitest'
import { nameDepartment, nameProject } from './part-names.ts'

test('what has no name yet is still called something', () => {
  expect(nameDepartment(' 组织部门 ')).toBe('组织部门')
  expect(nameDepartment('  ')).toBe('未命名部门')
  expect(nameProject('')).toBe('未命名项目')
})
