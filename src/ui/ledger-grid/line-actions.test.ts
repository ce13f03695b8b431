import { beforeEach, expect, test } from 'vitest'
import { createDraft } from '../../domain/draft.ts'
import type { ExpenditureLine } from '../../domain/ledger.ts'
import { draftStore, showDraft, undo } from '../../state/draft-store.ts'
import { NEW_ROW_ID } from '../grid/grid-model.ts'
import { createGridStore } from '../grid/grid-store.ts'
import { createSource } from './ledger-source.ts'
import { createLineActions } from './line-actions.ts'
import { expenditureList } from './line-list.ts'
import { createLineView, groupLinesBy, sortLines, filterLines } from './line-view.ts'
import { createShownLines } from './shown-lines.ts'
import { createRowSelector } from './shown-rows.ts'

const isOfProject = ({ projectId }: ExpenditureLine) => projectId !== null

/** The actions of a grid of some of the expenditure lines. */
function createActions(filter?: (line: ExpenditureLine) => boolean, isReadOnly = false) {
  const view = createLineView()
  const selectRows = createRowSelector<ExpenditureLine>({
    selectIds: createShownLines(filter),
    arranger: undefined,
    grouping: undefined,
    columns: [],
    hasNewRow: true,
  })
  const source = createSource(expenditureList, selectRows, undefined, true)
  const store = createGridStore()
  const actions = createLineActions({
    list: expenditureList,
    source,
    store,
    firstColumnId: 'kind',
    isReadOnly,
    readView: () => view.getState(),
    readRows: () => selectRows(readLines()),
    createAfter: (id, above) => expenditureList.create(id, above, above.unitCode),
    arranger: undefined,
    reveal: () => undefined,
    findColumnName: () => '金额',
  })
  return { actions, view, store }
}

function readLines(): readonly ExpenditureLine[] {
  return draftStore.getState().open?.draft.expenditures ?? []
}

const readIds = () =>
  readLines()
    .map(({ id }) => (id.length > 1 ? '*' : id))
    .join('')
const readStep = () => draftStore.getState().history.past.at(-1)?.name

beforeEach(() => {
  const line = expenditureList.create('a', undefined, '203001')
  const expenditures = [...'abcde'].map((id) => ({
    ...line,
    id,
    functionCode: `20${id}`,
    kind: 'bd'.includes(id) ? ('project' as const) : line.kind,
    projectId: 'bd'.includes(id) ? 'p1' : null,
  }))
  const draft = { ...createDraft('d', 2026, ''), expenditures }
  showDraft({ storageKey: 'k', draft, isSample: false, storedDifferences: [] })
})

test('rows move as a block past their neighbour and back, each as a step', () => {
  const { actions } = createActions()
  actions.run('moveUp', ['c', 'd'])
  expect(readIds()).toBe('acdbe')
  expect(readStep()).toBe('移动 2 行支出')
  actions.run('moveDown', ['c', 'd'])
  expect(readIds()).toBe('abcde')
  undo()
  expect(readIds()).toBe('acdbe')
})

test('in a narrowed list rows change places with what is shown, the others stay', () => {
  const { actions } = createActions(isOfProject)
  actions.run('moveDown', ['b'])
  expect(readIds()).toBe('adcbe')
  expect(actions.findObstacle('moveDown', ['b'])).toBe('已经是最后一行')
})

test('as many lines are inserted as are selected, and go on from their neighbour', () => {
  const { actions, store } = createActions()
  actions.run('insertAbove', ['b', 'c'])
  expect(readIds()).toBe('a**bcde')
  expect(readStep()).toBe('插入 2 行支出')
  expect(readLines()[1]).toMatchObject({ functionCode: '20b', projectId: 'p1', amount: null })
  expect(store.getState().request).toEqual({ rowId: readLines()[1]?.id, columnId: 'kind' })
  actions.run('insertBelow', ['e'])
  expect(readIds()).toBe('a**bcde*')
})

test('in the row for new lines inserting adds one, and nothing else can be done', () => {
  const { actions } = createActions()
  expect(actions.findObstacle('insertBelow', [NEW_ROW_ID])).toBeUndefined()
  expect(actions.findObstacle('remove', [NEW_ROW_ID])).toBe('请先选择已录入的行')
  actions.run('insertBelow', [NEW_ROW_ID])
  expect(readIds()).toBe('abcde*')
  expect(readStep()).toBe('新增支出')
})

test('rows are duplicated below the last of them and removed', () => {
  const { actions } = createActions()
  actions.run('duplicate', ['a', 'b'])
  expect(readIds()).toBe('ab**cde')
  expect(readLines()[3]).toMatchObject({ functionCode: '20b' })
  actions.run('remove', ['a', 'b', NEW_ROW_ID])
  expect(readIds()).toBe('**cde')
  expect(readStep()).toBe('删除 2 行支出')
})

test('why rows cannot be moved is said', () => {
  const { actions, view } = createActions()
  expect(actions.findObstacle('moveUp', ['a'])).toBe('已经是第一行')
  sortLines(view, { columnId: 'amount', direction: 'ascending' })
  expect(actions.findObstacle('moveDown', ['a'])).toContain('已按“金额”排序')
  sortLines(view, null)
  groupLinesBy(view, 'functional')
  expect(actions.findObstacle('moveDown', ['a'])).toContain('分级小计')
  groupLinesBy(view, null)
  filterLines(view, 'amount', { kind: 'blank' })
  expect(actions.findObstacle('moveDown', ['a'])).toContain('已筛选')
  expect(actions.findObstacle('remove', ['a'])).toBeUndefined()
  expect(createActions(undefined, true).actions.findObstacle('remove', ['a'])).toContain('只读')
})
