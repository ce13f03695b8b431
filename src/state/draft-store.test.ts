import { beforeEach, expect, test } from 'vitest'
import { amountFromFen } from '../domain/amount.ts'
import { createDraft, type Draft } from '../domain/draft.ts'
import { addRevenueLines, updateDepartment } from '../domain/edit-draft.ts'
import { DRAFT_FILE_VERSION } from '../files/draft-file.ts'
import {
  closeDraft,
  commitEdit,
  dismissStoredDifferences,
  draftStore,
  redo,
  showDraft,
  undo,
  withStoredTables,
} from './draft-store.ts'
import { noticeStore, showNotice } from './notice-store.ts'
import { say, saidStore } from './said-store.ts'

const DRAFT = createDraft('d', 2025, '2025-01-01T00:00:00Z')

function show(draft: Draft = DRAFT, fileVersion?: number): void {
  const open = { storageKey: 'k', draft, isSample: false, storedDifferences: [] }
  showDraft(fileVersion === undefined ? open : { ...open, fileVersion })
}

function readName(): string | undefined {
  return draftStore.getState().open?.draft.department.name
}

function rename(name: string): void {
  expect(commitEdit(`改为${name}`, (draft) => updateDepartment(draft, { name })).ok).toBe(true)
}

beforeEach(closeDraft)

test('changes are undone and redone in order, by name', () => {
  show()
  rename('一')
  rename('二')
  expect(draftStore.getState().history.past.map(({ name }) => name)).toEqual(['改为一', '改为二'])
  undo()
  expect(readName()).toBe('一')
  undo()
  expect(readName()).toBe('')
  undo()
  expect(readName()).toBe('')
  redo()
  redo()
  expect(readName()).toBe('二')
})

test('a change after undoing ends what could be redone', () => {
  show()
  rename('一')
  undo()
  rename('二')
  redo()
  expect(readName()).toBe('二')
  undo()
  expect(readName()).toBe('')
})

test('every change, undoing too, dates the draft', () => {
  show()
  rename('一')
  expect(draftStore.getState().open?.draft.modifiedAt).not.toBe(DRAFT.modifiedAt)
  undo()
  expect(draftStore.getState().open?.draft.modifiedAt).not.toBe(DRAFT.modifiedAt)
})

test('what changes nothing is no step', () => {
  show()
  commitEdit('没有改', (draft) => draft)
  expect(draftStore.getState().history.past).toEqual([])
  expect(draftStore.getState().open?.draft).toBe(DRAFT)
})

test('a draft of a newer version stays as it is', () => {
  show(DRAFT, DRAFT_FILE_VERSION + 1)
  const result = commitEdit('修改', (draft) => updateDepartment(draft, { name: '一' }))
  expect(result).toEqual({
    ok: false,
    error: {
      kind: 'readOnly',
      reason: expect.stringContaining(`文件版本 ${String(DRAFT_FILE_VERSION + 1)}`),
    },
  })
  expect(draftStore.getState().open?.draft).toBe(DRAFT)
  show(DRAFT, DRAFT_FILE_VERSION)
  rename('一')
})

test('a change whose sums would not be exact is refused', () => {
  show()
  const line = {
    unitCode: '1',
    functionCode: '2010101',
    source: 'generalPublicBudget',
    carryOver: false,
    amount: amountFromFen(Number.MAX_SAFE_INTEGER),
  } as const
  const add = (id: string) => commitEdit('添加', (draft) => addRevenueLines(draft, [{ id, ...line }]))
  expect(add('r1').ok).toBe(true)
  expect(add('r2')).toEqual({ ok: false, error: { kind: 'sumTooLarge' } })
  expect(draftStore.getState().open?.draft.revenues).toHaveLength(1)
})

test('what was said of a draft goes when it is closed, what is said on the start page stays', () => {
  show()
  showNotice({ tone: 'info', title: '已打开' })
  say('已导出')
  closeDraft()
  expect(noticeStore.getState().notice).toBeNull()
  expect(saidStore.getState().said).toBeNull()
  showNotice({ tone: 'error', title: '没有找到这份草稿' })
  closeDraft()
  expect(noticeStore.getState().notice?.title).toBe('没有找到这份草稿')
})

test('the tables of the opened file and what they had otherwise are dismissed together', () => {
  const table = { id: 'revenueSummary', title: '', rows: [['1', '', '合计']], notes: [] }
  const missing = { kind: 'missing', tableId: 'expenditureSummary', tableTitle: '部门预算支出总表' } as const
  const open = { storageKey: 'k', draft: DRAFT, isSample: false, storedDifferences: [] }
  showDraft(withStoredTables(open, { storedDifferences: [missing], storedTables: [table] }))
  expect(draftStore.getState().open).toMatchObject({ storedDifferences: [missing], storedTables: [table] })
  dismissStoredDifferences()
  expect(draftStore.getState().open).toEqual(open)
})
