import { expect, test } from 'vitest'
import { createDraft } from '../domain/draft.ts'
import { updateDepartment } from '../domain/edit-draft.ts'
import { describeHistoryMove } from './history-words.ts'
import { EMPTY_HISTORY, redoStep, undoStep, withStep } from './history.ts'

const BEFORE = createDraft('d', 2025, '2025-01-01T00:00:00Z')
const AFTER = updateDepartment(BEFORE, { name: '组织部门' })
const DONE = withStep(EMPTY_HISTORY, '修改部门名称', '2025-01-01T00:00:00Z', BEFORE, AFTER)

test('undoing and redoing say what they did, a new step and opening a draft say nothing', () => {
  const undone = undoStep(DONE, AFTER)
  if (undone === null) throw new Error('Nothing was undone')
  expect(describeHistoryMove(DONE, undone.history)).toBe('已撤销：修改部门名称')
  const redone = redoStep(undone.history, undone.draft)
  if (redone === null) throw new Error('Nothing was redone')
  expect(describeHistoryMove(undone.history, redone.history)).toBe('已重做：修改部门名称')
  expect(describeHistoryMove(EMPTY_HISTORY, DONE)).toBeUndefined()
  expect(describeHistoryMove(DONE, EMPTY_HISTORY)).toBeUndefined()
  const another = withStep(undone.history, '修改部门代码', '2025-01-01T00:00:00Z', BEFORE, AFTER)
  expect(describeHistoryMove(undone.history, another)).toBeUndefined()
})
