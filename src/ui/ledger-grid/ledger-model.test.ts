import { beforeEach, expect, test } from 'vitest'
import { EMPTY_CATALOG } from '../../domain/catalog.ts'
import { createDraft } from '../../domain/draft.ts'
import type { ExpenditureLine } from '../../domain/ledger.ts'
import { draftStore, showDraft } from '../../state/draft-store.ts'
import { NEW_ROW_ID } from '../grid/grid-model.ts'
import { createExpenditureColumns } from './expenditure-column-list.ts'
import { createLedgerModel } from './ledger-model.ts'
import { expenditureList } from './line-list.ts'

const columns = createExpenditureColumns(
  { catalog: EMPTY_CATALOG, amountUnit: 'wanYuan', units: [], projects: [] },
  ['kind', 'functionCode', 'projectId', 'amount'],
)
const model = createLedgerModel(
  expenditureList,
  columns,
  {
    find: (id) => readLines().find((line) => line.id === id),
    createNext: (id) => expenditureList.create(id, readLines().at(-1), '203001'),
  },
  false,
)

function readLines(): readonly ExpenditureLine[] {
  return draftStore.getState().open?.draft.expenditures ?? []
}

function listSteps(): readonly string[] {
  return draftStore.getState().history.past.map(({ name }) => name)
}

beforeEach(() => {
  const line = expenditureList.create('e1', undefined, '203001')
  const lines = [
    { ...line, kind: 'project' as const, projectId: 'p1', functionCode: '2013201' },
    { ...line, id: 'e2' },
  ]
  const draft = { ...createDraft('d', 2026, ''), expenditures: lines }
  showDraft({ storageKey: 'k', draft, isSample: false, storedDifferences: [] })
})

test('one text is one step, named for what it changes', () => {
  expect(model.enter([{ rowId: 'e1', columnId: 'amount', text: '9.7' }])).toBe(true)
  expect(readLines()[0]?.amount).toBe(9_700_000)
  expect(listSteps()).toEqual(['修改支出金额'])
})

test('what changes nothing is no step', () => {
  model.enter([{ rowId: 'e1', columnId: 'functionCode', text: '2013201' }])
  model.enter([{ rowId: 'e2', columnId: 'amount', text: ' ' }])
  model.enter([{ rowId: 'e1', columnId: 'kind', text: '项目支出' }])
  expect(listSteps()).toEqual([])
})

test('several texts are one step', () => {
  model.enter([
    { rowId: 'e1', columnId: 'amount', text: '1' },
    { rowId: 'e2', columnId: 'amount', text: '2' },
    { rowId: 'e2', columnId: 'functionCode', text: '2080505' },
  ])
  expect(readLines().map(({ amount }) => amount)).toEqual([1_000_000, 2_000_000])
  expect(readLines()[1]?.functionCode).toBe('2080505')
  expect(listSteps()).toEqual(['修改 3 个单元格'])
})

test('a line that stops being a project line loses its project', () => {
  model.enter([{ rowId: 'e1', columnId: 'kind', text: '公用经费' }])
  expect(readLines()[0]).toMatchObject({ kind: 'publicFunds', projectId: null })
})

test('the row past the last becomes a line that goes on from the one above', () => {
  model.enter([{ rowId: NEW_ROW_ID, columnId: 'amount', text: '3' }])
  expect(readLines()).toHaveLength(3)
  expect(readLines()[2]).toMatchObject({ kind: 'personnel', unitCode: '203001', amount: 3_000_000 })
  expect(readLines()[2]?.id).not.toBe(NEW_ROW_ID)
  expect(listSteps()).toEqual(['新增支出'])
})

test('says what is wrong without changing anything', () => {
  expect(model.check({ rowId: 'e1', columnId: 'amount', text: 'x' })).toContain('不是数字')
  expect(model.check({ rowId: 'gone', columnId: 'amount', text: '1' })).toBe('这一行已不存在')
  expect(model.enter([{ rowId: 'e1', columnId: 'amount', text: 'x' }])).toBe(false)
  expect(listSteps()).toEqual([])
})

test('a fill passes over the cells that cannot take it, in the order of the columns', () => {
  const cell = (rowId: string, columnId: string, text: string) => ({ rowId, columnId, text })
  const fill = [cell('e2', 'projectId', ''), cell('e2', 'amount', 'x'), cell('e1', 'amount', '4')]
  expect(model.enter(fill, { skipsUnfit: true, stepName: '向下填充 2 行' })).toBe(true)
  expect(readLines().map(({ amount }) => amount)).toEqual([4_000_000, null])
  expect(listSteps()).toEqual(['向下填充 2 行'])
  expect(model.enter([cell('e2', 'projectId', 'p1')], { skipsUnfit: true })).toBe(false)
  expect(model.enter([cell('e2', 'kind', ''), cell('e1', 'amount', '')], { skipsUnfit: true })).toBe(true)
  expect(listSteps().at(-1)).toBe('清除支出金额')
})
