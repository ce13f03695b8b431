import { expect, test } from 'vitest'
import { createDraft } from '../../domain/draft.ts'
import { draftStore, showDraft } from '../../state/draft-store.ts'
import { createGridStore } from '../grid/grid-store.ts'
import { createExpenditureColumns } from '../ledger-grid/expenditure-column-list.ts'
import { expenditureList } from '../ledger-grid/line-list.ts'
import { takePaste } from './take-paste.ts'
import { catalog, COLUMN_IDS, line, paste, projects, units } from './testing/paste-trial.ts'

const columns = createExpenditureColumns({ catalog, units, projects, amountUnit: 'wanYuan' }, COLUMN_IDS)

/** Pastes amounts over three lines from the second on, and says what is selected afterwards. */
function takeAmounts(text: string) {
  const lines = ['a', 'b', 'c'].map((id) => line(id))
  const { settings, planned } = paste({ text, lines, selected: ['b'], columnIds: ['amount'] })
  const draft = { ...createDraft('d', 2026, '2026-01-01T00:00:00Z'), expenditures: lines }
  showDraft({ storageKey: 'd', draft, isSample: false, storedDifferences: [] })
  const store = createGridStore()
  const grid = { list: expenditureList, store, reveal: () => undefined }
  const isTaken = takePaste({ grid, columns, settings, planned, insertBefore: undefined })
  const { open, history } = draftStore.getState()
  return {
    isTaken,
    ids: open?.draft.expenditures.map(({ id }) => id) ?? [],
    stepCount: history.past.length,
    request: store.getState().request,
  }
}

test('the block is selected from the line it begins on to the last one it adds', () => {
  const { isTaken, ids, stepCount, request } = takeAmounts('1\n2\n3\n4')
  expect([isTaken, stepCount, ids.length]).toEqual([true, 1, 5])
  expect(request).toEqual({
    rowId: 'b',
    columnId: 'amount',
    block: { lastRowId: ids[4], lastColumnId: 'amount', rowCount: 4 },
  })
})

test('a line whose row cannot be read lies within the block, at its edges it is left out', () => {
  expect(takeAmounts('1\nx\n3').request?.block?.rowCount).toBe(3)
  expect(takeAmounts('1\nx').request?.block).toEqual({
    lastRowId: 'b',
    lastColumnId: 'amount',
    rowCount: 1,
  })
  expect(takeAmounts('x\n2').request).toMatchObject({ rowId: 'c', block: { lastRowId: 'c', rowCount: 1 } })
})
