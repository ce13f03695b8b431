import { expect, test } from 'vitest'
import type { LocalDraft } from '../../state/local-drafts.ts'
import type { DraftSummary } from '../../state/stored-draft.ts'
import { filterDrafts } from './filter-drafts.ts'

function create(storageKey: string, summary: Partial<DraftSummary>): LocalDraft {
  return {
    storageKey,
    isUnsaved: false,
    summary: {
      draftId: storageKey,
      departmentCode: '',
      departmentName: '',
      fiscalYear: 2025,
      modifiedAt: '',
      storedAt: '',
      totalExpenditure: '',
      balance: 'empty',
      isSample: false,
      isReadOnly: false,
      ...summary,
    },
  }
}

const DRAFTS: readonly LocalDraft[] = [
  create('a', { departmentCode: '203', departmentName: '组织部门', fiscalYear: 2025 }),
  create('b', { departmentCode: '203', departmentName: '组织部门', fiscalYear: 2026, label: '副本' }),
  create('c', { departmentCode: '310', departmentName: '教育和体育部门', isSample: true }),
  { storageKey: 'd', isUnsaved: false, summary: null },
]

test.each([
  ['', ['a', 'b', 'c', 'd']],
  ['  ', ['a', 'b', 'c', 'd']],
  ['组织', ['a', 'b']],
  ['203 2026', ['b']],
  ['２０２６', ['b']],
  ['副本', ['b']],
  ['示例', ['c']],
  ['310', ['c']],
  ['宣传', []],
])('%j finds %j', (search, keys) => {
  expect(filterDrafts(DRAFTS, search).map(({ storageKey }) => storageKey)).toEqual(keys)
})
