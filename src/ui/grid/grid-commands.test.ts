import { expect, test } from 'vitest'
import { acceptText, typeText } from './cell-entry.ts'
import { activateCell, readSelection, runGridCommand, selectRow } from './grid-commands.ts'
import { locateActiveCell, type GridColumn, type GridContext } from './grid-context.ts'
import { NEW_ROW_ID, type CellEditor, type CellEntry } from './grid-model.ts'
import { createGridStore } from './grid-store.ts'
import { reanchorSelection } from './re-anchor.ts'

const FRUITS = [
  { key: 'a', name: 'Apple' },
  { key: 'p', name: 'Pear' },
]

/** A grid of two columns, a number and a choice, that keeps what is entered. */
function createTestGrid(ids: readonly string[]) {
  const texts = new Map<string, string>()
  const steps: (readonly CellEntry[])[] = []
  const editors: Record<string, CellEditor> = {
    amount: { kind: 'text', isNumeric: true },
    fruit: {
      kind: 'options',
      search: (query) => ({
        options: FRUITS.filter(({ name }) => name.toLowerCase().includes(query ?? '')),
        highlighted: query === null ? -1 : 0,
      }),
    },
  }
  const columns = ['amount', 'fruit'].map((id): GridColumn => ({
    id,
    meta: {
      name: id,
      read: (rowId) => ({ text: texts.get(`${rowId}/${id}`) ?? '' }),
      editor: () => editors[id] ?? { kind: 'none', reason: 'no editor' },
    },
  }))
  const context: GridContext = {
    store: createGridStore(),
    columns,
    rowIds: [...ids, NEW_ROW_ID],
    rowsPerPage: 10,
    model: {
      getRow: () => undefined,
      subscribe: () => () => undefined,
      isReadOnly: false,
      check: ({ columnId, text }) =>
        columnId === 'amount' && !/^\d*$/.test(text) ? 'not a number' : undefined,
      enter: (entries) => {
        steps.push(entries)
        for (const { rowId, columnId, text } of entries) texts.set(`${rowId}/${columnId}`, text)
        return true
      },
      undo: () => undefined,
      redo: () => undefined,
    },
  }
  return { context, steps }
}

function type(context: GridContext, text: string): void {
  typeText(context, text, false)
}

test('typing replaces, Enter takes it and goes down', () => {
  const { context, steps } = createTestGrid(['r1', 'r2'])
  activateCell(context, { row: 0, column: 0 })
  type(context, '12')
  runGridCommand(context, { kind: 'below' })
  expect(steps).toEqual([[{ rowId: 'r1', columnId: 'amount', text: '12' }]])
  expect(locateActiveCell(context)?.rowId).toBe('r2')
})

test('a wrong text holds the cell until it is right or dropped', () => {
  const { context, steps } = createTestGrid(['r1', 'r2'])
  activateCell(context, { row: 0, column: 0 })
  type(context, '1x')
  expect(context.store.getState().entry?.error).toBe('not a number')
  for (const kind of ['below', 'next'] as const) runGridCommand(context, { kind })
  expect(locateActiveCell(context)?.rowId).toBe('r1')
  expect(context.store.getState().entry?.text).toBe('1x')
  runGridCommand(context, { kind: 'cancel' })
  expect(context.store.getState().entry).toBeNull()
  expect(steps).toEqual([])
})

test('a syllable in the making is not judged', () => {
  const { context } = createTestGrid(['r1'])
  activateCell(context, { row: 0, column: 0 })
  typeText(context, 'jian', true)
  expect(context.store.getState().entry?.text).toBe('jian')
  expect(context.store.getState().entry?.error).toBeUndefined()
})

test('the highlighted option is taken by Enter, not by leaving', () => {
  const { context, steps } = createTestGrid(['r1'])
  activateCell(context, { row: 0, column: 1 })
  type(context, 'pe')
  runGridCommand(context, { kind: 'next' })
  expect(steps).toEqual([[{ rowId: 'r1', columnId: 'fruit', text: 'p' }]])
})

test('typing into the row past the last moves on below the line it becomes', () => {
  const { context, steps } = createTestGrid(['r1'])
  activateCell(context, { row: 1, column: 0 })
  type(context, '5')
  runGridCommand(context, { kind: 'below' })
  expect(steps).toHaveLength(1)
  reanchorSelection(context.store, ['r1', 'r2', NEW_ROW_ID])
  expect(context.store.getState().active).toEqual({ row: 2, column: 0 })
})

test('nothing typed into the row past the last adds nothing', () => {
  const { context, steps } = createTestGrid(['r1'])
  activateCell(context, { row: 1, column: 0 })
  expect(acceptText(context, ' ')).toBe('unchanged')
  runGridCommand(context, { kind: 'clear' })
  expect(steps).toEqual([])
})

test('Tab leaves the grid past its last cell', () => {
  const { context } = createTestGrid(['r1'])
  activateCell(context, { row: 1, column: 1 })
  expect(runGridCommand(context, { kind: 'next' })).toBe(false)
  expect(runGridCommand(context, { kind: 'previous' })).toBe(true)
})

test('a range is cleared as one step and copied as it is read', () => {
  const { context, steps } = createTestGrid(['r1', 'r2'])
  activateCell(context, { row: 0, column: 0 })
  type(context, '7')
  runGridCommand(context, { kind: 'below' })
  selectRow(context, 0, false)
  runGridCommand(context, { kind: 'move', direction: 'down', by: 'cell', extends: true })
  expect(readSelection(context)).toEqual([
    ['7', ''],
    ['', ''],
  ])
  runGridCommand(context, { kind: 'clear' })
  expect(steps[1]).toHaveLength(4)
})

test('the selection follows its line, and stays in its place when the line goes', () => {
  const { context } = createTestGrid(['r1', 'r2', 'r3'])
  activateCell(context, { row: 1, column: 0 })
  runGridCommand(context, { kind: 'move', direction: 'down', by: 'cell', extends: true })
  reanchorSelection(context.store, ['r0', 'r1', 'r2', 'r3', NEW_ROW_ID])
  expect(context.store.getState()).toMatchObject({ active: { row: 2 }, end: { row: 3 } })
  type({ ...context, rowIds: ['r0', 'r1', 'r2', 'r3', NEW_ROW_ID] }, '1')
  reanchorSelection(context.store, ['r0', 'r1', NEW_ROW_ID])
  expect(context.store.getState()).toMatchObject({ active: { row: 2 }, entry: null, anchorRowId: null })
})
