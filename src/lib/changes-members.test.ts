import { expect, test } from 'vitest'
import { changesMembers } from './changes-members.ts'

test('only another value is a change', () => {
  const line: { amount: number | null; kind?: string } = { amount: 1 }
  expect(changesMembers(line, {})).toBe(false)
  expect(changesMembers(line, { amount: 1 })).toBe(false)
  expect(changesMembers(line, { amount: null })).toBe(true)
  expect(changesMembers(line, { kind: 'project' })).toBe(true)
})
