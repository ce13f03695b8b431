import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptText, typeText } from './cell-entry.ts'
import { fillRows } from './change-cells.ts'
import { readSelection, serializeCells } from './copy-cells.ts'
import { runGridCommand } from './grid-commands.ts'
import { locateActiveCell, type GridColumn, type GridContext } from './grid-context.ts'
import { NEW_ROW_ID, type CellEditor, type CellEntry } from './grid-model.ts'
import { createGridStore } from './grid-store.ts'
import { activateCell, selectRow } from './move-selection.ts'
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
  const check = ({ columnId, text }: CellEntry) => {
    if (columnId === 'amount') return /^\d*$/.test(text) ? undefined : 'not a number'
    return text === '' || FRUITS.some(({ key }) => key === text) ? undefined : 'no such fruit'
  }
  const columns = ['amount', 'fruit'].map((id): GridColumn => ({
    id,
    meta: {
      name: id,
      isNumeric: id === 'amount',
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
      check,
      enter: (given, options) => {
        const entries =
          options?.skipsUnfit === true ? given.filter((entry) => check(entry) === undefined) : given
        if (entries.length === 0) return false
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
  reanchorSelection(context.store, ['r1', 'r2', NEW_ROW_ID], ['r1', NEW_ROW_ID])
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
  expect(readSelection(context).map((cells) => cells.map(({ text }) => text))).toEqual([
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
  reanchorSelection(context.store, ['r0', 'r1', 'r2', 'r3', NEW_ROW_ID], context.rowIds)
  expect(context.store.getState()).toMatchObject({ active: { row: 2 }, end: { row: 3 } })
  type({ ...context, rowIds: ['r0', 'r1', 'r2', 'r3', NEW_ROW_ID] }, '1')
  reanchorSelection(context.store, ['r0', 'r1', NEW_ROW_ID], ['r0', 'r1', 'r2', 'r3', NEW_ROW_ID])
  expect(context.store.getState()).toMatchObject({ active: { row: 2 }, entry: null, anchorRowId: NEW_ROW_ID })
})

/** Types into cells one below the other, from the first row of a column. */
function fillColumn(context: GridContext, column: number, texts: readonly string[]): void {
  activateCell(context, { row: 0, column })
  for (const text of texts) {
    type(context, text)
    runGridCommand(context, { kind: 'below' })
  }
}

function selectRange(context: GridContext, top: number, left: number, bottom: number, right: number): void {
  activateCell(context, { row: top, column: left })
  activateCell(context, { row: bottom, column: right }, true)
}

const readTexts = (context: GridContext): string => serializeCells(readSelection(context)).text

test('Enter and Tab go round within a selection, which stays', () => {
  const { context } = createTestGrid(['r1', 'r2', 'r3'])
  selectRange(context, 0, 0, 1, 1)
  const visited = (['below', 'below', 'below', 'below'] as const).map((kind) => {
    runGridCommand(context, { kind })
    return context.store.getState().active
  })
  expect(visited).toEqual([
    { row: 1, column: 0 },
    { row: 0, column: 1 },
    { row: 1, column: 1 },
    { row: 0, column: 0 },
  ])
  runGridCommand(context, { kind: 'next' })
  expect(context.store.getState()).toMatchObject({
    active: { row: 0, column: 1 },
    end: { row: 1, column: 1 },
  })
  expect(readSelection(context)).toHaveLength(2)
})

test('after a run of Tab keys, Enter goes back to where it began', () => {
  const { context } = createTestGrid(['r1', 'r2'])
  activateCell(context, { row: 0, column: 0 })
  runGridCommand(context, { kind: 'next' })
  runGridCommand(context, { kind: 'below' })
  expect(context.store.getState().active).toEqual({ row: 1, column: 0 })
  activateCell(context, { row: 0, column: 1 })
  runGridCommand(context, { kind: 'below' })
  expect(context.store.getState().active).toEqual({ row: 1, column: 1 })
})

test('the first selected row fills the others, a single one takes the row above', () => {
  const { context, steps } = createTestGrid(['r1', 'r2', 'r3'])
  fillColumn(context, 0, ['7'])
  fillColumn(context, 1, ['pear'])
  selectRange(context, 0, 0, 2, 1)
  runGridCommand(context, { kind: 'fillDown' })
  expect(readTexts(context)).toBe('7\tp\r\n7\tp\r\n7\tp')
  expect(steps).toHaveLength(3)
  fillColumn(context, 0, ['7', '8'])
  activateCell(context, { row: 2, column: 0 })
  runGridCommand(context, { kind: 'fillDown' })
  expect(readTexts(context)).toBe('8')
  activateCell(context, { row: 0, column: 0 })
  runGridCommand(context, { kind: 'fillDown' })
  expect(context.store.getState().hint).toContain('上面没有')
})

test('filling again changes nothing more, whatever is filled', () => {
  const ids = ['r1', 'r2', 'r3', 'r4', 'r5']
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 99 }).map(String), { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 1, max: 4 }),
      (texts, count) => {
        const { context } = createTestGrid(ids)
        fillColumn(context, 0, texts)
        const fill = () => fillRows(context, ids.slice(0, count), ids.slice(count), ['amount'])
        selectRange(context, 0, 0, 4, 0)
        fill()
        const once = readTexts(context)
        fill()
        expect(readTexts(context)).toBe(once)
        expect(once.split('\r\n')).toEqual(
          ids.map((_, index) => texts[index < count ? index : (index - count) % count]),
        )
      },
    ),
  )
})

test('Ctrl and Enter enter what is typed into every selected cell that takes it', () => {
  const { context, steps } = createTestGrid(['r1', 'r2'])
  selectRange(context, 0, 0, 1, 1)
  type(context, '5')
  runGridCommand(context, { kind: 'enterEverywhere' })
  expect(steps.at(-1)).toHaveLength(2)
  expect(readTexts(context)).toBe('5\t\r\n5\t')
  type(context, 'x')
  runGridCommand(context, { kind: 'enterEverywhere' })
  expect(context.store.getState().entry?.error).toBe('not a number')
  expect(steps).toHaveLength(1)
})

test('copied numbers stay numbers and copied texts texts', () => {
  const { context } = createTestGrid(['r1'])
  fillColumn(context, 0, ['12'])
  selectRange(context, 0, 0, 1, 1)
  const { text, html } = serializeCells([
    [
      { text: '12.5', isNumeric: true },
      { text: '0<1', isNumeric: false },
    ],
  ])
  expect(text).toBe('12.5\t0<1')
  expect(html).toContain(`<td style='mso-number-format:"General"'>12.5</td>`)
  expect(html).toContain(`<td style='mso-number-format:"\\@"'>0&lt;1</td>`)
  expect(readSelection(context)).toEqual([
    [
      { text: '12', isNumeric: true },
      { text: '', isNumeric: false },
    ],
  ])
})
